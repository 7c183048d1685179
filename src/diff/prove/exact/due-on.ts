import { countTerm } from "../../../deadline/count/count-term.js";
import type { Counted } from "../../../deadline/count/term.js";
import { receivedAtMoment } from "../../../deadline/case/received.js";
import type { TermPlan } from "../../../deadline/plan/plan.js";
import type { Office } from "../../../hours/types.js";
import type { CivilDay } from "../../../time/civil-date.js";
import type { Interval } from "../../../time/interval.js";
import { DAY } from "../../../time/units.js";
import { endOfDay } from "../../../time/zone.js";
import { breakpointsOf } from "./breakpoints.js";
import type { DueFunction } from "./due-function.js";
import { earliestOf } from "./earliest.js";
import { clockJumps, spanOf } from "./span.js";
import type { Span } from "./span.js";
import { termFunction } from "./term-function.js";

/** A promise to one kind of case: the term of its limit, or that of its aim as well. */
export interface Terms {
  readonly office: Office;
  readonly terms: readonly TermPlan[];
}

/** When receipts are to be due: on a civil day, or on it at one instant. */
export interface Wanted {
  readonly day: CivilDay;
  readonly at?: number | undefined;
}

/** How many dates before a due date are looked at first; twice as many each time, until all earlier receipts are due earlier. */
const FIRST_DATES = 32;

/**
 * The receipts of the dates from `first` through `last` that fall due then, ascending, as `[from, to)`. One that cannot
 * be counted is given to `uncounted`, which throws.
 */
export function receiptsDue(
  promise: Terms,
  wanted: Wanted,
  dates: Pick<Span, "zone" | "first" | "last">,
  uncounted: (receivedAt: number) => never,
): readonly Interval[] {
  const last = Math.min(dates.last, wanted.day + 1);
  for (let length = FIRST_DATES; last >= dates.first; length *= 2) {
    const span = spanOf(dates.zone, Math.max(dates.first, last + 1 - length), last);
    const dues = duesOf(promise, span);
    const lost = dues.dues.findIndex(Number.isNaN);
    if (lost >= 0) uncounted(dues.starts[lost] as number);
    // What is received later is never due on an earlier date: only a clock that goes back over midnight shows one again.
    const isAll = (dues.dues[0] as number) < endOfDay(promise.office.zone, wanted.day - 2);
    if (isAll || span.first === dates.first) return dueThen(promise, wanted, span, dues);
  }
  return [];
}

function duesOf({ office, terms }: Terms, span: Span): DueFunction {
  return terms.map((term) => termFunction(term, office, span)).reduce(earliestOf);
}

function dueThen(promise: Terms, wanted: Wanted, span: Span, dues: DueFunction): readonly Interval[] {
  const isDue = (receivedAt: number): boolean => {
    const { dueDay, dueAt } = countedAt(promise, receivedAt);
    return wanted.at === undefined ? dueDay === wanted.day : dueAt === wanted.at;
  };
  const cuts = cutsOf(promise, wanted, span, dues);
  const found: Interval[] = [];
  cuts.forEach((from, at) => {
    if (!isDue(from)) return;
    const to = cuts[at + 1] ?? span.until;
    const before = found[found.length - 1];
    if (before?.to === from) found[found.length - 1] = { from: before.from, to };
    else found.push({ from, to });
  });
  return found;
}

function countedAt({ office, terms }: Terms, receivedAt: number): Counted {
  const receipt = receivedAtMoment(office.zone, receivedAt);
  return terms
    .map(({ amount, counting, calendar }) => countTerm(amount, { office, calendar, counting, receipt, pauses: [] }))
    .reduce((one, other) => (other.dueAt <= one.dueAt ? other : one));
}

/** Instants between which either all receipts are due then or none is, ascending. */
function cutsOf({ office, terms }: Terms, { day, at }: Wanted, span: Span, dues: DueFunction): readonly number[] {
  const [begins, ends] = [endOfDay(office.zone, day - 1), endOfDay(office.zone, day)];
  // Office time that ends with the office at 24:00 is due on that day, and a millisecond later on the next.
  const edges = at === undefined ? [begins, begins + 1, ends, ends + 1] : [at, at + 1];
  const cuts = new Set<number>();
  dues.starts.forEach((from, piece) => {
    const to = dues.starts[piece + 1] ?? dues.until;
    const [due, slope] = [dues.dues[piece] as number, dues.slopes[piece] as number];
    if (due > ends + DAY || due + slope * (to - from) < begins - DAY) return;
    cuts.add(from);
    cuts.add(to);
    for (const edge of slope === 0 ? [] : edges) {
      const cut = from + Math.ceil((edge - due) / slope);
      if (cut > from && cut < to) cuts.add(cut);
    }
  });
  // Two dates may share a due moment, where the clock goes forward over midnight: then the receipts tell them apart.
  const [first, last] = [Math.min(...cuts), Math.max(...cuts)];
  const bends = [...clockJumps(span.zone, span), ...terms.flatMap((term) => breakpointsOf(term, office, span))];
  for (const bend of bends) if (bend > first && bend < last) cuts.add(bend);
  return [...cuts].filter((cut) => cut < span.until).sort((one, other) => one - other);
}
