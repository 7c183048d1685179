import { clockOf } from "../case/clock.js";
import { CharterClockError, shown } from "../../errors.js";
import type { Charter } from "../../charter/charter.js";
import type { Case } from "../case/case.js";
import { CASE_ENDINGS } from "../case/case.js";
import { naming } from "../case/name-commitment.js";
import { readCase } from "../case/read-case.js";
import { isComputedHere } from "../result/computed-here.js";
import type { Deadline } from "../result/compute.js";
import { judgeThreshold } from "../threshold/threshold.js";
import type { Measurement, ThresholdStatus } from "../threshold/threshold.js";
import { statusOfCase } from "./of-case.js";
import { statusOfDeadline } from "./of-stored.js";
import { readEndings, readStatusOptions, withEndings } from "./read-status.js";
import type { StatusRead } from "./read-status.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";

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
  const asked = readStatusOptions(charter, options);
  return naming(subject.commitment, () => {
    if ("measured" in subject) return judgeThreshold(charter, subject, asked);
    if (isDeadline(subject)) return statusOfStored(charter, subject, asked);
    const read = readCase(charter, subject);
    return statusOfCase(read, withEndings(asked, read.endings, read.zone));
  });
}

/** A deadline has a due moment, and a case has none. */
function isDeadline(subject: Deadline | Case): subject is Deadline {
  return "dueAtMilliseconds" in subject || "provenance" in subject;
}

/** How it ended may be written into a stored deadline too. */
function statusOfStored(charter: Charter, stored: Deadline & Partial<Case>, asked: StatusRead): DeadlineStatus {
  if (isComputedHere(stored) || CASE_ENDINGS.every((key) => stored[key] === undefined))
    return statusOfDeadline(charter, stored, asked);
  const { completedAt, withdrawnAt, events, ...deadline } = stored;
  const zone = clockOf(charter);
  const endings = readEndings(zone)({ completedAt, withdrawnAt, events }, { path: "$", code: "invalid-case" });
  return statusOfDeadline(charter, deadline, withEndings(asked, endings, zone));
}
