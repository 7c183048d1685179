import { describe, expect, it, test } from "vitest";
import { LEMMA_IDS, LEMMAS, RULES } from "../../src/diff/index.js";
import type { Step } from "../../src/diff/index.js";
import { SMALL, WHOLE } from "./bounds.js";
import { checkLemmas } from "./check-lemma.js";
import type { Bound } from "./small-world.js";
import { WRONG } from "./wrong-lemmas.js";

const isWhole = process.env["CHARTERCLOCK_LEMMAS"] === "whole";
const HOUR = 3_600_000;

describe("every lemma", () => {
  // Never is later than every date: nothing to try in a world.
  const holds = Object.fromEntries(
    LEMMAS.filter(({ id }) => id !== "nothing-due").map((lemma) => [lemma.id, lemma.holds]),
  );

  it.each((isWhole ? WHOLE : SMALL).map((bound): [number, number, Bound] => [bound.days, bound.jumps.length, bound]))(
    "holds in every world of %s dates under %s clocks",
    (_days, _clocks, bound) => {
      const checked = checkLemmas(holds, bound);
      for (const [id, { steps, counterexample }] of Object.entries(checked)) {
        expect(counterexample, id).toBeUndefined();
        expect(steps, id).toBeGreaterThan(0);
      }
    },
    HOUR,
  );

  it("has an id of the list, once", () => {
    expect(LEMMAS.map(({ id }) => id)).toEqual([...LEMMA_IDS]);
  });

  it("of nothing due speaks for that alone", () => {
    const nothing = LEMMAS.find(({ id }) => id === "nothing-due")?.holds as (step: Step) => boolean;
    const count = { kind: "dates", amount: 1, counting: { pausing: "refused" } } as const;
    const same = {
      days: "same",
      hours: { areSame: true, areGoneOnClosedDays: true, areWithin: true, closeNoLater: true, closeNoEarlier: true },
    } as const;
    expect(nothing({ before: count, after: undefined, ...same })).toBe(true);
    expect(nothing({ before: undefined, after: count, ...same })).toBe(false);
    expect(nothing({ before: count, after: count, ...same })).toBe(false);
  });
});

describe("a wrong lemma is found out: it is said never to make a date earlier", () => {
  const found = checkLemmas(Object.fromEntries(WRONG.map(([says, , holds]) => [says, holds])), SMALL[0] as Bound);
  test.each(WRONG)("%s (%s)", (says) => {
    expect(found[says]?.counterexample).toBeDefined();
  });
});

describe("rules and lemmas", () => {
  const named = RULES.flatMap(({ id, known }) => (known.how === "for-all" ? [{ id, lemmas: known.lemmas }] : []));

  test("every rule that can hold for ever names lemmas that there are", () => {
    for (const { id, lemmas } of named) {
      expect(lemmas.length, id).toBeGreaterThan(0);
      expect(
        lemmas.filter((lemma) => !LEMMA_IDS.includes(lemma)),
        id,
      ).toEqual([]);
    }
  });

  test("every lemma has a rule that names it", () => {
    const used = new Set(named.flatMap(({ lemmas }) => lemmas));
    expect(LEMMA_IDS.filter((id) => !used.has(id))).toEqual([]);
  });

  test("at least half of the rules that can move a date can hold for ever", () => {
    const moving = RULES.filter(({ proof }) => proof.by === "search");
    expect(named.length).toBeGreaterThanOrEqual(moving.length / 2);
  });

  test("what is compared is known for ever or exactly, and nothing else is", () => {
    for (const { id, proof, known } of RULES)
      expect(proof.by === "search", id).toBe(known.how === "for-all" || known.how === "exact");
  });
});
