import { shown } from "../../errors.js";
import type { Pause } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";

/** Reads a pause written as FROM..TO; without TO it is not over yet. */
export function readPause(text: string, style: DateStyle): Pause {
  const [from = "", to, ...more] = text.split("..");
  if (from.trim() === "" || to === undefined || more.length > 0) {
    throw new Refusal("invalid-option", {
      asked: "A pause",
      found: shown(text),
      remedy: 'Write its start and end with two dots between them, "2026-06-11T09:00..2026-06-15T17:00"',
    });
  }
  const pause = { from: readMoment(from, style, "The start of a pause") };
  return to.trim() === "" ? pause : { ...pause, to: readMoment(to, style, "The end of a pause") };
}
