import type { WorkingCalendar } from "../../calendar/types.js";
import type { Coverage } from "../../calendar/coverage.js";
import type { Allowance, Amount } from "../../charter/allowance.js";
import type { Attributes, CharterVersion, Commitment, Counting } from "../../charter/charter.js";
import type { Office } from "../../hours/types.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Notice } from "./notice.js";
import type { Provenance } from "./provenance.js";

/** A term made ready to count: its amount, its rules, and the calendar that counts. */
export interface TermPlan {
  readonly amount: Amount;
  /** The same as results repeat it. */
  readonly allowance: Allowance;
  readonly counting: Counting;
  readonly calendar: WorkingCalendar;
  /** The days that the calendar can speak for. */
  readonly covered: Coverage;
  /** The days that the landlord's own calendar can speak for, by which its office opens. */
  readonly officeCovered: Coverage;
  /** The last day that offices kept without a law; a count that starts after it meets none. */
  readonly lastDisputedDay: CivilDay;
}

/** The term that holds where the attributes of a case match. */
export interface TierPlan {
  readonly when: Attributes;
  readonly term: TermPlan;
}

/** A commitment made ready to compute: everything that does not depend on the case. */
export interface CommitmentPlan {
  readonly version: CharterVersion;
  readonly commitment: Commitment;
  readonly office: Office;
  readonly term: TermPlan;
  readonly tiers: readonly TierPlan[];
  /** The earlier aim inside the limit. */
  readonly aim: TermPlan | undefined;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}
