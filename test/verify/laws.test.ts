import fc from "fast-check";
import { expect } from "vitest";
import { caseOf as caseOfDeadline, computeDeadline, statusOf } from "../../src/index.js";
import { verifyDeadline } from "../../src/verify/index.js";
import type { Verification } from "../../src/verify/index.js";
import { law } from "../support/law.js";
import { caseOf, engineOf, eventfulSituations, situations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

const RUNS = 300;
const NOTHING: Verification = { outcome: "reproduced", differences: [], causes: [] };

law([eventfulSituations()], RUNS)(
  "what was computed is reproduced without a cause, by itself and out of JSON",
  (situation) => {
    const { deadline, shelf } = stored(situation);
    expect(verifyDeadline(shelf, deadline)).toStrictEqual(NOTHING);
    expect(verifyDeadline(shelf, throughJson(deadline))).toStrictEqual(NOTHING);
  },
);

law([situations(undefined, { pauses: true, extension: true })], RUNS)(
  "a case taken from its result gives the same bytes",
  (situation) => {
    const { deadline, charter, options } = stored(situation);
    expect(JSON.stringify(computeDeadline(charter, caseOfDeadline(throughJson(deadline)), options))).toBe(
      JSON.stringify(deadline),
    );
  },
);

law([eventfulSituations(), fc.integer({ min: -1e10, max: 1e10 }).filter((by) => by !== 0)], RUNS)(
  "any other instant in the stored result is found, and nothing else is blamed",
  (situation, by) => {
    const { deadline, shelf } = stored(situation);
    const dueAt = new Date(deadline.dueAtMilliseconds + by).toISOString();
    for (const altered of [
      { ...deadline, dueAt },
      { ...deadline, dueAtMilliseconds: deadline.dueAtMilliseconds + by },
    ]) {
      const { outcome, differences, causes } = verifyDeadline(shelf, altered);
      expect(outcome).toBe("altered");
      expect(differences.length).toBeGreaterThan(0);
      expect(causes.map(({ code }) => code)).toEqual(["nothing-changed"]);
    }
  },
);

law([eventfulSituations(), fc.nat()], RUNS)(
  "no part of a result can be altered or taken out unnoticed",
  (situation, at) => {
    const { deadline, shelf } = stored(situation);
    const places = leavesOf(throughJson(deadline)).filter((path) => !saysWhatNobodyElseKnows(path));
    const path = places[at % places.length] ?? [];
    for (const altered of [
      changedAt(throughJson(deadline), path, otherThan),
      changedAt(throughJson(deadline), path, () => undefined),
    ]) {
      const { outcome, causes } = verifyDeadline(shelf, throughJson(altered));
      expect({ path, isNoticed: outcome !== "reproduced" || causes.length > 0 }).toEqual({ path, isNoticed: true });
    }
  },
);

law([eventfulSituations(), fc.integer({ min: -40, max: 40 })], RUNS)(
  "a stored deadline stands where its case stands",
  (situation, days) => {
    const { deadline, charter, options } = stored(situation);
    // Inside a pause the case has no date, and the stored one knows when it ends.
    const ends = (deadline.pauses ?? []).map(({ to }) => Date.parse(to ?? ""));
    const now = Math.max(deadline.dueAtMilliseconds + days * 6 * 3_600_000, ...ends.filter(Number.isFinite));
    const ofCase = statusOf(charter, caseOfDeadline(deadline), { ...options, now });
    expect(statusOf(charter, throughJson(deadline), { ...options, now })).toStrictEqual(ofCase);
    expect(statusOf(charter, deadline, { ...options, now })).toStrictEqual(ofCase);
  },
);

law([eventfulSituations(), fc.jsonValue(), fc.nat()], RUNS)(
  "never throws, whatever stands in a part of it; and is frozen JSON",
  (situation, value, at) => {
    const { deadline, shelf } = stored(situation);
    const keys = Object.keys(deadline);
    const found = verifyDeadline(shelf, { ...deadline, [keys[at % keys.length] ?? ""]: value });
    expect(
      Object.isFrozen(found) && found.differences.every(Object.isFrozen) && found.causes.every(Object.isFrozen),
    ).toBe(true);
    expect(throughJson(found)).toStrictEqual(found);
  },
);

law(
  [fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true })],
  RUNS,
)("what is no deadline is said to be none", (value) => {
  const { outcome, causes } = verifyDeadline({ charters: [] }, value);
  expect([outcome, ...causes.map(({ code }) => code)]).toEqual(["not-recomputed", "not-a-deadline"]);
});

function stored(situation: Situation) {
  const { charter, options } = engineOf(situation.world, situation.term);
  const deadline = computeDeadline(charter, caseOf(situation.history), options);
  return { deadline, charter, options, shelf: { charters: [charter], overlays: [options.overlay] } };
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

type Path = readonly string[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The facts of the case: with others it is the deadline of another case, and may be a true one. */
function saysWhatNobodyElseKnows([key = "", inner = ""]: Path): boolean {
  const isFact = ["receivedAt", "receivedOn", "pauses", "restartedAt", "extension", "agreedAt", "attributes"].includes(
    key,
  );
  return isFact || (key === "provenance" && inner === "asKnownAt");
}

function changedAt(value: unknown, [key, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (String(index) === key ? changedAt(part, rest, change) : part));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [
      name,
      name === key ? changedAt(part, rest, change) : (part as unknown),
    ]),
  );
}

function otherThan(leaf: unknown): unknown {
  return typeof leaf === "boolean" ? !leaf : typeof leaf === "number" ? leaf + 1 : `${String(leaf)}x`;
}
