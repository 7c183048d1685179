// Looks for a counterexample to a lemma in every corner of the small world.
import type { Count, Step } from "../../src/diff/lemmas/step.js";
import { modelDue } from "./model.js";
import type { ModelPause, ModelTerm, ModelWorld } from "./model.js";
import { isUsualFrom, pausesAfter, receiptsIn, relationOf, termsOf, worldsWithin } from "./small-world.js";
import type { Bound } from "./small-world.js";

/** A receipt that is due earlier after a step for which a lemma says that none is. */
export interface Counterexample {
  readonly before: ModelTerm;
  readonly after: ModelTerm;
  readonly worlds: readonly [ModelWorld, ModelWorld];
  readonly receipt: number;
  readonly pauses: readonly ModelPause[];
  readonly due: readonly [number, number];
}

/** What a check tried: how many steps the lemma speaks for, and how many pairs of due moments were compared. */
export interface Checked {
  readonly steps: number;
  readonly compared: number;
  readonly counterexample: Counterexample | undefined;
}

type Holds = (step: Step) => boolean;

const KINDS: readonly Count["kind"][] = ["working-days", "dates", "months", "elapsed", "open"];
/** Where a cut-off is, no pause knows: two of them are enough. */
const PAUSED_CUT_OFFS: readonly unknown[] = [undefined, "none", "12:00"];
const SAME = {
  days: "same",
  hours: { areSame: true, areGoneOnClosedDays: true, areWithin: true, closeNoLater: true, closeNoEarlier: true },
} as const;

/** Checks lemmas together, so that each world is counted once. */
export function checkLemmas(lemmas: Readonly<Record<string, Holds>>, bound: Bound): Readonly<Record<string, Checked>> {
  const checks = Object.entries(lemmas).map(([id, holds]) => ({
    id,
    holds,
    steps: 0,
    compared: 0,
    counterexample: undefined as Counterexample | undefined,
  }));
  for (const kind of KINDS) {
    const terms = termsOf(kind, bound);
    const pairs = checks.map(({ holds }) => pairsThat(holds, terms));
    const pausedPairs = checks.map(({ holds }) => pausedPairsThat(holds, terms));
    checks.forEach((check, at) => (check.steps += (pairs[at] ?? []).length + (pausedPairs[at] ?? []).length));
    const meant = onceForEach((at: number, relation: Pick<Step, "days" | "hours">): readonly number[] =>
      terms.flatMap((term, index) =>
        checks[at]?.holds({ before: term, after: term, ...relation }) === true ? [index] : [],
      ),
    );
    for (const group of groupsOf(kind, bound)) {
      const receipts = receiptsIn(group[0] as ModelWorld);
      const dues = group.map((world) => terms.map((term) => receipts.map((receipt) => modelDue(world, term, receipt))));
      checks.forEach((check, at) => {
        const compare = (
          before: readonly number[],
          after: readonly number[],
          found: (receipt: number) => Counterexample,
        ): void => {
          check.compared += receipts.length;
          if (check.counterexample !== undefined) return;
          const wrong = before.findIndex((due, index) => (after[index] as number) < due);
          if (wrong >= 0) check.counterexample = found(wrong);
        };
        group.forEach((world, index) => {
          const here = dues[index] as (typeof dues)[number];
          for (const [before, after] of pairs[at] ?? []) {
            compare(here[before] as number[], here[after] as number[], (wrong) => ({
              before: terms[before] as ModelTerm,
              after: terms[after] as ModelTerm,
              worlds: [world, world],
              receipt: receipts[wrong] as number,
              pauses: [],
              due: [here[before]?.[wrong] as number, here[after]?.[wrong] as number],
            }));
          }
          if (!isUsualFrom(world, bound.pausedDays)) return;
          for (const [before, after] of pausedPairs[at] ?? []) checkPaused(check, world, before, after, receipts);
        });
        eachNeighbour(group, (one, other) => {
          const relation = relationOf(group[one] as ModelWorld, group[other] as ModelWorld);
          for (const index of meant(at, relation)) {
            const term = terms[index] as ModelTerm;
            check.steps += 1;
            const [was, is] = [dues[one]?.[index] as number[], dues[other]?.[index] as number[]];
            compare(was, is, (wrong) => ({
              before: term,
              after: term,
              worlds: [group[one] as ModelWorld, group[other] as ModelWorld],
              receipt: receipts[wrong] as number,
              pauses: [],
              due: [was[wrong] as number, is[wrong] as number],
            }));
          }
        });
      });
    }
  }
  return Object.fromEntries(
    checks.map(({ id, steps, compared, counterexample }) => [id, { steps, compared, counterexample }]),
  );
}

