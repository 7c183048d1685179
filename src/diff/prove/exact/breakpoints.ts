import { UNITS } from "../../../charter/units.js";
import type { TermPlan } from "../../../deadline/plan/plan.js";
import { openTimeIndex } from "../../../hours/open-time.js";
import { openingsOfDay } from "../../../hours/open-time.js";
import type { Office } from "../../../hours/types.js";
import type { CivilDay } from "../../../time/civil-date.js";
import { HOUR, MINUTE } from "../../../time/units.js";
import { timeOfDay } from "../../../time/wall-time.js";
import { endOfDay, instantOfWallTime } from "../../../time/zone.js";
import type { PauseShape } from "../question.js";
import type { DueFunction } from "./due-function.js";
import { ascending, clockJumps } from "./span.js";
import type { Span } from "./span.js";

/**
 * The instants of a span at which a count may change its course, whatever is due when: for time on the clock none, for
 * office time each opening and closing, for days each midnight, change of the clock and cut-off. The further ones, after
 * the due moment itself and before a closing on which office time lands, follow from the due moments.
 */
export function breakpointsOf({ amount, counting }: TermPlan, office: Office, span: Span): readonly number[] {
  switch (UNITS[amount.unit].kind) {
    case "elapsed":
      return inOrder([], span);
    case "open":
      return inOrder(openingsAndClosings(office, span), span);
    default: {
      const jumps = clockJumps(office.zone, span);
      const cutOff = counting.cutOff ?? "none";
      return cutOff === "none" ? [span.from, ...jumps] : inOrder([...jumps, ...cutOffs(cutOff, office, span)], span);
    }
  }
}

/** The same for cases with a pause: also where the pause begins or ends, as it moves along with the receipt or not. */
export function pausedBreakpoints(
  plan: TermPlan,
  office: Office,
  span: Span,
  pause: PauseShape,
  unpaused: DueFunction,
): readonly number[] {
  const jumps = [...clockJumps(office.zone, span), ...clockJumps(span.zone, span)];
  const usual = [...breakpointsOf(plan, office, span), ...jumps, ...unpaused.starts];
  if (pause !== "soon") return inOrder(usual, span);
  const dueMoments = [...unpaused.starts].map((start) => start - 1);
  const touched = [...usual, ...dueMoments, ...openingsAndClosings(office, span), ...midnightsAfter(office, span)];
  return inOrder([...usual, ...touched.flatMap((instant) => [instant - MINUTE, instant - HOUR - MINUTE])], span);
}

/** Sorted, none twice, inside the span and with its first instant. */
function inOrder(instants: readonly number[], { from, until }: Span): readonly number[] {
  return [from, ...ascending(instants, from, until)];
}

function openingsAndClosings(office: Office, { first, last }: Span): readonly number[] {
  if (office.hours === null) return [];
  const { opens, closes } = openTimeIndex(office, first - 1, last + 1);
  return [...opens, ...closes];
}

function cutOffs(cutOff: string, office: Office, { first, last }: Span): readonly number[] {
  if (cutOff === "none" || (cutOff === "close" && office.hours === null)) return [];
  const time = cutOff === "close" ? undefined : (timeOfDay(cutOff) ?? 0);
  return daysAround(first, last).flatMap((day) =>
    time === undefined ? (openingsOfDay(office, day)?.closesAt ?? []) : instantOfWallTime(office.zone, day, time),
  );
}

function midnightsAfter(office: Office, { first, last }: Span): readonly number[] {
  return daysAround(first, last).flatMap((day) => [endOfDay(office.zone, day) - 1, endOfDay(office.zone, day)]);
}

function daysAround(first: CivilDay, last: CivilDay): readonly CivilDay[] {
  return Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at);
}
