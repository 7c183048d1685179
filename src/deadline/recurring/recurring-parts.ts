import { commitmentNamed, findCommitment } from "../../charter/find-commitment.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import type { Charter } from "../../charter/charter.js";
import { versionsBetween } from "../../charter/versions/versions-between.js";
import type { VersionPart } from "../../charter/versions/versions-between.js";
import type { CivilDay } from "../../time/civil-date.js";
import { endOfDay, instantOfWallTime, localDayAt } from "../../time/zone.js";
import type { Options } from "../case/case.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import { occurrencesOwed } from "./occurrences-owed.js";
import type { OwedOccurrence } from "./occurrences-owed.js";
import { notRecurring, openRecurring } from "./open-recurring.js";
import type { OpenRecurring } from "./open-recurring.js";
import type { RecurringRead } from "./read-recurring.js";

/** A recurring duty under the version that is in force on some dates. */
export interface RecurringPart {
  readonly span: VersionPart;
  readonly duty: OpenRecurring;
}

/**
 * A recurring duty under each version in force from one day through another: the date that is asked for decides, not the
 * anchor. A version without the duty, or without an interval for it, adds none; where no version has it, its error.
 */
export function openParts(
  charter: Charter,
  read: RecurringRead,
  days: { readonly first: CivilDay; readonly last: CivilDay },
  options: Options,
): readonly RecurringPart[] | UnknownOccurrences {
  const spans = versionsBetween(charter, days.first, days.last);
  const parts: RecurringPart[] = [];
  let unknown: UnknownOccurrences | undefined;
  for (const span of spans) {
    const commitment = commitmentNamed(span.version, read.commitment);
    if (commitment?.kind !== "recurring") continue;
    const duty = openRecurring(charter, span.version, commitment, read, options);
    if ("reason" in duty) unknown = duty;
    else parts.push({ span, duty });
  }
  if (parts.length > 0) return parts;
  if (unknown !== undefined) return unknown;
  const last = spans[spans.length - 1]?.version ?? versionInForce(charter, days.last);
  throw notRecurring(findCommitment(last, read.commitment));
}

/** The occurrences of a part that are due from one instant through another, on the dates of its version. */
export function* owedIn({ span, duty }: RecurringPart, from: number, through: number): Generator<OwedOccurrence> {
  const { zone } = duty;
  const first = localDayAt(zone, from) < span.first ? instantOfWallTime(zone, span.first, 0) : from;
  // Office time may be used up at the very end of its date, which is the first instant of the next.
  const last = Math.min(through, endOfDay(zone, span.last));
  for (const owed of occurrencesOwed(duty, first, last)) {
    const { dueAt, dueDay } = owed.due;
    if (dueAt > last || dueDay > span.last) return;
    if (dueAt >= from && dueDay >= span.first) yield owed;
  }
}
