import fc from "fast-check";
import { expect, vi } from "vitest";
import { RULES } from "../../src/diff/index.js";
import type { Diff, Direction, Effect, Witness } from "../../src/diff/index.js";
import { law } from "../support/law.js";
import { backwards, diffOf, LANDLORD } from "./support/pairs.js";
import type { DocumentPair } from "./support/pairs.js";
import { charterPairs, promisePairs } from "./support/random/charters.js";
import { calendarPairs, overlayPairs } from "./support/random/others.js";
import { dueUnder } from "./support/reproduce.js";
import { runs } from "./support/runs.js";
import { textsOf } from "./support/texts.js";

vi.setConfig({ testTimeout: 300_000 });

const MIRRORED: Readonly<Record<Direction, Direction>> = { better: "worse", worse: "better", mixed: "mixed", neutral: "neutral" };
const OTHER_TIMES = ["00:00", "08:59", "09:00", "10:20", "12:30", "13:00", "16:30", "17:00", "23:59"];

const pairs = fc.oneof({ weight: 2, arbitrary: charterPairs }, { weight: 2, arbitrary: promisePairs }, calendarPairs, overlayPairs);

law([pairs], runs(12))("backwards every finding is its mirror's, the other way round, and so is every effect", (pair) => {
  const [there, back] = [diffOf(pair), diffOf(backwards(pair))];
  const mirrorOf = (id: string): string | undefined => RULES.find((rule) => rule.id === id)?.mirror;
  const told = there.findings.map(({ rule, direction, path }) => [mirrorOf(rule), MIRRORED[direction], path].join(" "));
  expect(back.findings.map(({ rule, direction, path }) => [rule, direction, path].join(" ")).sort()).toEqual(told.sort());
  const effects = there.effects.map(({ commitment, direction }) => `${commitment} ${MIRRORED[direction]}`);
  expect(back.effects.map(({ commitment, direction }) => `${commitment} ${direction}`).sort()).toEqual(effects.sort());
});

law([pairs], runs(20))("no direction contradicts what its rule claims, and every witness comes out so when it is computed again", (pair) => {
  const { findings, effects } = diffOf(pair);
  for (const finding of findings) {
    const claim = RULES.find(({ id }) => id === finding.rule)?.direction;
    if (claim !== "either" && finding.direction !== "neutral") expect(`${finding.rule} ${finding.direction}`).toBe(`${finding.rule} ${claim}`);
    if (finding.proof.by !== "search") continue;
    for (const witness of finding.proof.witnesses) expectReproduced(textsOf(pair, finding, witness), witness);
  }
  for (const { witnesses } of effects) for (const witness of witnesses) expectReproduced(pair, witness);
});

const receipts = fc.record({ day: fc.integer({ min: 0, max: 1200 }), time: fc.constantFrom(...OTHER_TIMES) });

law([fc.oneof(charterPairs, promisePairs), fc.array(receipts, { minLength: 40, maxLength: 40 })], runs(15))(
  "no case moves a way that the effect on its promise does not name",
  (pair, moments) => {
    const effects = effectsIn(diffOf(pair));
    for (const commitment of commitmentsIn(pair)) {
      const named = effects.get(commitment)?.direction ?? "neutral";
      for (const { day, time } of moments) {
        const receivedAt = `${new Date(Date.UTC(2020, 6, 1 + day)).toISOString().slice(0, 10)}T${time}:00Z`;
        const way = wayOf(pair, { case: { commitment, receivedAt }, of: "limit" } as Witness);
        if (way !== "neutral" && named !== "mixed") expect(`${commitment} ${receivedAt} ${way}`).toBe(`${commitment} ${receivedAt} ${named}`);
      }
    }
  },
);

function expectReproduced(texts: DocumentPair, witness: Witness): void {
  expect(dueUnder(texts.before, witness, LANDLORD)).toEqual(witness.before);
  expect(dueUnder(texts.after, witness, LANDLORD)).toEqual(witness.after);
}

function wayOf({ before, after }: DocumentPair, witness: Witness): Direction {
  const [was, is] = [before, after].map((text) => Date.parse(dueUnder(text, witness, LANDLORD)?.dueAt ?? "9999-12-31T00:00Z")) as [number, number];
  return is < was ? "better" : is > was ? "worse" : "neutral";
}

function effectsIn({ effects }: Diff): ReadonlyMap<string, Effect> {
  return new Map(effects.map((effect) => [effect.commitment, effect]));
}

function commitmentsIn({ before, after }: DocumentPair): readonly string[] {
  const all = [before, after].flatMap((document) => (document.kind === "charter" ? document.value.commitments : []));
  return [...new Set(all.map(({ id }) => id))];
}
