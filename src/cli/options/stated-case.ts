import type { Case, CaseEvent, InstantInput } from "../../index.js";

/** A case as options or a line state it: what to compute, and what has happened since. */
export interface StatedCase {
  readonly subject: Case;
  readonly completedAt?: InstantInput;
  readonly withdrawnAt?: InstantInput;
  /** For a paused case: when it is supposed to be resumed. */
  readonly resumedAt?: InstantInput;
  readonly events?: readonly CaseEvent[];
  /** Measured values, where the commitment is a threshold. */
  readonly measured?: Readonly<Record<string, number>>;
}
