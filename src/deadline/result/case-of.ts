import { CASE_FACTS } from "../case/case.js";
import type { Case } from "../case/case.js";
import type { Deadline } from "./compute.js";
import { requireObject } from "../case/require.js";

/** The keys of a deadline that repeat the facts of its case. */
export type CaseFacts = Pick<Deadline, (typeof CASE_FACTS)[number]>;

/**
 * The case that a deadline was computed for, as the deadline repeats it. Computing it again gives the same bytes; a pause,
 * restart, extension, agreed time or attribute that became known later is added to it, not to the deadline.
 */
export function caseOf(deadline: CaseFacts): Case {
  requireObject(deadline, "The case of a deadline", "Give a result of computeDeadline, or its JSON", "$");
  const facts: Partial<Record<string, unknown>> = {};
  for (const key of CASE_FACTS) if (deadline[key] !== undefined && deadline[key] !== null) facts[key] = deadline[key];
  return facts as unknown as Case;
}
