import { CharterClockError, shown } from "../errors.js";
import { civilDayOf, requireSupportedDay } from "./civil-date.js";
import type { CivilDate, CivilDay } from "./civil-date.js";
import { isTemporal } from "./temporal.js";
import type { PlainDate } from "./temporal.js";
import { whyNotADate } from "./unreadable.js";

/** A date as callers have it: text `YYYY-MM-DD`, or a `Temporal.PlainDate`. */
export type DateInput = CivilDate | PlainDate;

/** The civil day of a date; throws `invalid-date` or `outside-supported-dates`, naming what was asked. */
export function requireCivilDay(input: unknown, asked: string): CivilDay {
  const text = isTemporal(input, "PlainDate") ? String(input).slice(0, 10) : input;
  const day = typeof text === "string" ? civilDayOf(text) : undefined;
  if (day !== undefined) return requireSupportedDay(day, asked);
  const why = typeof text === "string" ? whyNotADate(text) : undefined;
  throw new CharterClockError("invalid-date", {
    asked,
    ...(why ?? { found: shown(input), remedy: 'Give a date that exists as "YYYY-MM-DD"' }),
  });
}
