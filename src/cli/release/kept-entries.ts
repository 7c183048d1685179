import { shown } from "../../errors.js";
import type { Problem } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import { nameOf, versionOf } from "./entry.js";
import type { LockFile } from "./lock-file.js";
import { several } from "../../words/counts.js";

/** What a lock has lost since it was reviewed: itself, an entry, or what an entry said. Additions are no loss. */
export function lossesSince(reviewed: LockFile, present: LockFile | undefined, revision: string): readonly Problem[] {
  const { released } = reviewed.lock;
  if (reviewed.problems.length > 0) {
    return [problem(`The lock of ${revision} is not a sound lock itself. Compare with a revision that has one`)];
  }
  if (present === undefined) {
    const what = several(released.length, "released document");
    return [problem(`The lock is missing, and in ${revision} it lists ${what}. Put it back`)];
  }
  return released.flatMap((was) => lossOf(was, present, revision));
}

function lossOf(was: ReleasedEntry, { lock }: LockFile, revision: string): readonly Problem[] {
  const at = lock.released.findIndex(({ path }) => path === was.path);
  const is = lock.released[at];
  const name = `${was.kind} ${nameOf(was)} (${was.path})`;
  if (is === undefined) {
    return [problem(`The entry of ${name} is missing: ${revision} has it with the digest ${was.digest}. Put it back`)];
  }
  const keys = [
    ["kind", was.kind, is.kind],
    ["id", was.id, is.id],
    [was.kind === "calendar" ? "edition" : "version", versionOf(was), versionOf(is)],
    ["digest", was.digest, is.digest],
  ] as const;
  return keys
    .filter(([, before, now]) => before !== now)
    .map(([key, before, now]) => ({
      path: `$.released[${at}].${key}`,
      message: `The entry of ${name} has changed: ${revision} says ${shown(before)}, found ${shown(now)}. Put it back as it was released.`,
    }));
}

function problem(message: string): Problem {
  return { path: "$.released", message: `${message}.` };
}
