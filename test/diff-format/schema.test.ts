// The published schema of a diff takes what the library gives, and nothing else. The documents compared are made up from
// the bundled ones.
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import { abertay, calvay } from "../../src/bundled/charters/index.js";
import { diffCalendars, diffOverlays, diffVersions } from "../../src/diff/index.js";
import type { Diff, DocumentKind } from "../../src/diff/index.js";
import type { CharterVersion, Commitment, Overlay } from "../../src/index.js";

const schema = JSON.parse(readFileSync("charters/schema/diff.schema.json", "utf8")) as object;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const faults = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);

const version = calvay.versions[0] as CharterVersion;
const thresholds = abertay.versions[0] as CharterVersion;
const overlay: Overlay = {
  id: "ours",
  title: "Made up",
  add: [{ title: "Fair Monday", on: { month: 7, nth: 3, weekday: "mon" } }],
};

const withTimes = (days: number): CharterVersion => ({
  ...version,
  commitments: version.commitments.map((one): Commitment => {
    if (one.id !== "CAL-16" || one.kind !== "deadline" || one.term === undefined) return one;
    return {
      ...one,
      term: { ...one.term, allowance: { workingDays: days }, counting: { ...one.term.counting, pausing: "refused" } },
    };
  }),
});
const withLimits = (share: number): CharterVersion => ({
  ...thresholds,
  commitments: [...thresholds.commitments].reverse().map((one): Commitment => {
    if (one.kind !== "threshold" || "measure" in one.threshold) return one;
    return { ...one, threshold: { ...one.threshold, atMost: [share, 100] } };
  }),
});

const beside = { calendars: calvay.calendars };
const DIFFS: readonly (readonly [name: string, kind: DocumentKind, diff: Diff])[] = [
  ["charters that differ in times and pauses", "charter", diffVersions(version, withTimes(9), beside)],
  ["charters that differ in limits and in order", "charter", diffVersions(thresholds, withLimits(3), beside)],
  ["charters of one text", "charter", diffVersions(version, version, beside)],
  [
    "calendars",
    "calendar",
    diffCalendars(scotland, { ...scotland, edition: "2027", holidays: scotland.holidays.slice(0, -3) }),
  ],
  [
    "calendars, for a charter",
    "calendar",
    diffCalendars(scotland, { ...scotland, holidays: scotland.holidays.slice(0, -1) }, { charter: calvay }),
  ],
  ["overlays", "overlay", diffOverlays(overlay, { ...overlay, add: [], readings: {} })],
];

describe("the published schema of a diff", () => {
  it.each(DIFFS)("takes that of %s", (_, kind, diff) => {
    expect(diff.kind).toBe(kind);
    expect(faults(JSON.parse(JSON.stringify(diff)))).toEqual([]);
  });

  it("takes diffs with each kind of proof and with net effects", () => {
    const all = DIFFS.map(([, , diff]) => diff);
    const proofs = all.flatMap(({ findings }) =>
      findings.map(({ proof }) => `${proof.by} ${proof.witnesses.length > 0 ? "with" : "without"} witnesses`),
    );
    expect([...new Set(proofs)].sort()).toEqual([
      "definition with witnesses",
      "definition without witnesses",
      "search with witnesses",
      "search without witnesses",
    ]);
    expect(all.some(({ effects }) => effects.length > 0)).toBe(true);
    expect(new Set(all.flatMap(({ edits }) => edits.map(({ kind }) => kind)))).toEqual(
      new Set(["added", "removed", "changed", "reordered"]),
    );
  });

  const [, , diff] = DIFFS[0] as (typeof DIFFS)[number];
  const [first] = diff.findings;
  const findingWith = (change: object): unknown => ({ ...diff, findings: [{ ...first, ...change }] });
  const without = (key: keyof Diff): unknown =>
    Object.fromEntries(Object.entries(diff).filter(([name]) => name !== key));

  it.each<[string, unknown]>([
    ["a key more", { ...diff, verdict: "worse" }],
    ...Object.keys(diff).map((key): [string, unknown] => [`no ${key}`, without(key as keyof Diff)]),
    ["another kind", { ...diff, kind: "duty" }],
    ["a digest that is none", { ...diff, before: { ...diff.before, digest: "1884b1e8" } }],
    ["a count that is no number", { ...diff, summary: { ...diff.summary, worse: "2" } }],
    ["a count below nothing", { ...diff, summary: { ...diff.summary, worse: -1 } }],
    ["a rule that does not exist", findingWith({ rule: "allowance-changed" })],
    ["another direction", findingWith({ direction: "bad" })],
    ["a path that is none", findingWith({ path: "commitments" })],
    ["a fingerprint that is cut", findingWith({ fingerprint: "sha256:d0295cddbf15ba47" })],
    ["a proof by nothing", findingWith({ proof: { by: "faith", why: "It is so.", witnesses: [] } })],
    ["a proof by search without a search", findingWith({ proof: { by: "search", witnesses: [] } })],
    ["a value that is null", findingWith({ before: null })],
    ["an edit of another kind", { ...diff, edits: [{ ...diff.edits[0], kind: "moved" }] }],
  ])("refuses %s", (_, value) => {
    expect(faults(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});
