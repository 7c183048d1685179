import type { CharterClockError, Deadline } from "../index.js";
import { cause, none } from "./cause.js";
import { isBound } from "./differences.js";
import { overlayNamedBy } from "./stored.js";
import type { StoredDeadline } from "./stored.js";
import type { Cause, Difference } from "./types.js";

/** Why a date moved, by the changes that are known; without any, the stored result was altered. */
export function causesOfMove(stored: StoredDeadline, now: Deadline, differences: readonly Difference[], changes: readonly Cause[]): readonly Cause[] {
  const bound = differences.every(isBound) ? boundCharters(stored, now) : [];
  const causes = [...changes, ...[...undigested(stored), ...bound].map(withoutDigest)];
  return causes.length === 0 ? [altered(differences[0])] : causes;
}

/** That a deadline cannot be computed again. */
export function refusedBy({ code, message }: CharterClockError): Cause {
  return cause("recompute-refused", `It was computed then, and is refused now (${code}): ${message}`, { error: code, now: code });
}

/** That a date besides the main one may depend on pauses that the result does not repeat. */
export const PAUSES_NOT_KEPT: Cause = cause(
  "pauses-not-kept",
  "A result with a restart or an agreed time does not repeat the pauses from before it, and dates besides the main one may depend on them.",
);

/** That the text of a duty is not there. */
export function dutyMissing(id: string): Cause {
  return cause("duty-missing", `It was computed with the text of ${id}, which is not among the duties given.`, { about: id, stored: id, now: none });
}

/** That a value is no deadline. */
export function notADeadline(lack: string): Cause {
  return cause("not-a-deadline", `This is not what computeDeadline gives: ${lack}.`);
}

function altered(difference: Difference | undefined): Cause {
  const { path = "$", stored, now } = difference ?? {};
  const [then, today] = [written(stored), written(now)];
  const message = `Everything that its provenance names is the same, so the stored result itself was altered: ${path} says ${then}, and comes out as ${today}.`;
  return cause("nothing-changed", message, { stored: then, now: today });
}

/** The texts that a result names without saying by a digest what they were. */
function undigested({ provenance }: StoredDeadline): readonly string[] {
  const { charter, version, digest, calendars } = provenance;
  const overlay = overlayNamedBy(provenance);
  return [
    ...(digest === undefined ? [`${charter} ${version}`] : []),
    ...calendars.filter((calendar) => calendar.digest === undefined).map(({ id, edition }) => `${id} ${edition}`),
    ...(overlay !== undefined && overlay.digest === undefined ? [overlay.id] : []),
  ];
}

/** The other charters that bind, whose digests no provenance has. */
function boundCharters(stored: StoredDeadline, now: Deadline): readonly string[] {
  const before = Array.isArray(stored["boundBy"]) ? (stored["boundBy"] as readonly ({ readonly charter?: unknown } | null)[]) : [];
  const names = [...before, ...(now.boundBy ?? [])].map((bound) => bound?.charter);
  return [...new Set(names)].filter((name): name is string => typeof name === "string" && name !== now.charter);
}

function withoutDigest(what: string): Cause {
  return cause("no-digest", `The result has no digest of ${what}, so that nobody can say whether its text was the same.`, { about: what, stored: none });
}

function written(value: unknown): string {
  return value === undefined ? none : typeof value === "string" ? value : JSON.stringify(value);
}
