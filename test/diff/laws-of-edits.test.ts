import fc from "fast-check";
import { expect, vi } from "vitest";
import { digestOf } from "../../src/digest/digest.js";
import { findEdits } from "../../src/diff/edits/find-edits.js";
import { withEdits } from "../../src/diff/edits/with-edits.js";
import { comparisonOf, findNamed } from "../../src/diff/findings/find-named.js";
import { fingerprintOf } from "../../src/diff/findings/fingerprint.js";
import { law } from "../support/law.js";
import { backwards } from "./support/pairs.js";
import { charterPairs } from "./support/random/charters.js";
import { calendarPairs, overlayPairs } from "./support/random/others.js";
import { runs } from "./support/runs.js";

vi.setConfig({ testTimeout: 300_000 });

const pairs = fc.oneof({ weight: 3, arbitrary: charterPairs }, calendarPairs, overlayPairs);

law([pairs], runs(200))(
  "a document does not differ from itself, in whatever order its keys stand and whatever checks it",
  ({ after }) => {
    expect(findEdits(after.value, { $schema: "elsewhere.json", ...(turned(after.value) as object) })).toEqual([]);
  },
);

law([pairs], runs(300))("all edits make the second document of the first, and none leave it", ({ before, after }) => {
  const paths = new Set(findEdits(before.value, after.value).map(({ path }) => path));
  expect(withEdits(before.value, after.value, paths)).toEqual({ ...after.value, ...schemaOf(before.value) });
  expect(withEdits(before.value, after.value, new Set())).toEqual(before.value);
});

law([pairs], runs(600))(
  "nothing changes unnamed: documents of two digests have edits, and each edit a name",
  ({ before, after }) => {
    const comparison = comparisonOf(before, after);
    expect(comparison.edits.length > 0).toBe(digestOf(before.value) !== digestOf(after.value));
    expect(new Set(comparison.edits.map(({ path, kind }) => `${kind} ${path}`)).size).toBe(comparison.edits.length);
    const named = new Set(findNamed(comparison).flatMap(({ named: one }) => one.edits));
    expect(comparison.edits.filter((edit) => !named.has(edit))).toEqual([]);
  },
);

law([pairs], runs(300))("backwards, the same places are named by the mirrors of the rules", (pair) => {
  const there = namesOf(pair).map(({ rule, path }) => `${rule.mirror} ${path}`);
  const back = namesOf(backwards(pair)).map(({ rule, path }) => `${rule.id} ${path}`);
  expect([...back].sort()).toEqual([...there].sort());
});

law([charterPairs, fc.constantFrom("title", "landlord", "reviewDue")], runs(200))(
  "words elsewhere change no fingerprint; other values do",
  ({ before, after }, key) => {
    const prints = (pair: Parameters<typeof namesOf>[0]): readonly string[] =>
      namesOf(pair)
        .filter(({ path }) => path !== `$.${key}`)
        .map(({ print }) => print);
    const worded = { before, after: { ...after, value: { ...after.value, [key]: "2031-01-31" } } as typeof after };
    expect(prints(worded)).toEqual(prints({ before, after }));
    expect(new Set(prints({ before, after })).size).toBe(prints({ before, after }).length);
  },
);

function namesOf({
  before,
  after,
}: {
  readonly before: Parameters<typeof comparisonOf>[0];
  readonly after: Parameters<typeof comparisonOf>[1];
}) {
  return findNamed(comparisonOf(before, after)).map(({ rule, named }) => ({
    rule,
    path: named.path,
    print: fingerprintOf(rule.id, named),
  }));
}

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

function schemaOf(value: object): object {
  return "$schema" in value ? { $schema: value.$schema } : {};
}
