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
  readonly due: Counted;
  /** An agreed time replaces the allowance. */
  readonly agreed?: true;
}

/** A case that has a due moment, or what keeps it from one. */
export type Count = { readonly state: "due"; readonly case: CountedCase } | Uncounted;

/** What keeps a case from a due moment; each is to be expected, and `refusalOf` makes an error of it. */
export type Uncounted =
  /** Paused still, since an instant. */
  | { readonly state: "paused"; readonly since: number }
  /** Only the date of receipt is known, and its time of day matters. */
  | { readonly state: "needs-time-of-day"; readonly reason: string }
  /** Paused, though its term may not be; the promise is not made to such a case; nothing in it is a time. */
  | { readonly state: "pausing-refused" | "does-not-apply" | "untimed" };
