import type { DeadlineStatus, ThresholdStatus } from "../../index.js";
import { marginWords } from "../format/status.js";
import { shortMoment } from "./due-line.js";

/** A status in one line of a run over many cases. */
export function statusLine(status: DeadlineStatus | ThresholdStatus): string {
  const start = `${status.commitment}  ${status.state.padEnd(12)}`;
  if ("threshold" in status) return start.trimEnd();
  const margin = marginWords(status);
  if (status.dueAt === undefined) return start.trimEnd();
  return `${start}  due ${shortMoment(status.dueAt)}${margin === undefined ? "" : `  ${margin}`}`;
}
