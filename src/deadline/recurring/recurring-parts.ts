import { CharterClockError } from "../../errors.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import type { Charter } from "../../charter/types.js";
import { versionsBetween } from "../../charter/versions/versions-between.js";
import type { VersionSpan } from "../../charter/versions/versions-between.js";
import type { CivilDay } from "../../time/civil-date.js";
import { endOfDay, instantOfWallTime, localDayAt } from "../../time/zone.js";
import type { Options } from "../case/case.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import { occurrencesOwed } from "./occurrences-owed.js";
import type { Owed } from "./occurrences-owed.js";
import { openRecurring } from "./open-recurring.js";
import type { OpenRecurring, ReadRecurring } from "./open-recurring.js";

/** A recurring duty under the version that is in force on some dates. */
export interface RecurringPart {
  readonly span: VersionSpan;
  readonly duty: OpenRecurring;
}

/**
 * A recurring duty under each version in force from one day through another: the date that is asked for decides, not the
 * anchor. A version without the duty, or without an interval for it, adds none; where no version has it, its error.
 */
export function openParts(
  charter: Charter,
  read: ReadRecurring,
  days: { readonly first: CivilDay; readonly last: CivilDay },
  options: Options,
): readonly RecurringPart[] | UnknownOccurrences {
  const spans = versionsBetween(charter, days.first, days.last);
  const parts: RecurringPart[] = [];
  let unknown: UnknownOccurrences | undefined;
  let missing: unknown;
  for (const span of spans) {
    try {
      const duty = openRecurring(charter, span.version, read, options);
      if ("reason" in duty) unknown = duty;
      else parts.push({ span, duty });
    } catch (error) {
      if (!(error instanceof CharterClockError) || !WITHOUT_DUTY.includes(error.code)) throw error;
      missing = error;
    }
  }
  if (parts.length > 0) return parts;
  if (unknown !== undefined) return unknown;
  if (missing !== undefined) throw missing as Error;
  throw noVersion(charter, days.last);
}

const WITHOUT_DUTY: readonly string[] = ["unknown-commitment", "no-time-in-commitment"];

/** The occurrences of a part that are due from one instant through another, on the dates of its version. */
export function* owedIn({ span, duty }: RecurringPart, from: number, through: number): Generator<Owed> {
  const { zone } = duty;
  const first = localDayAt(zone, from) < span.first ? instantOfWallTime(zone, span.first, 0) : from;
  // Office time may be used up at the very end of its date, which is the first instant of the next.
  const last = Math.min(through, endOfDay(zone, span.last));
  for (const owed of occurrencesOwed(duty, first, last)) {
    const { dueAt, dueDay } = owed.counted;
    if (dueAt > last || dueDay > span.last) return;
    if (dueAt >= from && dueDay >= span.first) yield owed;
  }
}

function noVersion(charter: Charter, day: CivilDay): unknown {
  try {
    return versionInForce(charter, day);
  } catch (error) {
    return error;
  }
}
