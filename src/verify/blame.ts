import type { CharterClockError, Difference } from "../index.js";
import { cause, none } from "./cause.js";
import type { Cause } from "./types.js";

/** That a deadline cannot be computed again. */
export function refusedBy({ code, message }: CharterClockError): Cause {
  return cause("recompute-refused", `It was computed then but is refused now (${code}): ${message}`, {
    error: code,
    now: code,
  });
}

/** That the text of a duty is not there. */
export function dutyMissing(id: string): Cause {
  return cause("duty-missing", `It was computed with the text of ${id}, which is not one of the given duties.`, {
    about: id,
    stored: id,
    now: none,
  });
}

/** That a value is no deadline. */
export function notADeadline(lack: string): Cause {
  return cause("not-a-deadline", `This is not a result of computeDeadline: ${lack}.`);
}

/** That a result states what nothing explains. */
export function alteredAt({ path, stored, now }: Difference, changes: readonly Cause[]): Cause {
  const [then, today] = [written(stored), written(now)];
  const why = changes.some(({ code }) => code !== "engine-changed")
    ? "No change explains it"
    : "Everything that its provenance names is the same";
  const message = `${why}, so the stored result itself was altered: ${path} says ${then}, but counting again gives ${today}.`;
  return cause("nothing-changed", message, { stored: then, now: today });
}

function written(value: unknown): string {
  return value === undefined ? none : typeof value === "string" ? value : JSON.stringify(value);
}
