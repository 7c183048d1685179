import type { Charter } from "../charter/charter.js";
import type { Case } from "../deadline/case/case.js";
import { computeDeadlines } from "../deadline/event/compute-deadlines.js";
import { computeDeadline } from "../deadline/result/compute.js";
import type { EventCase } from "../deadline/event/event-case.js";
import { explain } from "../deadline/explain/explain.js";
import { nextOccurrence, occurrencesOf } from "../deadline/recurring/occurrences.js";
import type { OccurrenceOptions } from "../deadline/recurring/occurrences.js";
import { judgePeriod } from "../deadline/threshold/period.js";
import type { PeriodMeasurement, PeriodOptions } from "../deadline/threshold/period.js";
import type { RecurringCase } from "../deadline/recurring/recurring-case.js";
import type { StatusOptions } from "../deadline/status/status-types.js";
import { statusOf } from "../deadline/status/status.js";
import type { InstantInput } from "../time/instant.js";

/** Options of any question, before its own function reads them. */
export type AskOptions = StatusOptions & OccurrenceOptions & PeriodOptions & { readonly after: InstantInput };

type Subject = Readonly<Record<string, unknown>>;

/** What can be asked, and the function that answers it; each checks what it is given. */
export const ASKS = {
  deadline: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    computeDeadline(charter, subject as unknown as Case, options),
  deadlines: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    computeDeadlines(charter, subject as unknown as EventCase, options),
  explain: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    explain(charter, subject as unknown as RecurringCase, options) ?? { state: "ended" },
  status: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    statusOf(charter, subject as unknown as Case, options),
  occurrences: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    occurrencesOf(charter, subject as unknown as RecurringCase, options),
  "next-occurrence": (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    nextOccurrence(charter, subject as unknown as RecurringCase, options) ?? { state: "ended" },
  period: (charter: Charter, subject: Subject, options: AskOptions): unknown =>
    judgePeriod(charter, subject as unknown as PeriodMeasurement, options),
} as const;

/** What can be asked. */
export type Ask = keyof typeof ASKS;

const ANY = ["overlay", "asKnownAt"];
const ANY_DATE = [...ANY, "strict"];

/** The options that each question takes. */
export const OPTIONS_OF: Readonly<Record<Ask, readonly string[]>> = {
  deadline: ANY_DATE,
  deadlines: ANY_DATE,
  explain: [...ANY_DATE, "now", "after"],
  status: [...ANY, "now", "completedAt", "withdrawnAt", "events", "atRiskShare", "resumedAt"],
  occurrences: [...ANY_DATE, "from", "through", "now"],
  "next-occurrence": [...ANY_DATE, "after"],
  period: [...ANY, "from", "to"],
};
