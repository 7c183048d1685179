import { UNITS } from "../../../charter/units.js";
import { countTerm } from "../../../deadline/count/count-term.js";
import type { TermPlan } from "../../../deadline/plan/plan.js";
import { receivedAtMoment } from "../../../deadline/case/received.js";
import { CharterClockError } from "../../../errors.js";
import { openTimeIndex } from "../../../hours/open-time.js";
import type { Office } from "../../../hours/types.js";
import type { Interval } from "../../../time/interval.js";
import { localDayAt } from "../../../time/zone.js";
import { pausesFor } from "../pauses.js";
import type { PauseShape } from "../question.js";
import { breakpointsOf, pausedBreakpoints } from "./breakpoints.js";
import type { DueFunction } from "./due-function.js";
import { piecesBetween } from "./pieces.js";
import type { DueAt, GuessEnd } from "./pieces.js";
import type { Span } from "./span.js";

/** When a term is due for every receipt of a span, in cases without a pause. */
export function termFunction(plan: TermPlan, office: Office, span: Span): DueFunction {
  // One index over the whole span, instead of one that grows by steps to twice its length.
  openTimeIndex(office, span.first, span.last);
  return piecesBetween(
    breakpointsOf(plan, office, span),
    span.until,
    dueAtOf(plan, office, () => NO_PAUSES),
    guessOf(plan, office),
  );
}

/** The same in cases with a pause of a shape, by the clock of the span. */
export function pausedTermFunction(
  plan: TermPlan,
  office: Office,
  span: Span,
  pause: PauseShape,
  unpaused: DueFunction,
): DueFunction {
  return piecesBetween(
    pausedBreakpoints(plan, office, span, pause, unpaused),
    span.until,
    dueAtOf(plan, office, (instant) => pausesFor(pause, span.zone, instant)),
    guessOf(plan, office),
  );
}

const NO_PAUSES: readonly Interval[] = [];

function dueAtOf(
  { amount, counting, calendar }: TermPlan,
  office: Office,
  pausesAt: (instant: number) => readonly Interval[],
): DueAt {
  return (instant) => {
    try {
      const receipt = receivedAtMoment(office.zone, instant);
      return countTerm(amount, { office, calendar, counting, receipt, pauses: pausesAt(instant) }).dueAt;
    } catch (error) {
      if (error instanceof CharterClockError) return NaN;
      throw error;
    }
  };
}

/** A due date lasts until it is past; office time that lands in an open interval moves along until that closes. */
function guessOf({ amount }: TermPlan, office: Office): GuessEnd {
  if (UNITS[amount.unit].kind !== "open") return (_start, due) => due;
  return (start, due) => {
    const close = closingAtOrAfter(office, due);
    return close === undefined ? start : start + close - due;
  };
}

function closingAtOrAfter(office: Office, instant: number): number | undefined {
  if (!Number.isFinite(instant)) return undefined;
  const day = localDayAt(office.zone, instant);
  const { closes } = openTimeIndex(office, day, day);
  let [low, high] = [0, closes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closes[middle] as number) < instant) low = middle + 1;
    else high = middle;
  }
  return closes[low];
}
