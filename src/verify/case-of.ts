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
 * The cases that a deadline may have been computed for. One that was restarted does not repeat the pauses that began
 * before its restart; that the clock was paused all the time is the other thing that can be said of it.
 */
export function possibleCases(stored: CaseParts): readonly Case[] {
  const asStored = caseOf(stored);
  const { receivedAt, receivedOn, restartedAt, pauses = [] } = asStored;
  const from = receivedAt ?? (typeof receivedOn === "string" ? `${receivedOn}T00:00` : undefined);
  if (restartedAt === undefined || from === undefined || !Array.isArray(pauses)) return [asStored];
  const [first] = pauses as readonly unknown[];
  if (first === undefined) return [asStored, { ...asStored, pauses: [{ from }] }];
  const later = instantIn(first);
  // Not up to the later pause itself: the two would be one, and that one ends with the restart.
  return later === undefined ? [asStored] : [asStored, { ...asStored, pauses: [{ from, to: later - 1 }, ...(pauses as readonly Pause[])] }];
}

/** The start of a pause as results write it, with its offset. */
function instantIn(pause: unknown): number | undefined {
  const from = typeof pause === "object" && pause !== null && "from" in pause ? pause.from : undefined;
  return typeof from === "string" && HAS_OFFSET.test(from) ? Date.parse(from) : undefined;
}

/** Whether pauses of the case may be missing in its result: a restart or an agreed time leaves earlier ones out. */
export function mayLackPauses({ restartedAt, agreedAt }: CaseParts): boolean {
  return restartedAt !== undefined || agreedAt !== undefined;
}