/** A function of plain values that is worked out once for each. */
function onceForEach<Inputs extends readonly unknown[], Found>(
  find: (...inputs: Inputs) => Found,
): (...inputs: Inputs) => Found {
  const known = new Map<string, Found>();
  return (...inputs) => {
    const key = JSON.stringify(inputs);
    const found = known.get(key) ?? find(...inputs);
    known.set(key, found);
    return found;
  };
}

/** Worlds with one clock and the same months. */
function groupsOf(kind: Count["kind"], bound: Bound): readonly (readonly ModelWorld[])[] {
  const groups = new Map<string, ModelWorld[]>();
  for (const world of worldsWithin(bound, kind === "months" || kind === "dates")) {
    const key = JSON.stringify([world.jump ?? null, world.months.slice(0, 6)]);
    const group = groups.get(key) ?? [];
    group.push(world);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function pairsThat(holds: Holds, terms: readonly ModelTerm[]): readonly (readonly [number, number])[] {
  return terms.flatMap((before, one) =>
    terms.flatMap((after, other) =>
      one !== other && holds({ before, after, ...SAME }) ? [[one, other] as const] : [],
    ),
  );
}

/** The same promise with different words about pauses. */
function pausedPairsThat(holds: Holds, terms: readonly ModelTerm[]): readonly (readonly [ModelTerm, ModelTerm])[] {
  return terms
    .filter(({ counting }) => PAUSED_CUT_OFFS.includes(counting.cutOff))
    .flatMap((term) => {
      const ways = pausings(term);
      return ways.flatMap((before) =>
        ways.flatMap((after) =>
          before !== after && holds({ before, after, ...SAME }) ? [[before, after] as const] : [],
        ),
      );
    });
}

function pausings(term: ModelTerm): readonly ModelTerm[] {
  const withDays = term.kind !== "elapsed" && term.kind !== "open";
  const ways = withDays
    ? [{ pausing: "allowed", pauseDays: "at-close" } as const, { pausing: "allowed", pauseDays: "inclusive" } as const]
    : [{ pausing: "allowed" } as const];
  return [term, ...ways.map((way) => ({ ...term, counting: { ...term.counting, ...way } }))];
}

function checkPaused(
  check: { compared: number; counterexample: Counterexample | undefined },
  world: ModelWorld,
  before: ModelTerm,
  after: ModelTerm,
  receipts: readonly number[],
): void {
  for (const receipt of receipts.filter((_, at) => at % 3 === 1)) {
    for (const pauses of pausesAfter(receipt)) {
      check.compared += 1;
      if (check.counterexample !== undefined) continue;
      const due = [modelDue(world, before, receipt, pauses), modelDue(world, after, receipt, pauses)] as const;
      if (due[1] < due[0]) check.counterexample = { before, after, worlds: [world, world], receipt, pauses, due };
    }
  }
}

/** Pairs of worlds that differ on one date, each pair both ways. */
function eachNeighbour(group: readonly ModelWorld[], each: (one: number, other: number) => void): void {
  const places = new Map(group.map(({ days }, at) => [JSON.stringify(days), at]));
  const shapes = [...new Set(group.flatMap(({ days }) => days))];
  group.forEach(({ days }, one) => {
    days.forEach((shape, day) => {
      for (const other of shapes) {
        if (other === shape) continue;
        const neighbour = places.get(JSON.stringify(days.map((own, at) => (at === day ? other : own))));
        if (neighbour !== undefined) each(one, neighbour);
      }
    });
  });
}
