import type { LapseStart, RecurringStart, Start } from "./commitment.js";

/** The names of the events of which each starts the time; none where it starts with another promise. */
export function eventsNamed(start: Start | RecurringStart | undefined): readonly string[] {
  return typeof start === "string" ? [start] : listed(start).filter((one) => typeof one === "string");
}

/** The promises whose time runs out as a duty starts; none where it starts otherwise. */
export function lapsesNamed(start: RecurringStart | undefined): readonly LapseStart[] {
  return listed(start).filter((one) => typeof one !== "string");
}

function listed(start: Start | RecurringStart | undefined): readonly (string | LapseStart)[] {
  return Array.isArray(start) ? (start as readonly (string | LapseStart)[]) : [];
}
