import type { Amount } from "../../charter/allowance.js";
import type { Interval } from "../../time/interval.js";
import type { Received } from "../case/received.js";
import type { CommitmentPlan, TermPlan } from "../plan/plan.js";
import type { Counted } from "./term.js";

/** A case counted, with everything that the count used. */
export interface CountedCase {
  readonly plan: CommitmentPlan;
  /** The term that the attributes of the case chose. */
  readonly term: TermPlan;
  readonly amount: Amount;
  readonly received: Received;
  /** The receipt or the restart: where counting begins. */
  readonly start: Received;
  readonly pauses: readonly Interval[];
  readonly counted: Counted;
  /** An agreed time replaces the allowance. */
  readonly agreed?: true;
}
