import { CharterClockError } from "../../errors.js";
import type { Charter } from "../../charter/charter.js";
import { civilDateOf, LAST_DAY } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import type { OwedOccurrence } from "./occurrences-owed.js";
import type { RecurringRead } from "./read-recurring.js";
import type { NextRead } from "./recurring-options.js";
import { openParts, owedIn } from "./recurring-parts.js";
import type { RecurringPart } from "./recurring-parts.js";

/** An occurrence, and the duty as its version has it. */
interface NextOwed {
  readonly part: RecurringPart;
  readonly owed: OwedOccurrence;
}

/** The first occurrence due after an instant; `undefined` where the duty or the charter ends before it. */
export function nextOwed(
  charter: Charter,
  read: RecurringRead,
  { after, ...options }: NextRead,
): NextOwed | UnknownOccurrences | undefined {
  const { zone, ended, commitment } = read;
  const parts = openParts(charter, read, { first: localDayAt(zone, after), last: LAST_DAY }, options);
  if ("reason" in parts) return parts;
  for (const part of parts) for (const owed of owedIn(part, after + 1, ended)) return { part, owed };
  if (ended !== Infinity || parts[parts.length - 1]?.span.last !== LAST_DAY) return undefined;
  throw new CharterClockError("outside-supported-dates", {
    asked: `The occurrence of ${commitment} after ${isoText(after, zone)}`,
    found: `that it is due after ${civilDateOf(LAST_DAY)}`,
    remedy: "Ask for an earlier one",
    path: "$.after",
  });
}
