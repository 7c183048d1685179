import fc from "fast-check";
import { expect } from "vitest";
import { openMinutesBetween } from "../../src/index.js";
import { law } from "../support/law.js";
import { deadlineOf, elapsedTerms, iso, officeOfWorld, officeTimeTerms, situations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";
import { share } from "../support/share.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RUNS = 350;

const length = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 3 * DAY }),
  fc.integer({ min: 1, max: 30 * DAY }),
);

/** A pause that begins so far between receipt and due moment, for so long. */
const pause = fc.record({ share, length });

law([situations(), fc.array(pause, { minLength: 1, maxLength: 3 }), share], RUNS)(
  "splitting, joining, repeating or reordering pauses changes nothing",
  (situation, pauses, at) => {
    const whole = pauses.map((each) => pauseIn(situation, each));
    const split = whole.flatMap(({ from, to }) => {
      const middle = from + Math.floor(at * (to - from));
      return [
        { from: middle, to },
        { from, to: middle },
        { from: middle, to: middle },
      ];
    });
    expect(dueWith(situation, [...split, ...whole].reverse())).toBe(dueWith(situation, whole));
  },
);

law([situations(elapsedTerms), pause], RUNS)("a pause adds exactly its length to elapsed time", (situation, each) => {
  const { from, to } = pauseIn(situation, each);
  expect(dueWith(situation, [{ from, to }])).toBe(dueWith(situation, []) + to - from);
});

law([situations(officeTimeTerms), pause], RUNS)(
  "a pause of p open minutes moves an office-time due moment by p",
  (situation, each) => {
    const { from, to } = pauseIn(situation, each);
    const office = officeOfWorld(situation.world);
    const { receivedAt } = situation.history;
    const open = (due: number): number => Math.round(openMinutesBetween(office, receivedAt, due) * MINUTE);
    const paused = Math.round(openMinutesBetween(office, from, to) * MINUTE);
    expect(open(dueWith(situation, [{ from, to }]))).toBe(open(dueWith(situation, [])) + paused);
  },
);

law([situations(), pause, length], RUNS)("a longer pause is never earlier", (situation, each, longer) => {
  const { from, to } = pauseIn(situation, each);
  const short = dueWith(situation, [{ from, to }]);
  expect(short).toBeGreaterThanOrEqual(dueWith(situation, []));
  expect(dueWith(situation, [{ from, to: to + longer }])).toBeGreaterThanOrEqual(short);
});

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A pause that begins at or after the receipt and before the due moment, if there is a moment between. */
function pauseIn(
  situation: Situation,
  { share: begins, length: lasts }: { readonly share: number; readonly length: number },
): Span {
  const received = Date.parse(situation.history.receivedAt);
  const time = Math.max(0, dueWith(situation, []) - received - 1);
  const from = received + Math.floor(begins * time);
  return { from, to: from + lasts };
}

function dueWith(situation: Situation, pauses: readonly Span[]): number {
  const taken = pauses.map(({ from, to }) => ({ from: iso(from), to: iso(to) }));
  return deadlineOf({ ...situation, history: { ...situation.history, pauses: taken } }).dueAtMilliseconds;
}
