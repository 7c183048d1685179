// Findings and diffs that no document has: made up to show each sentence.
import type { Diff, Effect, Finding, SearchProof, Witness } from "../../src/diff/index.js";

export const FINGERPRINT = "sha256:d0295cddbf15ba4799198c6848c329114b79ef6819ae0efbe2bd2513f479cc0f";

export const witness: Witness = {
  direction: "worse",
  case: { commitment: "CAL-16", receivedAt: "2026-06-10T10:20:00.000+01:00" },
  of: "limit",
  before: { dueDate: "2026-06-22", dueAt: "2026-06-22T17:00:00.000+01:00" },
  after: { dueDate: "2026-06-24", dueAt: "2026-06-24T17:00:00.000+01:00" },
  moved: { days: 2, milliseconds: 172_800_000 },
  triedOn: "before",
};

export const proof: SearchProof = {
  by: "search",
  searched: {
    from: "2000-01-01",
    through: "2028-12-31",
    dates: 10_593,
    comparisons: 2,
    milliseconds: 1_830_470_400_000,
    earlier: { dates: 0, milliseconds: 0 },
    later: { dates: 10_593, milliseconds: 1_830_470_400_000 },
  },
  witnesses: [witness],
};

export const finding: Finding = {
  rule: "allowance-lengthened",
  direction: "worse",
  path: '$.commitments["CAL-16"].term.allowance',
  commitment: "CAL-16",
  clause: "row 16",
  before: "7 working days",
  after: "9 working days",
  proof,
  known: { how: "for-all", never: "earlier", lemmas: ["longer-allowance"] },
  edits: ['$.commitments["CAL-16"].term.allowance'],
  fingerprint: FINGERPRINT,
};

const renamed: Finding = {
  rule: "version-renamed",
  direction: "neutral",
  path: "$.version",
  before: "undated",
  after: "2027-04",
  proof: { by: "definition", why: "Words and references move no date.", witnesses: [] },
  known: { how: "by-definition" },
  edits: ["$.version"],
  fingerprint: FINGERPRINT.replace("d0295c", "693a5f"),
};

const effect: Effect = {
  commitment: "CAL-16",
  title: "Complete a routine repair",
  direction: "worse",
  searched: {
    ...proof.searched,
    comparisons: 1,
    milliseconds: 915_235_200_000,
    later: { dates: 10_593, milliseconds: 915_235_200_000 },
  },
  witnesses: [witness],
};

/** A diff of these findings, the neutral one first. */
export function diffOf(findings: readonly Finding[], effects: readonly Effect[] = [effect]): Diff {
  const count = (wanted: string): number => findings.filter(({ direction }) => direction === wanted).length;
  return {
    kind: "charter",
    before: { id: "calvay", version: "undated", digest: "sha256:a4cbc486601f" },
    after: { id: "calvay", version: "2027-04", digest: "sha256:7cfb94f71b66" },
    summary: { better: count("better"), worse: count("worse"), mixed: count("mixed"), neutral: count("neutral") },
    findings,
    effects,
    edits: [],
    engine: "0.1.0",
  };
}

export const diff: Diff = diffOf([renamed, finding]);
