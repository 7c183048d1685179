import type { CivilDate } from "../../time/civil-date.js";
import type { InstantInput } from "../../time/instant.js";

/**
 * A recurring duty towards somebody: what its rhythm is counted from (the receipt, the date that was missed, the last
 * time it was done or a date given, whichever the commitment names) and when it was done since.
 */
export interface RecurringCase {
  readonly commitment: string;
  /** The moment the rhythm is counted from; it may be older than the charter. Give this or `anchoredOn`; without either the answer is `unknown`. */
  readonly anchoredAt?: InstantInput | undefined;
  /** The date alone, where the time of day cannot matter. */
  readonly anchoredOn?: CivilDate | undefined;
  /** When it was done since the anchor: moments, or dates (`YYYY-MM-DD`) where the time of day cannot matter; in any order. */
  readonly done?: readonly InstantInput[] | undefined;
  /** When the duty ended (the action was completed); no occurrence is owed after it. */
  readonly endedAt?: InstantInput | undefined;
}
