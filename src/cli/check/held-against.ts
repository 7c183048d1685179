import { dirname } from "node:path";
import { placingIn } from "../documents/positions.js";
import { shownPath } from "../documents/paths.js";
import { lossesSince } from "../release/kept-entries.js";
import { lockOf } from "../release/lock-file.js";
import { reviewedLocks } from "../release/reviewed-locks.js";
import type { Io } from "../terminal/io.js";
import type { LockReport, Report } from "./report.js";

/** A report with what its locks have lost since a git revision; a lock that is gone is among them. */
export async function heldAgainst(revision: string, names: readonly string[], report: Report, io: Io): Promise<Report> {
  const locks = new Map(report.locks.map((lock) => [lock.file, lock]));
  for (const reviewed of await reviewedLocks(revision, names, io)) {
    const present = await lockOf(dirname(reviewed.path), io);
    const file = shownPath(reviewed.path, io);
    const lost = lossesSince(reviewed, present, revision).map(placingIn(present?.text ?? ""));
    const before: LockReport = locks.get(file) ?? {
      file,
      released: present?.lock.released.length ?? 0,
      checked: 0,
      problems: [],
    };
    locks.set(file, { ...before, problems: [...before.problems, ...lost] });
  }
  return { ...report, locks: [...locks.values()] };
}
