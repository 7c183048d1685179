import { readLock } from "../../schema/lock.js";
import type { Lock, ReleasedEntry } from "../../schema/lock.js";

/** The text of a lock with documents added, in the order of their paths; every other entry stays as it is. */
export function textWithAdded(lock: Lock, added: readonly ReleasedEntry[]): string {
  const released = [...lock.released, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = `${JSON.stringify({ ...lock, released }, undefined, 2)}\n`;
  const read = readLock(text);
  if ("problems" in read)
    throw new Error(`the new lock has problems: ${read.problems.map(({ message }) => message).join(" ")}`);
  return text;
}
