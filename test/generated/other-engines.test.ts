import { resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { others, ours } from "../conformance/matrix/engines.js";
import type { Engine } from "../conformance/matrix/engines.js";
import { alternativesOf, turnsOn } from "../conformance/matrix/alternatives.js";
import { verdictsOf } from "../conformance/matrix/judge.js";
import { outcomeOf, pageOf } from "../conformance/matrix/page.js";
import { vectors } from "../conformance/vector.js";

const us = ours();
const judgedUs = { engine: us, verdicts: verdictsOf(us) };

test("docs/other-engines.md is what the kept answers show (npm run generate rewrites it)", async () => {
  const judged = others.map((engine) => ({ engine, verdicts: verdictsOf(engine) }));
  await expect(pageOf([judgedUs, ...judged])).toMatchFileSnapshot(
    resolve(import.meta.dirname, "../../docs/other-engines.md"),
  );
});

describe("the kept answers", () => {
  const versions: Readonly<Record<string, string>> = { ...manifest.devDependencies, ...manifest.dependencies };
  const fromNpm = others.filter(({ from }) => from === "npm");

  it.each(fromNpm.map(({ name, version }) => [name, version]))(
    "of %s are of the version installed",
    (name, version) => {
      expect(versions[name]?.replace("^", "")).toBe(version);
    },
  );

  it.each(others.map((engine) => [engine.name, engine] as const))("of %s are about this suite", (_name, engine) => {
    const withoutAnswer = Object.values(engine.cannot).reduce((sum, count) => sum + count, 0);
    expect(engine.said.size + withoutAnswer, "npm run engines asks it again").toBe(vectors.length);
    for (const id of engine.said.keys()) expect(vectors.some((subject) => subject.id === id)).toBe(true);
  });
});

test("this library follows every convention that it takes", () => {
  const kinds = judgedUs.verdicts.map((verdict) => outcomeOf(verdict).kind);
  expect(new Set(kinds)).toEqual(new Set(["follows", "cannot"]));
});

describe("the matrix tells apart", () => {
  // Made-up engines that answer every case which turns on the question as one value has it.
  it.each([
    ["landsOn", "close"],
    ["window", "both-included"],
    ["countFrom", "day-of"],
    ["roll", "preceding"],
    ["dueTime", "end-of-day"],
  ])("an engine whose %s is always %s", (question, value) => {
    const verdicts = verdictsOf(always(question, value)).filter(({ convention }) => convention.question === question);
    const outcomes = verdicts.map((verdict) => ({ value: verdict.convention.value, outcome: outcomeOf(verdict) }));
    const shown = outcomes.filter(({ outcome }) => outcome.kind !== "cannot");
    expect(shown.length).toBeGreaterThan(1);
    for (const one of shown) {
      expect(one.outcome).toEqual(one.value === value ? { kind: "follows" } : { kind: "other", value });
    }
  });

  it("one wrong answer from a convention that is followed otherwise", () => {
    const [subject] = vectors.filter((one) => one.conventions["roll"] === "following" && turnsOn(one, "roll"));
    const said = new Map(us.said).set(subject?.id ?? "", { id: subject?.id ?? "", answer: { dueDate: "2000-01-01" } });
    const verdict = verdictsOf({ ...us, said }).find(
      ({ convention }) => convention.question === "roll" && convention.value === "following",
    );
    expect(verdict === undefined ? undefined : outcomeOf(verdict)).toEqual({ kind: "wrong" });
    expect(verdict?.example?.subject.id).toBe(subject?.id);
    expect(verdict?.as["following"]).toBe((verdict?.counted ?? 0) - 1);
  });
});

function always(question: string, value: string): Engine {
  const said = vectors.flatMap((subject) => {
    const own = subject.conventions[question];
    if (own === undefined || !turnsOn(subject, question)) return [];
    const answer =
      own === value ? subject.expected : alternativesOf(subject, question).find((one) => one.value === value)?.answer;
    return answer === undefined ? [] : [[subject.id, { id: subject.id, answer }] as const];
  });
  return { name: "made up", version: "1", from: "here", said: new Map(said), cannot: {} };
}
