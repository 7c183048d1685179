import { civilDateOf } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Options } from "../case/case.js";
import { dueMomentOf } from "../bind/limbs.js";
import type { Occurrence } from "./occurrence-types.js";
import type { OwedOccurrence } from "./occurrences-owed.js";
import type { OpenRecurring } from "./open-recurring.js";
import { provisionalFrom } from "../count/provisional.js";
import type { Act } from "./recurring-acts.js";

/** An occurrence as results have it; judged at `now`, where that is given. */
export function occurrenceOf(
  owed: OwedOccurrence,
  { plan, zone }: OpenRecurring,
  options: Options,
  now: number | undefined,
): Occurrence {
  const { number, due, done, extra } = owed;
  const uncovered = provisionalFrom(plan, plan.term, due, options);
  return Object.freeze({
    number,
    version: plan.version.version,
    countedFrom: civilDateOf(due.countedFrom),
    ...dueMomentOf(due, zone),
    provisional: uncovered !== undefined,
    ...(uncovered === undefined ? undefined : { firstUncoveredDate: civilDateOf(uncovered) }),
    ...(now === undefined ? undefined : { state: stateAt(now, owed) }),
    ...(done === undefined
      ? undefined
      : done.on === undefined
        ? { doneAt: isoText(done.from, zone) }
        : { doneOn: done.on }),
    ...(extra.length === 0 ? undefined : { extra: Object.freeze(extra.map((act) => actText(act, zone))) }),
  });
}

function stateAt(now: number, { due, done }: OwedOccurrence): NonNullable<Occurrence["state"]> {
  if (done !== undefined) return done.to <= due.dueAt ? "kept" : "missed";
  return now > due.dueAt ? "missed" : "open";
}

function actText({ from, on }: Act, zone: ZoneTable): string {
  return on ?? isoText(from, zone);
}
