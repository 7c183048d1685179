import type { DeadlineState, DeadlineStatus, Occurrence, ThresholdStatus, TimeMeasured } from "../../index.js";
import { UNITS } from "../../charter/units.js";
import { amountWords, lengthWords } from "../../words/lengths.js";
import type { Paint, Style } from "../terminal/style.js";

/** Every state that an answer may have. */
export type State = DeadlineState | ThresholdStatus["state"] | NonNullable<Occurrence["state"]>;

/** A state in words: "AT RISK". */
export function stateWords(state: State): string {
  return state.toUpperCase().replace("-", " ");
}

/** How a state looks. */
export function statePaint(state: State, style: Style): Paint {
  if (state === "breached" || state === "missed") return style.bad;
  if (state === "met" || state === "running" || state === "kept" || state === "excused") return style.good;
  if (state === "paused") return style.paused;
  return state === "at-risk" ? style.warning : style.strong;
}

/** What is left, or by how much the due moment was passed; `undefined` where neither can be said. */
export function marginWords({ state, remaining, overdue }: DeadlineStatus): string | undefined {
  if (state === "paused") return undefined;
  if (remaining !== undefined) return `${measureWords(remaining)} remaining`;
  if (overdue === undefined) return undefined;
  return `${measureWords(overdue)} ${state === "breached" ? "overdue" : "late"}`;
}

/** Whole days as they are counted, office and elapsed time to the minute; less than a day also by the clock. */
export function measureWords({ amount, unit, milliseconds }: TimeMeasured): string {
  const { kind, size } = UNITS[unit];
  if (kind === "open") return `${lengthWords(amount * size)} of office time`;
  if (kind === "elapsed") return lengthWords(amount * size);
  const days = amountWords(amount, unit);
  return amount === 0 ? `${days}, ${lengthWords(milliseconds)}` : days;
}
