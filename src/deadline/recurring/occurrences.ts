import type { Charter } from "../../charter/charter.js";
import { isoText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import { invalidCase } from "../case/require.js";
import { naming } from "../case/name-commitment.js";
import { nextOwed } from "./next-owed.js";
import { occurrenceOf } from "./occurrence-of.js";
import type {
  KnownOccurrences,
  NextOptions,
  Occurrence,
  OccurrenceOptions,
  Occurrences,
  UnknownOccurrences,
  VersionOfOccurrences,
} from "./occurrence-types.js";
import { readRecurring } from "./read-recurring.js";
import type { RecurringRead } from "./read-recurring.js";
import { readNext, readSpan } from "./recurring-options.js";
import type { SpanRead } from "./recurring-options.js";
import type { RecurringCase } from "./recurring-case.js";
import { openParts, owedIn } from "./recurring-parts.js";
import type { RecurringPart } from "./recurring-parts.js";

export type * from "./occurrence-types.js";

/** The most occurrences one question may ask for. */
const LIMIT = 10_000;

/**
 * The occurrences of a recurring duty from `from` through `through`; with `now`, which were kept, missed or are open.
 * Each is counted by the version in force on its due date. Without an anchor date the answer is `unknown`, never a
 * guess. Throws typed errors for what is no recurring duty, and for more than 10,000 occurrences.
 */
export function occurrencesOf(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): Occurrences {
  const asked = readSpan(charter, options);
  return naming((subject as Partial<RecurringCase> | null)?.commitment, () =>
    occurrencesIn(charter, readRecurring(charter, subject), asked),
  );
}

function occurrencesIn(charter: Charter, given: RecurringRead, options: SpanRead): Occurrences {
  const { zone, commitment } = given;
  const { through, from = given.anchor?.at ?? through, now } = options;
  if (options.from !== undefined && through < from) {
    const found = `a span through ${isoText(through, zone)}, before it begins at ${isoText(from, zone)}`;
    throw invalidCase(`The occurrences of ${commitment}`, found, "Swap or correct them", "$.through");
  }
  const read = now === undefined ? given : { ...given, acts: given.acts.filter((act) => act.from <= now) };
  const days = { first: localDayAt(zone, Math.min(from, through)), last: localDayAt(zone, through) };
  const parts = openParts(charter, read, days, options);
  if ("reason" in parts) return parts;
  const last = Math.min(through, given.ended);
  const occurrences: Occurrence[] = [];
  for (const part of parts) {
    for (const owed of owedIn(part, from, last)) {
      if (occurrences.length === LIMIT) {
        const asked = `The occurrences of ${commitment} through ${isoText(through, zone)}`;
        throw invalidCase(asked, `more than ${LIMIT}`, "Ask for a shorter span", "$.through");
      }
      occurrences.push(occurrenceOf(owed, part.duty, options, now));
    }
  }
  return known(parts, occurrences);
}

function known(parts: readonly RecurringPart[], occurrences: readonly Occurrence[]): KnownOccurrences {
  const versions = parts.map(({ duty }): VersionOfOccurrences => {
    const { version, notices, provenance } = duty.plan;
    return Object.freeze({ version: version.version, notices, provenance });
  });
  const { commitment, notices, provenance } = (parts[parts.length - 1] as RecurringPart).duty.plan;
  return Object.freeze({
    state: "known",
    commitment: commitment.id,
    occurrences: Object.freeze(occurrences),
    notices,
    provenance,
    ...(versions.length === 1 ? undefined : { earlierVersions: Object.freeze(versions.slice(0, -1)) }),
  });
}

/**
 * The first occurrence that is due after an instant, or why there is no telling; `undefined` where the duty, or the
 * charter, ends before it. Throws `outside-supported-dates` where it is due after the last supported date.
 */
export function nextOccurrence(
  charter: Charter,
  subject: RecurringCase,
  options: NextOptions,
): Occurrence | UnknownOccurrences | undefined {
  const asked = readNext(charter, options);
  return naming((subject as Partial<RecurringCase> | null)?.commitment, () => {
    const next = nextOwed(charter, readRecurring(charter, subject), asked);
    if (next === undefined || "reason" in next) return next;
    return occurrenceOf(next.owed, next.part.duty, asked, undefined);
  });
}
