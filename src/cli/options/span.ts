import type { InstantInput } from "../../index.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readWhen } from "./moment.js";

/** Reads a side of a span: a moment, or a date, which means its first or its last moment. */
export function readSide(written: string, side: "first" | "last", style: DateStyle, asked: string): InstantInput {
  const when = readWhen(written, style, asked);
  if (when.kind === "moment") return when.at;
  return `${when.date}T${side === "first" ? "00:00" : "23:59:59.999"}`;
}
