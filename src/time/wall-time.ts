import { HOUR, MINUTE, SECOND } from "./units.js";
import { twoDigits } from "./civil-date.js";

/** A time of day as charters write it: `HH:MM`, from `00:00`; `24:00` only as the end of an interval. */
export type WallTime = string;

/** Milliseconds from the start of the local date to a wall time `HH:MM`, or `undefined` where it is not one. */
export function timeOfDay(text: string): number | undefined {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) return undefined;
  return Number(text.slice(0, 2)) * HOUR + Number(text.slice(3)) * MINUTE;
}

/** The wall time `HH:MM`, with `:SS` and `.mmm` only where they are not zero, of milliseconds into a local date. */
export function wallTimeOf(milliseconds: number): WallTime {
  const hours = Math.floor(milliseconds / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const seconds = Math.floor((milliseconds % MINUTE) / SECOND);
  const thousandths = milliseconds % SECOND;
  const short = `${twoDigits(hours)}:${twoDigits(minutes)}`;
  if (seconds === 0 && thousandths === 0) return short;
  const long = `${short}:${twoDigits(seconds)}`;
  return thousandths === 0 ? long : `${long}.${String(thousandths).padStart(3, "0")}`;
}
