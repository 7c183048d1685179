import type { Counting } from "../../charter/charter.js";
import { openingsOfDay } from "../../hours/open-time.js";
import type { Office } from "../../hours/types.js";
import type { CivilDay } from "../../time/civil-date.js";
import { timeOfDay } from "../../time/wall-time.js";
import { endOfDay, instantOfWallTime } from "../../time/zone.js";
import type { Received } from "../case/received.js";

/** When on the due date time runs out. */
export type DueTime = NonNullable<Counting["dueTime"]>;

/** The wall time of the receipt, or the due date's opening where the receipt has no time that counts. */
export type SameTime = "time-of-receipt" | "opening";

/** The last instant of a due date that still keeps the promise; where a date has no opening or close, its end. */
export function dueInstant(
  office: Office,
  day: CivilDay,
  dueTime: DueTime,
  receipt: Received,
  sameTime: SameTime,
): number {
  if (dueTime === "end-of-day") return lastInstantOf(office, day);
  if (dueTime === "close") return closeOf(office, day) ?? lastInstantOf(office, day);
  if (dueTime !== "same-time") return instantOfWallTime(office.zone, day, timeOfDay(dueTime) ?? 0);
  if (sameTime === "opening") return openingsOfDay(office, day)?.opensAt ?? lastInstantOf(office, day);
  return instantOfWallTime(office.zone, day, receipt.time ?? 0);
}

/** Whether a date is due at its opening and has none. */
export function missesOpening(office: Office, day: CivilDay, dueTime: DueTime, sameTime: SameTime): boolean {
  return dueTime === "same-time" && sameTime === "opening" && openingsOfDay(office, day) === undefined;
}

/** The end of a date's last open interval, kept inside the date where the office closes at 24:00. */
export function closeOf(office: Office, day: CivilDay): number | undefined {
  const openings = openingsOfDay(office, day);
  return openings === undefined ? undefined : Math.min(openings.closesAt, lastInstantOf(office, day));
}

function lastInstantOf(office: Office, day: CivilDay): number {
  return endOfDay(office.zone, day) - 1;
}
