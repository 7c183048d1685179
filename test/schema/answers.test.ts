// The schema of responses is as strict as what is answered: nothing is in an answer that it does not describe, and no answer
// is taken with a key removed, a key added, or a value of another form.
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UNITS } from "../../src/charter/units.js";
import { responseJsonSchema, responseSchema } from "../../src/schema/index.js";
import { ANSWERS } from "./support/answers.js";
import { changes, shapeOf } from "./support/changes.js";

const published = JSON.parse(readFileSync("charters/schema/response.schema.json", "utf8")) as {
  readonly definitions: Readonly<Record<string, { readonly properties?: object }>>;
};
const isResponse = new Ajv({ strict: true }).compile(published);
const isResponseToo = new Ajv({ strict: true }).compile(responseJsonSchema());

const answered = ANSWERS.filter(({ ok }) => ok);
/** One short answer of each shape: what is in others has the same keys. */
const samples = [...new Map(ANSWERS.map((answer) => [JSON.stringify(shapeOf(answer)), answer])).values()].filter(
  (answer) => JSON.stringify(answer).length < 3_000,
);

/** Keys that an answer may have; every other key is in each answer that has the object at all. */
const OPTIONAL = new Set(
  `receivedAt receivedOn restartedAt pauses extension agreedAt attributes aim otherLimbs excusedBy boundBy to reason
  firstUncoveredDate about overlay asKnownAt dueDate dueAt dueAtMilliseconds completedAt withdrawnAt used remaining overdue
  paused governing limbs keptBy at version digest charter commitment state doneAt doneOn extra earlierVersions count
  source usedMilliseconds path problems`.split(/\s+/),
);

describe("the published schema of responses", () => {
  it("takes what is answered, and there is much of it", () => {
    expect(answered.length).toBeGreaterThan(500);
    for (const answer of ANSWERS) expect(isResponse(answer), JSON.stringify(isResponse.errors)).toBe(true);
  });

  it.each([
    ["a key more, in any object with names of its own", "added"],
    ["a value of another type", "retyped"],
    ["a date, an instant or a time that has not its form", "misshapen"],
  ] as const)("refuses %s", (_what, how) => {
    const taken = samples.flatMap((answer) => changes(answer, how).filter(({ changed }) => isResponse(changed)));
    expect(taken.map(({ path }) => path)).toEqual([]);
  });

  it("refuses an answer without a key that each has", () => {
    const taken = samples.flatMap((answer) => changes(answer, "removed").filter(({ changed }) => isResponse(changed)));
    expect(taken.map(({ path }) => path).filter((path) => !OPTIONAL.has(path.split(".").at(-1) ?? ""))).toEqual([]);
  });
});

describe("responseSchema and responseJsonSchema decide as the published file", () => {
  it.each(["added", "retyped", "misshapen", "removed"] as const)("of answers with something %s", (how) => {
    for (const answer of samples.slice(0, 25)) {
      for (const { path, changed } of changes(answer, how)) {
        const decided = isResponse(changed);
        expect(isResponseToo(changed), path).toBe(decided);
        expect(responseSchema.safeParse(changed).success, path).toBe(decided);
      }
    }
  });

  it("but responseSchema also refuses a date that does not exist", () => {
    const text = JSON.stringify(answered[0]).replace(/"dueDate":"[^"]*"/g, '"dueDate":"2026-02-30"');
    expect(isResponse(JSON.parse(text))).toBe(true);
    expect(responseSchema.safeParse(JSON.parse(text)).success).toBe(false);
  });
});

it.each(Object.entries(UNITS))("an allowance in %s is at most what documents may promise", (unit, { most }) => {
  const { properties } = published.definitions[`${unit}Allowance`] ?? {};
  expect(properties).toMatchObject({ [unit]: { type: "integer", minimum: 0, maximum: most } });
});
