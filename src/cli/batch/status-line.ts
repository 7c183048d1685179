import type { DeadlineStatus, ThresholdStatus } from "../../index.js";
import { marginWords, measureWords } from "../answers/status-words.js";
import { governsElse, shortMoment } from "./due-line.js";

/** A status in one line of a run over many cases. */
export function statusLine(status: DeadlineStatus | ThresholdStatus): string {
  const start = `${status.commitment}  ${status.state.padEnd(12)}`;
  if ("threshold" in status) return start.trimEnd();
  const { dueAt, keptBy, paused, governing, provenance, commitment } = status;
  if (status.state === "paused" && paused !== undefined)
    return `${start}  ${measureWords(paused.remaining)} left, due ${shortMoment(paused.ifResumed.dueAt)} if resumed`;
  const margin = marginWords(status);
  const parts = [
    ...(dueAt === undefined
      ? []
      : [
          `due ${shortMoment(dueAt)}${governing === undefined ? "" : governsElse({ charter: provenance.charter, commitment }, governing)}`,
        ]),
    ...(margin === undefined ? [] : [margin]),
    ...(keptBy === undefined ? [] : [`by ${keptBy}`]),
  ];
  return [start, ...parts].join("  ").trimEnd();
}
