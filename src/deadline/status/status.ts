import { CharterClockError, shown } from "../../errors.js";
import type { Charter } from "../../charter/types.js";
import type { Case } from "../case/case.js";
import { statusOfCase } from "./case-status.js";
import { isComputedHere } from "../result/compute.js";
import type { Deadline } from "../result/compute.js";
import { statusOfDeadline } from "./deadline-status.js";
import { withEnding } from "./how-it-ended.js";
import { naming } from "../case/name-commitment.js";
import { readOptions } from "../case/options.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";
import { judgeThreshold } from "../threshold/threshold.js";
import type { Measurement, ThresholdStatus } from "../threshold/threshold.js";
import { withoutNulls } from "../case/without-nulls.js";

/**
 * Where a promise stands at `now`: a case, a computed (or stored) deadline, or a measured value against its threshold.
 * At or before `dueAt` is in time. Throws `charter-mismatch` where the charter has no version with the text that the deadline
 * names, and `deadline-altered` where its dates do not come out again from what is at hand.
 */
export function statusOf(charter: Charter, subject: Deadline | Case, options: StatusOptions): DeadlineStatus;
export function statusOf(charter: Charter, subject: Measurement, options: StatusOptions): ThresholdStatus;
export function statusOf(
  charter: Charter,
  subject: Deadline | Case | Measurement,
  options: StatusOptions,
): DeadlineStatus | ThresholdStatus {
  if (typeof subject !== "object" || subject === null || typeof subject.commitment !== "string") {
    throw new CharterClockError("invalid-case", {
      asked: "The status of a case, a deadline or a measured value",
      found: shown(subject),
      remedy: "Give a case, a result of computeDeadline (or its JSON), or { commitment, measured }",
      path: "$",
    });
  }
  const given = readOptions(charter, withoutNulls(options), "status");
  return naming(subject.commitment, () => {
    if ("measured" in subject) return judgeThreshold(charter, subject, given.now, given);
    if (isDeadline(subject)) {
      const stored = withEnding<Deadline>(charter, isComputedHere(subject) ? subject : withoutNulls(subject), given);
      return statusOfDeadline(charter, stored.subject, stored.options);
    }
    const known = withEnding<Case>(charter, withoutNulls(subject), given);
    return statusOfCase(charter, known.subject, known.options);
  });
}

/** A deadline has a due moment, and a case has none. */
function isDeadline(subject: Deadline | Case): subject is Deadline {
  return "dueAtMilliseconds" in subject || "provenance" in subject;
}
