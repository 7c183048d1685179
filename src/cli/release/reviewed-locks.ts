import { basename, dirname, join, resolve } from "node:path";
import { shown } from "../../errors.js";
import { absolutePath, pathBelow, shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { LOCK_NAME, lockFrom } from "./lock-file.js";
import type { LockFile } from "./lock-file.js";

/**
 * The locks of a git revision at, above and below what is named, as they were reviewed there. Throws `git-missing`,
 * `no-repository`, `unknown-revision`, and `no-reviewed-lock` where that revision has none.
 */
export async function reviewedLocks(revision: string, names: readonly string[], io: Io): Promise<readonly LockFile[]> {
  const root = resolve(await outputOf(["rev-parse", "--show-toplevel"], "no-repository", revision, io));
  const commit = await outputOf(
    ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`],
    "unknown-revision",
    revision,
    io,
  );
  const listed = await outputOf(
    ["-C", root, "ls-tree", "-r", "-z", "--name-only", commit],
    "unknown-revision",
    revision,
    io,
  );
  const named = names.map((name) => absolutePath(name, io));
  const locks: LockFile[] = [];
  for (const inside of listed.split("\0").filter((path) => basename(path) === LOCK_NAME)) {
    const path = join(root, inside);
    if (!named.some((one) => isAroundOrIn(dirname(path), one))) continue;
    const text = await outputOf(["-C", root, "show", `${commit}:${inside}`], "not-in-revision", revision, io);
    locks.push(lockFrom(path, text));
  }
  if (locks.length > 0) return locks;
  throw new Refusal("no-reviewed-lock", {
    asked: `The locks of ${revision}`,
    found: `no ${LOCK_NAME} at, above or below ${named.map((path) => shownPath(path, io)).join(", ")} in that revision`,
    remedy: "Name a revision in which the lock was reviewed, or leave --against out until there is one",
  });
}

/** Whether a lock in `folder` speaks for `path`, or lies below it. */
function isAroundOrIn(folder: string, path: string): boolean {
  return folder === path || pathBelow(folder, path) !== undefined || pathBelow(path, folder) !== undefined;
}

type Failed = "no-repository" | "unknown-revision" | "not-in-revision";

async function outputOf(args: readonly string[], failed: Failed, revision: string, io: Io): Promise<string> {
  const ran = await io.git(args);
  const asked = `The locks of ${revision}`;
  if (ran === "no-git") {
    throw new Refusal("git-missing", { asked, found: "no git on this computer", remedy: "Install git" });
  }
  if (ran.exitCode === 0) return args.includes("-z") || args.includes("show") ? ran.output : ran.output.trim();
  throw new Refusal(failed, { asked, ...WHY[failed](revision) });
}

const WHY: Readonly<Record<Failed, (revision: string) => { readonly found: string; readonly remedy: string }>> = {
  "no-repository": () => ({ found: "no git repository here", remedy: "Change to the one that has the lock" }),
  "unknown-revision": (revision) => ({
    found: `no revision ${shown(revision)}`,
    remedy: "See `git log` or `git branch --all`",
  }),
  "not-in-revision": () => ({ found: "that git cannot show one of them", remedy: "Look at `git fsck`" }),
};
