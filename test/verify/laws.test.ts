import fc from "fast-check";
import { expect } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { caseOf as verifiedCase, verifyDeadline } from "../../src/verify/index.js";
import type { Verification } from "../../src/verify/index.js";
import { law } from "../support/law.js";
import { caseOf, engineOf, eventfulSituations, situations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

const RUNS = 300;
const NOTHING: Verification = { outcome: "reproduced", differences: [], causes: [] };

law([eventfulSituations()], RUNS)("what was computed is reproduced without a cause, by itself and out of JSON", (situation) => {
  const { deadline, shelf } = stored(situation);
  expect(verifyDeadline(shelf, deadline)).toStrictEqual(NOTHING);
  expect(verifyDeadline(shelf, throughJson(deadline))).toStrictEqual(NOTHING);
});

law([situations(undefined, { pauses: true, extension: true })], RUNS)("a case taken from its result gives the same bytes", (situation) => {
  const { deadline, charter, options } = stored(situation);
  expect(JSON.stringify(computeDeadline(charter, verifiedCase(throughJson(deadline)), options))).toBe(JSON.stringify(deadline));
});

law([eventfulSituations(), fc.integer({ min: -1e10, max: 1e10 }).filter((by) => by !== 0)], RUNS)(
  "any other instant in the stored result is found, and nothing else is blamed",
  (situation, by) => {
    const { deadline, shelf } = stored(situation);
    const dueAt = new Date(deadline.dueAtMilliseconds + by).toISOString();
    for (const altered of [{ ...deadline, dueAt }, { ...deadline, dueAtMilliseconds: deadline.dueAtMilliseconds + by }]) {
      const { outcome, differences, causes } = verifyDeadline(shelf, altered);
      expect(outcome).toBe("moved");
      expect(differences).toHaveLength(1);
      expect(causes.map(({ code }) => code)).toEqual(["nothing-changed"]);
    }
  },
);

law([eventfulSituations(), fc.jsonValue(), fc.nat()], RUNS)("never throws, whatever stands in a part of it; and is frozen JSON", (situation, value, at) => {
  const { deadline, shelf } = stored(situation);
  const keys = Object.keys(deadline);
  const found = verifyDeadline(shelf, { ...deadline, [keys[at % keys.length] ?? ""]: value });
  expect(Object.isFrozen(found) && found.differences.every(Object.isFrozen) && found.causes.every(Object.isFrozen)).toBe(true);
  expect(throughJson(found)).toStrictEqual(found);
});

law([fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true })], RUNS)(
  "what is no deadline is said to be none",
  (value) => {
    const { outcome, causes } = verifyDeadline({ charters: [] }, value);
    expect([outcome, ...causes.map(({ code }) => code)]).toEqual(["not-recomputed", "not-a-deadline"]);
  },
);

function stored(situation: Situation) {
  const { charter, options } = engineOf(situation.world, situation.term);
  const deadline = computeDeadline(charter, caseOf(situation.history), options);
  return { deadline, charter, options, shelf: { charters: [charter], overlays: [options.overlay] } };
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
