import { HOUR, MINUTE, SECOND } from "./units.js";
import { CODE, digit, quotient } from "./digits.js";

/**
 * A time of day as charters write it: `HH:MM`, from `00:00`; `24:00` only as the end of an interval.
 * @pattern ^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$
 */
export type WallTime = string;

/**
 * A time of day at which an interval begins: `HH:MM`, from `00:00` to `23:59`.
 * @pattern ^(?:[01]\d|2[0-3]):[0-5]\d$
 */
export type OpeningTime = string;

/**
 * A moment on the landlord's clock: `HH:MM`, with `:SS` and `.mmm` only where they are not zero; `24:00` is the end of the date.
 * @pattern ^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?$|^24:00$
 */
export type ClockTime = string;

/** Milliseconds from the start of the local date to a wall time `HH:MM`, or `undefined` where it is not one. */
export function timeOfDay(text: string): number | undefined {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) return undefined;
  return Number(text.slice(0, 2)) * HOUR + Number(text.slice(3)) * MINUTE;
}

/** The wall time `HH:MM`, with `:SS` and `.mmm` only where they are not zero, of milliseconds into a local date. */
export function wallTimeOf(milliseconds: number): WallTime {
  const { hour, minute, second, thousandth } = clockPartsOf(milliseconds);
  const short = String.fromCharCode(digit(hour, 10), digit(hour, 1), CODE.colon, digit(minute, 10), digit(minute, 1));
  if (second === 0 && thousandth === 0) return short;
  const long = `${short}:${String(second).padStart(2, "0")}`;
  return thousandth === 0 ? long : `${long}.${String(thousandth).padStart(3, "0")}`;
}

/** A time of day taken apart. */
export interface ClockParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly thousandth: number;
}

/** Hour, minute, second and thousandth of milliseconds into a local date. */
export function clockPartsOf(milliseconds: number): ClockParts {
  const seconds = quotient(milliseconds, SECOND);
  const minutes = quotient(seconds, 60);
  return { hour: quotient(minutes, 60), minute: minutes % 60, second: seconds % 60, thousandth: milliseconds % SECOND };
}
