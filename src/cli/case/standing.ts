import { computeDeadline, statusOf } from "../../index.js";
import type { Charter, Deadline, DeadlineStatus, InstantInput, Options, ThresholdStatus } from "../../index.js";
import type { CaseOfLine } from "../batch/case-of-fields.js";
import { BAD_NEWS, FINE } from "../exit-code.js";
import type { ExitCode } from "../exit-code.js";
import { Refusal } from "../refusal.js";

/** Where a promise stands, with the deadline that it is about; a threshold has none. */
export type Standing =
  | { readonly deadline: Deadline; readonly status: DeadlineStatus }
  | { readonly deadline?: never; readonly status: ThresholdStatus };

/** The moment that a status is asked for, and from which share of the allowance on a case is at risk. */
export interface AskedAt {
  readonly now: InstantInput;
  readonly atRiskShare?: number;
}

/** Where a case stands; one with measured values is judged by its threshold. */
export function standingOf(charter: Charter, one: CaseOfLine, at: AskedAt, counting: Options): Standing {
  const { subject, measured, completedAt, withdrawnAt } = one;
  const options = { ...at, ...counting };
  if (measured !== undefined) {
    const status = statusOf(charter, { commitment: subject.commitment, measured }, options);
    checkNames(status);
    return { status };
  }
  const deadline = computeDeadline(charter, subject, counting);
  const status = statusOf(charter, deadline, {
    ...options,
    ...(completedAt === undefined ? {} : { completedAt }),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
  });
  return { deadline, status };
}

/** Bad news is what was broken: a promise kept late, or not kept and late. */
export function exitCodeOf(status: Standing["status"]): ExitCode {
  return status.state === "breached" || status.state === "missed" ? BAD_NEWS : FINE;
}

/** A value under another name than the threshold's would be left out without a word. */
function checkNames({ commitment, threshold, measured }: ThresholdStatus): void {
  const names = "measure" in threshold ? [threshold.measure] : [threshold.part, threshold.whole];
  const unknown = Object.keys(measured).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new Refusal("invalid-option", {
    asked: `The measured values of ${commitment}`,
    found: unknown.join(", "),
    remedy: `It is about ${names.join(" and ")}`,
  });
}
