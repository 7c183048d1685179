import type { Attributes } from "../charter/types.js";
import type { CivilDate } from "../time/civil-date.js";
import type { InstantInput } from "../time/instant.js";
import type { Pause } from "./case.js";

/** What became of a commitment, for the stages that wait for it. */
export interface HistoryEntry {
  readonly commitment: string;
  /** `ended`: it is over, whether in time or not. */
  readonly outcome: "ended" | "met" | "failed";
  readonly at: InstantInput;
}

/** Something that happened between landlord and customer, with all that is known of it: one ticket of a CRM. */
export interface EventCase {
  /** The charter's name for what happened: `letter-received`, `repair-reported`, `complaint-made`. */
  readonly event: string;
  readonly receivedAt?: InstantInput;
  readonly receivedOn?: CivilDate;
  readonly attributes?: Attributes;
  readonly pauses?: readonly Pause[];
  readonly restartedAt?: InstantInput;
  readonly history?: readonly HistoryEntry[];
}
