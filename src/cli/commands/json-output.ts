import type {
  Deadline,
  Deadlines,
  DeadlineStatus,
  EndedOccurrences,
  Explanation,
  Occurrence,
  OccurrenceExplanation,
  Occurrences,
  PausedExplanation,
  PeriodStatus,
  ThresholdStatus,
  UnknownOccurrences,
} from "../../index.js";
import type { Answer } from "../../json/index.js";
import type { CharterList } from "../answers/charter-list.js";
import type { CommitmentList } from "../answers/commitment-list.js";
import type { DeadlineLine, StatusLine, UnansweredLine } from "../batch/answered-line.js";
import type { CalendarYear } from "../calendar/calendar-year.js";
import type { Report } from "../check/report.js";
import type { JudgedDiff } from "../diff/fail-on.js";
import type { Locked } from "../lock/lock-folder.js";
import type { ErrorOutput } from "../terminal/failure.js";
import type { TotalsLine, UnreadLine, VerifiedLine } from "../verify/verified-line.js";

/** What the commands write with `--json`, each by the name of its published schema. */
export interface JsonOutputs {
  /** Output of `charterclock answer`. */
  readonly answer: Answer;
  /** Output of `charterclock calendar --json`. */
  readonly calendar: CalendarYear;
  /** Output of `charterclock charters --json`. */
  readonly charters: CharterList;
  /** Output of `charterclock check --json`. */
  readonly check: Report;
  /** Output of `charterclock commitments --json`. */
  readonly commitments: CommitmentList;
  /** Output of `charterclock diff --json`: what `charterclock/diff` gives, and what became of it. */
  readonly diff: JudgedDiff;
  /** Output of `charterclock due --json`. */
  readonly due: Deadline;
  /** One line of the output of `charterclock due --stdin --json`. */
  readonly "due-line": DeadlineLine | UnansweredLine;
  /** What a command writes to standard error with `--json` when it cannot run. */
  readonly error: ErrorOutput;
  /** Output of `charterclock event --json`. */
  readonly event: Deadlines;
  /** Output of `charterclock explain --json`. */
  readonly explain: Explanation | PausedExplanation | OccurrenceExplanation | UnknownOccurrences | EndedOccurrences;
  /** Output of `charterclock lock --json`. */
  readonly lock: Locked;
  /** Output of `charterclock occurrences --json`; with `--after`, of the next one alone. */
  readonly occurrences: Occurrences | Occurrence | EndedOccurrences;
  /** Output of `charterclock period --json`. */
  readonly period: PeriodStatus;
  /** Output of `charterclock status --json`. */
  readonly status: DeadlineStatus | ThresholdStatus;
  /** One line of the output of `charterclock status --stdin --json`. */
  readonly "status-line": StatusLine | UnansweredLine;
  /** One line of the output of `charterclock verify --json`; the last one has the totals. */
  readonly "verify-line": VerifiedLine | UnreadLine | TotalsLine;
}
