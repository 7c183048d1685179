import { describe, expect, it, test } from "vitest";
import { RULE_IDS, RULES } from "../../src/diff/index.js";
import type { Direction, Finding, RuleId, Witness } from "../../src/diff/index.js";
import { walkedDue } from "./support/by-oracle.js";
import { backwards, diffOf, LANDLORD, PAIR_NAMES, pairIn } from "./support/pairs.js";
import { dueUnder } from "./support/reproduce.js";
import { textsOf } from "./support/texts.js";

const MIRRORED: Readonly<Record<Direction, Direction>> = {
  better: "worse",
  worse: "better",
  mixed: "mixed",
  neutral: "neutral",
};
const ruleOf = (id: RuleId): (typeof RULES)[number] => RULES.find((rule) => rule.id === id) as (typeof RULES)[number];

describe("every rule", () => {
  test("has an id of the list, once", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  test.each(RULE_IDS)("%s has a mirror, whose mirror it is, and which cuts the other way", (id) => {
    const mirror = ruleOf(ruleOf(id).mirror);
    expect(mirror.mirror).toBe(id);
    const { direction } = ruleOf(id);
    expect(mirror.direction).toBe(direction === "either" ? "either" : MIRRORED[direction]);
    expect(mirror.kinds).toEqual(ruleOf(id).kinds);
  });
});

describe.each(PAIR_NAMES)("%s", (name) => {
  const pair = pairIn(name);
  const diff = diffOf(pair);

  it("is found backwards as its mirror, the other way round, at the same place", () => {
    const there = diff.findings.map(({ rule, direction, path }) => [ruleOf(rule).mirror, MIRRORED[direction], path]);
    const back = diffOf(backwards(pair)).findings.map(({ rule, direction, path }) => [rule, direction, path]);
    expect([...back].sort()).toEqual([...there].sort());
  });

  it("cuts no other way than its rules claim, and shows one case for each way", () => {
    for (const { rule, direction, proof } of diff.findings) {
      const claim = ruleOf(rule).direction;
      expect(claim === "either" || direction === "neutral" ? direction : claim).toBe(direction);
      if (proof.by === "search") expect(proof.witnesses.map((witness) => witness.direction)).toEqual(waysOf(direction));
    }
  });

  it("shows cases that come out so when they are computed again", () => {
    for (const finding of diff.findings) for (const witness of witnessesOf(finding)) expectReproduced(finding, witness);
    for (const { witnesses } of diff.effects) for (const witness of witnesses) expectReproduced(undefined, witness);
  });

  function expectReproduced(finding: Finding | undefined, witness: Witness): void {
    const texts = finding === undefined ? pair : textsOf(pair, finding, witness);
    expect(dueUnder(texts.before, witness, LANDLORD)).toEqual(witness.before);
    expect(dueUnder(texts.after, witness, LANDLORD)).toEqual(witness.after);
    if (witness.of === "aim" || witness.case.agreedAt !== undefined) return;
    for (const side of ["before", "after"] as const) {
      const [text, date] = [texts[side], witness[side]];
      const walked = text.kind === "charter" && date !== null ? walkedDue(text.value, witness.case) : undefined;
      if (walked !== undefined)
        expect([walked.dueDate, walked.dueAt]).toEqual([date?.dueDate, Date.parse(date?.dueAt ?? "")]);
    }
  }
});

function waysOf(direction: Direction): readonly Direction[] {
  return direction === "mixed" ? ["better", "worse"] : direction === "neutral" ? [] : [direction];
}

function witnessesOf({ proof }: Finding): readonly Witness[] {
  return proof.by === "search" ? proof.witnesses : [];
}
