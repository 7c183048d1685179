import { CharterClockError, computeDeadline, statusOf } from "../../index.js";
import type { Case, Charter, Deadline, DeadlineStatus, InstantInput, Options, ThresholdStatus } from "../../index.js";
import { BAD_NEWS, FINE } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import { checkMeasures } from "../options/measures.js";
import type { StatedCase } from "../options/stated-case.js";

/** Where a promise stands, with the deadline that it is about: none while it is paused, or where only events keep it. */
export type Standing =
  | {
      readonly kind: "deadline";
      readonly deadline: Deadline | undefined;
      readonly subject: Case;
      readonly status: DeadlineStatus;
    }
  | { readonly kind: "threshold"; readonly status: ThresholdStatus };

/** The moment that a status is asked for, and from which share of the allowance on a case is at risk. */
export interface AskedAt {
  readonly now: InstantInput;
  readonly atRiskShare?: number;
}

/** Where a case stands; one with measured values is judged by its threshold. */
export function standingOf(charter: Charter, one: StatedCase, at: AskedAt, counting: Options): Standing {
  const { subject, measured, ...happened } = one;
  const { strict, ...office } = counting;
  if (measured !== undefined) {
    const status = statusOf(charter, { commitment: subject.commitment, measured }, { ...at, ...office });
    checkMeasures(status.commitment, status.threshold, Object.keys(measured));
    return { kind: "threshold", status };
  }
  const deadline = deadlineOf(charter, subject, strict === undefined ? office : counting);
  const status = statusOf(charter, subject, { ...at, ...office, ...happened });
  return { kind: "deadline", deadline, subject, status };
}

/** Bad news is what was broken: a promise kept late, or not kept and late. */
export function exitCodeOf(status: Standing["status"]): ExitCode {
  return status.state === "breached" || status.state === "missed" ? BAD_NEWS : FINE;
}

/** The deadline of a case, where it has one: a status also answers while it is paused, and where only events keep it. */
function deadlineOf(charter: Charter, subject: Case, counting: Options): Deadline | undefined {
  try {
    return computeDeadline(charter, subject, counting);
  } catch (error) {
    if (error instanceof CharterClockError && (error.code === "paused" || error.code === "no-time-in-commitment"))
      return undefined;
    throw error;
  }
}
