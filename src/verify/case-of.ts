import type { Case, Deadline, Pause } from "../index.js";

const PARTS = ["commitment", "receivedAt", "receivedOn", "pauses", "restartedAt", "extension", "agreedAt", "attributes"] as const;

const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** The parts of a deadline that say which case it was computed for. */
export type CaseParts = Pick<Deadline, (typeof PARTS)[number]>;

/** The case that a deadline was computed for, as it repeats it: what `computeDeadline` takes. */
export function caseOf(stored: CaseParts): Case {
  return Object.fromEntries(PARTS.flatMap((part) => (stored[part] === undefined ? [] : [[part, stored[part]]]))) as unknown as Case;
}

/**
 * The cases that a deadline may have been computed for. One that was restarted does not repeat the pauses from before
 * its restart; that they lasted until then is the other thing that can be said of them.
 */
export function possibleCases(stored: CaseParts): readonly Case[] {
  const asStored = caseOf(stored);
  const { receivedAt, receivedOn, restartedAt, pauses = [] } = asStored;
  const from = receivedAt ?? (typeof receivedOn === "string" ? `${receivedOn}T00:00` : undefined);
  const restart = typeof restartedAt === "string" && HAS_OFFSET.test(restartedAt) ? Date.parse(restartedAt) : NaN;
  if (Number.isNaN(restart) || from === undefined || !Array.isArray(pauses)) return [asStored];
  // Not up to the restart itself, so that a pause that begins with it stays one of its own.
  const untilRestart: Pause = { from, to: restart - 1 };
  const later: readonly Pause[] = pauses;
  return [asStored, { ...asStored, pauses: [untilRestart, ...later] }, ...(later.length === 0 ? [{ ...asStored, pauses: [{ from }] }] : [])];
}

/** Whether pauses of the case may be missing in its result: a restart or an agreed time leaves earlier ones out. */
export function mayLackPauses({ restartedAt, agreedAt }: CaseParts): boolean {
  return restartedAt !== undefined || agreedAt !== undefined;
}
