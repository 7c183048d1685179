import type { SpecialDate } from "./special-date.js";
import type { Paint, Style } from "../terminal/style.js";

/** The sign of a special date, which reads without colour, and its dress. */
export interface SpecialMark {
  readonly sign: string;
  readonly paint: Paint;
}

/** What the signs mean, in the order of a legend. */
export const LEGEND: readonly { readonly sign: string; readonly meaning: string }[] = [
  { sign: "*", meaning: "bank holiday" },
  { sign: "?", meaning: "bank holiday projected by rule" },
  { sign: "#", meaning: "closed" },
  { sign: "~", meaning: "open part of the day" },
];

/** The mark of a special date. */
export function specialMark({ kind, projected }: SpecialDate, style: Style): SpecialMark {
  if (kind === "closure") return { sign: "#", paint: style.closure };
  if (kind === "part-closure" || kind === "other-hours") return { sign: "~", paint: style.paused };
  return projected === true ? { sign: "?", paint: style.projected } : { sign: "*", paint: style.holiday };
}
