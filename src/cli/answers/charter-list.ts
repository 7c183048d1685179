import type { Charter, CharterVersion, CivilDate, Commitment, Overlay, WholeNumber } from "../../index.js";

/** The charters and overlays that come with the package. */
export interface CharterList {
  /** The charters. */
  readonly charters: readonly ListedCharter[];
  /** The overlays. */
  readonly overlays: readonly ListedOverlay[];
}

/** A charter and its versions. */
export interface ListedCharter {
  /** The id of the charter. */
  readonly id: string;
  /** The landlord's name. */
  readonly landlord: string;
  /** Each of its versions. */
  readonly versions: readonly ListedVersion[];
}

/** One version of a charter, and how much it promises. */
export interface ListedVersion {
  /** Its name: the document's own date, or `undated`. */
  readonly version: string;
  /** What the document is called. */
  readonly title: string;
  /** The first date on which it is in force; `null`: open. */
  readonly effectiveFrom: CivilDate | null;
  /** The first date on which it no longer is; `null`: until the next version begins. */
  readonly effectiveTo: CivilDate | null;
  /** The time zone of the landlord's clock. */
  readonly timeZone: string;
  /** Whose bank holidays the landlord keeps. */
  readonly divisions: readonly string[];
  /** How many promises it has. */
  readonly commitments: WholeNumber;
  /** How many of each kind. */
  readonly kinds: CountsByKind;
}

/** How many promises there are of each kind. */
export interface CountsByKind {
  /** With a time limit. */
  readonly deadline: WholeNumber;
  /** Due again and again. */
  readonly recurring: WholeNumber;
  /** About a measured value. */
  readonly threshold: WholeNumber;
  /** Without a time. */
  readonly standard: WholeNumber;
}

/** An overlay. */
export interface ListedOverlay {
  /** The id of the overlay. */
  readonly id: string;
  /** What it is for. */
  readonly title: string;
  /** The id of the charter that it is made for; absent: any. */
  readonly charter?: string | undefined;
}

/** The list of these charters and overlays. */
export function charterList(charters: readonly Charter[], overlays: readonly Overlay[]): CharterList {
  return {
    charters: charters.map(listedCharter),
    overlays: overlays.map(({ id, title, charter }) => ({ id, title, charter })),
  };
}

/** How many promises of each kind a version has. */
export function countsOf({ commitments }: CharterVersion): CountsByKind {
  const count = (kind: Commitment["kind"]): number => commitments.filter((one) => one.kind === kind).length;
  return {
    deadline: count("deadline"),
    recurring: count("recurring"),
    threshold: count("threshold"),
    standard: count("standard"),
  };
}

function listedCharter({ id, versions }: Charter): ListedCharter {
  return {
    id,
    landlord: versions[0]?.landlord ?? "",
    versions: versions.map((version) => ({
      version: version.version,
      title: version.title,
      effectiveFrom: version.effectiveFrom,
      effectiveTo: version.effectiveTo ?? null,
      timeZone: version.timeZone,
      divisions: version.divisions,
      commitments: version.commitments.length,
      kinds: countsOf(version),
    })),
  };
}
