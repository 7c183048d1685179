import { CharterClockError } from "../../errors.js";
import type { Charter } from "../../charter/types.js";
import { civilDateOf, LAST_DAY } from "../../time/civil-date.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import type { NextOptions, UnknownOccurrences } from "./occurrence-types.js";
import type { Owed } from "./occurrences-owed.js";
import { readRecurring } from "./open-recurring.js";
import type { RecurringCase } from "./recurring-case.js";
import { openParts, owedIn } from "./recurring-parts.js";
import type { RecurringPart } from "./recurring-parts.js";

/** An occurrence, and the duty as its version has it. */
interface NextOwed {
  readonly part: RecurringPart;
  readonly owed: Owed;
}

/** The first occurrence due after an instant; `undefined` where the duty or the charter ends before it. */
export function nextOwed(
  charter: Charter,
  subject: RecurringCase,
  options: NextOptions,
): NextOwed | UnknownOccurrences | undefined {
  const read = readRecurring(charter, subject);
  const { zone, ended, commitment } = read;
  const after = epochMilliseconds(options.after, zone, "The instant to look from (after)");
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
