import type { Charter } from "../charter/types.js";
import { civilDateOf } from "../time/civil-date.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import type { Options } from "./case.js";
import { clockOf } from "./clock.js";
import { invalidCase } from "./input.js";
import { dueMomentOf } from "./limbs.js";
import type { Occurrence, OccurrenceOptions, Occurrences, UnknownOccurrences } from "./occurrence-types.js";
import { naming } from "./name-commitment.js";
import { occurrencesOwed } from "./occurrences-owed.js";
import type { Owed } from "./occurrences-owed.js";
import { openRecurring } from "./open-recurring.js";
import type { OpenRecurring } from "./open-recurring.js";
import { readOptions } from "./option-keys.js";
import { provisionalFrom } from "./provisional.js";
import type { RecurringCase } from "./recurring-case.js";

export type * from "./occurrence-types.js";

/** From which instant to look for the next occurrence. */
export interface NextOptions extends Options {
  readonly after: InstantInput;
}

/** The most occurrences one question may ask for. */
const LIMIT = 10_000;

/**
 * The occurrences of a recurring duty from `from` through `through`; with `now`, which were kept, missed or are open.
 * Without an anchor date the answer is `unknown`, never a guess. Throws typed errors for what is no recurring duty.
 */
export function occurrencesOf(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): Occurrences {
  const read = readOptions(charter, options, "occurrences");
  return naming((subject as Partial<RecurringCase> | null)?.commitment, () => occurrencesIn(charter, subject, read));
}

function occurrencesIn(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): Occurrences {
  const found = openRecurring(charter, subject, options);
  const zone = clockOf(charter);
  const through = epochMilliseconds(options.through, zone, "The end of the span (through)");
  const asked = options.from === undefined ? undefined : epochMilliseconds(options.from, zone, "The start of the span (from)");
  const now = options.now === undefined ? undefined : epochMilliseconds(options.now, zone, "The moment of the status (now)");
  if ("reason" in found) return found;
  const { plan, anchor, ended } = found;
  const from = asked ?? anchor.at;
  if (options.from !== undefined && through < from) {
    const found = `a span through ${isoText(through, zone)}, before it begins at ${isoText(from, zone)}`;
    throw invalidCase(`The occurrences of ${plan.commitment.id}`, found, "Swap or correct the two", "$.through");
  }
  const known = now === undefined ? found : { ...found, done: found.done.filter((at) => at <= now) };
  const occurrences: Occurrence[] = [];
  for (const owed of occurrencesOwed(known, from, Math.min(through, ended))) {
    if (owed.counted.dueAt > Math.min(through, ended)) break;
    if (owed.counted.dueAt < from) continue;
    if (occurrences.length === LIMIT) {
      const asked = `The occurrences of ${plan.commitment.id} through ${isoText(through, zone)}`;
      throw invalidCase(asked, `more than ${LIMIT}`, "Ask for a shorter span", "$.through");
    }
    occurrences.push(occurrenceOf(owed, found, options, now));
  }
  const { notices, provenance, commitment } = plan;
  return Object.freeze({ state: "known", commitment: commitment.id, occurrences: Object.freeze(occurrences), notices, provenance });
}

/** The first occurrence that is due after an instant, or why there is no telling; `undefined` where the duty has ended. */
export function nextOccurrence(
  charter: Charter,
  subject: RecurringCase,
  options: NextOptions,
): Occurrence | UnknownOccurrences | undefined {
  const read = readOptions(charter, options, "next-occurrence");
  return naming((subject as Partial<RecurringCase> | null)?.commitment, () => nextIn(charter, subject, read));
}

function nextIn(charter: Charter, subject: RecurringCase, options: NextOptions): Occurrence | UnknownOccurrences | undefined {
  const found = openRecurring(charter, subject, options);
  const after = epochMilliseconds(options.after, clockOf(charter), "The instant to look from (after)");
  if ("reason" in found) return found;
  for (const owed of occurrencesOwed(found, after + 1, Infinity)) {
    if (owed.counted.dueAt > found.ended) return undefined;
    if (owed.counted.dueAt > after) return occurrenceOf(owed, found, options, undefined);
  }
  return undefined;
}

function occurrenceOf(owed: Owed, { plan, zone }: OpenRecurring, options: Options, now: number | undefined): Occurrence {
  const { number, counted, doneAt } = owed;
  const isProvisional = provisionalFrom(plan, plan.term, counted, options) !== undefined;
  const isKept = doneAt !== undefined && doneAt <= counted.dueAt;
  const state = isKept ? "kept" : doneAt !== undefined || (now ?? -Infinity) > counted.dueAt ? "missed" : "open";
  return Object.freeze({
    number,
    countedFrom: civilDateOf(counted.countedFrom),
    ...dueMomentOf(counted, zone),
    ...(isProvisional ? { provisional: true as const } : undefined),
    ...(now === undefined ? undefined : { state }),
    ...(doneAt === undefined ? undefined : { doneAt: isoText(doneAt, zone) }),
  });
}
