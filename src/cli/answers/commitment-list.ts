import type { Allowance, Charter, CharterVersion, Commitment } from "../../index.js";
import { promiseWords } from "../../words/promises.js";

/** What one version of a charter promises. */
export interface CommitmentList {
  /** The id of the charter. */
  readonly charter: string;
  /** The version that is listed. */
  readonly version: string;
  /** Those that were asked for, in the order of the document. */
  readonly commitments: readonly ListedCommitment[];
}

/** One promise in short. */
export interface ListedCommitment {
  /** The row id. */
  readonly id: string;
  /** The readable alias of the row id. */
  readonly slug: string;
  readonly kind: CommitmentKind;
  /** What it is about. */
  readonly title: string;
  /** Where in the document it is. */
  readonly clause: string;
  /** What is promised, in words. */
  readonly promise: string;
  /** The time promised; absent where there is none, or where it depends on the case. */
  readonly allowance?: Allowance | undefined;
  /** Row ids that promise something else for the same thing. */
  readonly conflictsWith?: readonly string[] | undefined;
  /** Row ids that hold together with it and add to it. */
  readonly complements?: readonly string[] | undefined;
  /** What it can be found by. */
  readonly tags?: readonly string[] | undefined;
  /** What else there is to know of it. */
  readonly note?: string | undefined;
}

/** The kind of a promise. */
export type CommitmentKind =
  /** With a time limit. */
  | "deadline"
  /** Due again and again. */
  | "recurring"
  /** About a measured value. */
  | "threshold"
  /** Without a time. */
  | "standard";

/** The list of some promises of a version. */
export function commitmentList(
  charter: Charter,
  version: CharterVersion,
  commitments: readonly Commitment[],
): CommitmentList {
  return { charter: charter.id, version: version.version, commitments: commitments.map(listed) };
}

function listed(commitment: Commitment): ListedCommitment {
  const { id, slug, kind, title, clause, conflictsWith, complements, tags, note } = commitment;
  const allowance = commitment.kind === "deadline" ? commitment.term?.allowance : undefined;
  const promise = promiseWords(commitment);
  return { id, slug, kind, title, clause, promise, allowance, conflictsWith, complements, tags, note };
}
