import fc from "fast-check";
import { expect, vi } from "vitest";
import { RULES } from "../../src/diff/index.js";
import type { Diff, Direction, Effect, SearchProof, Witness } from "../../src/diff/index.js";
import { law } from "../support/law.js";
import { backwards, diffOf, LANDLORD } from "./support/pairs.js";
import type { DocumentPair } from "./support/pairs.js";
import { charterPairs, promisePairs } from "./support/random/charters.js";
import { calendarPairs, overlayPairs } from "./support/random/others.js";
import { dueUnder } from "./support/reproduce.js";
import { runs } from "./support/runs.js";
import { textsOf } from "./support/texts.js";

vi.setConfig({ testTimeout: 300_000 });

const MIRRORED: Readonly<Record<Direction, Direction>> = {
  better: "worse",
  worse: "better",
  mixed: "mixed",
  neutral: "neutral",
};
const TELLING_TIMES = ["00:00", "08:59", "09:00", "10:20", "12:30", "13:00", "16:30", "17:00", "23:59"];

const pairs = fc.oneof(
  { weight: 2, arbitrary: charterPairs },
  { weight: 2, arbitrary: promisePairs },
  calendarPairs,
  overlayPairs,
);

law([pairs], runs(12))(
  "backwards every finding is its mirror's, the other way round, and so is every effect",
  (pair) => {
    const [there, back] = [diffOf(pair), diffOf(backwards(pair))];
    const mirrorOf = (id: string): string | undefined => RULES.find((rule) => rule.id === id)?.mirror;
    const told = there.findings.map(({ rule, direction, path }) =>
      [mirrorOf(rule), MIRRORED[direction], path].join(" "),
    );
    expect(back.findings.map(({ rule, direction, path }) => [rule, direction, path].join(" ")).sort()).toEqual(
      told.sort(),
    );
    const effects = there.effects.map(({ commitment, direction }) => `${commitment} ${MIRRORED[direction]}`);
    expect(back.effects.map(({ commitment, direction }) => `${commitment} ${direction}`).sort()).toEqual(
      effects.sort(),
    );
  },
);

law([pairs], runs(10))("backwards the same cases are shown, and as much moves the other way", (pair) => {
  const [there, back] = [diffOf(pair), diffOf(backwards(pair))];
  expect(back.effects.map(shownOfEffect).sort()).toEqual(there.effects.map(mirroredEffect).map(shownOfEffect).sort());
  const proofs = ({ findings }: Diff): readonly SearchProof[] =>
    findings.flatMap(({ proof }) => (proof.by === "search" ? [proof] : []));
  expect(proofs(back).map(shownOf).sort()).toEqual(proofs(there).map(mirrored).map(shownOf).sort());
});

law([pairs], runs(20))(
  "no direction contradicts what its rule claims, and every witness comes out so when it is computed again",
  (pair) => {
    const { findings, effects } = diffOf(pair);
    for (const finding of findings) {
      const claim = RULES.find(({ id }) => id === finding.rule)?.direction;
      if (claim !== "either" && finding.direction !== "neutral")
        expect(`${finding.rule} ${finding.direction}`).toBe(`${finding.rule} ${claim}`);
      if (finding.proof.by !== "search") continue;
      for (const witness of finding.proof.witnesses) expectReproduced(textsOf(pair, finding, witness), witness);
    }
    for (const { witnesses } of effects) for (const witness of witnesses) expectReproduced(pair, witness);
  },
);

// Near the dates that the texts name, and years from all of them.
const day = fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: -7400, max: 3000 }));
const minute = fc
  .nat({ max: 24 * 60 - 1 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);
const receipts = fc.record({ day, time: fc.oneof(fc.constantFrom(...TELLING_TIMES), minute) });

law([fc.oneof(charterPairs, promisePairs), fc.array(receipts, { minLength: 40, maxLength: 40 })], runs(15))(
  "no case moves a way that the effect on its promise does not name",
  (pair, moments) => {
    const effects = effectsIn(diffOf(pair));
    for (const commitment of commitmentsIn(pair)) {
      const named = effects.get(commitment)?.direction ?? "neutral";
      for (const { day, time } of moments) {
        const receivedAt = `${new Date(Date.UTC(2020, 6, 1 + day)).toISOString().slice(0, 10)}T${time}:00Z`;
        const way = wayOf(pair, { case: { commitment, receivedAt }, of: "limit" } as Witness);
        if (way !== "neutral" && named !== "mixed")
          expect(`${commitment} ${receivedAt} ${way}`).toBe(`${commitment} ${receivedAt} ${named}`);
      }
    }
  },
);

type Shown = Pick<SearchProof, "searched" | "why" | "witnesses">;

function mirroredEffect(effect: Effect): Effect {
  return { ...effect, ...mirrored(effect) };
}

/** The same the other way round. */
function mirrored<Proven extends Shown>(proven: Proven): Proven {
  const { searched, witnesses } = proven;
  const turned = witnesses
    .map((witness) => ({
      ...witness,
      direction: MIRRORED[witness.direction],
      before: witness.after,
      after: witness.before,
    }))
    .reverse();
  return { ...proven, searched: { ...searched, earlier: searched.later, later: searched.earlier }, witnesses: turned };
}

function shownOfEffect(effect: Effect): string {
  return `${effect.commitment} ${shownOf(effect)}`;
}

/** All but the text that a change was tried on, which is called otherwise, and how far dates move, which follows. */
function shownOf({ searched, why, witnesses }: Shown): string {
  const cases = witnesses.map(({ direction, case: subject, of, before, after, promise }) => ({
    direction,
    subject,
    of,
    before,
    after,
    promise,
  }));
  return JSON.stringify({ searched, why, cases });
}

function expectReproduced(texts: DocumentPair, witness: Witness): void {
  expect(dueUnder(texts.before, witness, LANDLORD)).toEqual(witness.before);
  expect(dueUnder(texts.after, witness, LANDLORD)).toEqual(witness.after);
}

function wayOf({ before, after }: DocumentPair, witness: Witness): Direction {
  const [was, is] = [before, after].map((text) =>
    Date.parse(dueUnder(text, witness, LANDLORD)?.dueAt ?? "9999-12-31T00:00Z"),
  ) as [number, number];
  return is < was ? "better" : is > was ? "worse" : "neutral";
}

function effectsIn({ effects }: Diff): ReadonlyMap<string, Effect> {
  return new Map(effects.map((effect) => [effect.commitment, effect]));
}

function commitmentsIn({ before, after }: DocumentPair): readonly string[] {
  const all = [before, after].flatMap((document) => (document.kind === "charter" ? document.value.commitments : []));
  return [...new Set(all.map(({ id }) => id))];
}
