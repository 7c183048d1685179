import { UNITS } from "../../charter/units.js";
import { localDayAt } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import { withinRatio } from "../threshold/exact-ratio.js";
import { timeUsed } from "./time-used.js";

const LAST_QUARTER = 0.75;

/**
 * Whether a running promise is at risk: with a share, from the moment that so much of the allowance is used. Without one,
 * elapsed and office time in its last quarter, everything else on the due day. On the due day days are at risk in any case.
 */
export function isAtRisk(counted: CountedCase, now: number, share: number | undefined): boolean {
  const { plan, term, agreed, due } = counted;
  const { kind } = UNITS[term.amount.unit];
  const isByDay = agreed === true || (kind !== "elapsed" && kind !== "open");
  if (isByDay && localDayAt(plan.office.zone, now) >= due.dueDay) return true;
  if (isByDay && share === undefined) return false;
  const { used, total } = timeUsed(counted, now, "running");
  return withinRatio(share ?? LAST_QUARTER, 1, [used, total]);
}
