import { MINUTE } from "../../time/units.js";
import { several } from "../../words/counts.js";
import { lengthWords } from "../../words/lengths.js";

/** How much of a whole: "38.8 %"; "100 %" and "0 %" are exact. */
export function shareWords(part: number, whole: number): string {
  if (part === whole) return "100 %";
  const tenths = Math.round((part / whole) * 1000);
  if (part > 0 && tenths === 0) return "under 0.1 %";
  return tenths === 1000 ? "over 99.9 %" : `${tenths / 10} %`;
}

/** By how much a date moved: in days, else on the clock, "2 days later", "1 h 30 min earlier". */
export function movedWords({ days, milliseconds }: { readonly days: number; readonly milliseconds: number }): string {
  const way = milliseconds < 0 ? "earlier" : "later";
  return `${days === 0 ? lengthWords(toTheMinute(Math.abs(milliseconds))) : several(Math.abs(days), "day")} ${way}`;
}

/** The last millisecond of a date is its end, so a length to it is a whole number of minutes for people. */
function toTheMinute(milliseconds: number): number {
  return milliseconds < MINUTE / 2 ? milliseconds : Math.round(milliseconds / MINUTE) * MINUTE;
}
