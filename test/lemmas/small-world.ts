// The small world: every short row of dates with every shape of day, every setting, every receipt on the first date.
import type { Counting, WallTime } from "../../src/index.js";
import type { Count, HoursRelation, Step } from "../../src/diff/lemmas/step.js";
import { HOUR, startOf } from "./model.js";
import type { Jump, ModelDay, ModelPause, ModelTerm, ModelWorld } from "./model.js";

/** How large the small world is. */
export interface Bound {
  /** Dates whose shape is tried in every way. */
  readonly days: number;
  /** Changes of the clock. */
  readonly jumps: readonly (Jump | undefined)[];
  readonly amounts: readonly number[];
  /** Times of day for cut-offs and due times. */
  readonly clocks: readonly WallTime[];
  /** The same for cases with pauses, of which there are many. */
  readonly pausedDays: number;
}

const [MORNING, NOON, EVENING] = [6 * HOUR, 12 * HOUR, 18 * HOUR];

const FULL: ModelDay["open"] = [[MORNING, EVENING]];
const SHORT: ModelDay["open"] = [[MORNING, NOON]];

/** What a date can be: a working day or not, with an office that is open until the evening, until noon, or not at all. */
const EVERY_SHAPE: readonly ModelDay[] = [false, true].flatMap((works) =>
  [[], FULL, SHORT].map((open) => ({ works, open })),
);

/** The same for later dates: on none of them is a receipt, so that fewer ways to be shut can be told apart. */
const NEXT_SHAPES = EVERY_SHAPE.filter(({ works, open }) => works || open !== SHORT);
const LATER_SHAPES = NEXT_SHAPES.filter(({ works, open }) => !works || open.length > 0);

const USUAL: ModelDay = { works: true, open: [[MORNING, EVENING]] };

/** Months so short that every end of one is near. */
const MONTHS: readonly (readonly number[])[] = [
  [2, 3, 1],
  [3, 1, 3],
  [1, 2, 2],
  [4, 4, 4],
].map((lengths) => {
  const starts = [-1];
  while (starts.length < 40)
    starts.push((starts[starts.length - 1] as number) + (lengths[starts.length % 3] as number));
  return starts;
});

/** Every world within a bound. */
export function* worldsWithin({ days, jumps }: Bound, months: boolean): Generator<ModelWorld> {
  for (const shapes of everyRow(
    [EVERY_SHAPE, NEXT_SHAPES, ...Array.from({ length: days }, () => LATER_SHAPES)].slice(0, days),
  )) {
    for (const jump of jumps) {
      for (const starts of months ? MONTHS : MONTHS.slice(0, 1))
        yield { days: shapes, usual: USUAL, jump, months: starts };
    }
  }
}

function* everyRow<Value>([values, ...others]: readonly (readonly Value[])[]): Generator<readonly Value[]> {
  if (values === undefined) yield [];
  else for (const first of values) for (const rest of everyRow(others)) yield [first, ...rest];
}

/** Receipts on the first date: at each time at which something can happen, just before it, and between. */
export function receiptsIn(world: ModelWorld): readonly number[] {
  const [from, until] = [startOf(world, 0), startOf(world, 1)];
  const times: number[] = [];
  for (let at = from; at < until; at += 3 * HOUR) times.push(at);
  return [...times, from + MORNING - 1, from + NOON - 1, until - 1].sort((a, b) => a - b);
}

const ROLLS = ["none", "following", "preceding", "modified-following"] as const;
const NO_PAUSE: Pick<Counting, "pausing"> = { pausing: "refused" };

/** Every promise of a kind. */
export function termsOf(kind: Count["kind"], { amounts, clocks }: Bound): readonly ModelTerm[] {
  return amounts.flatMap((amount) =>
    countingsOf(kind, amount, clocks).map((counting) => ({ kind, amount: sizeOf(kind) * amount, counting })),
  );
}

function sizeOf(kind: Count["kind"]): number {
  return kind === "elapsed" || kind === "open" ? 6 * HOUR : 1;
}

function countingsOf(kind: Count["kind"], amount: number, clocks: readonly WallTime[]): readonly Counting[] {
  if (kind === "elapsed") return amount === 0 ? [] : [NO_PAUSE];
  if (kind === "open")
    return amount === 0 ? [] : (["close", "next-open"] as const).map((landsOn) => ({ landsOn, ...NO_PAUSE }));
  const ends = ["none", "close", ...clocks].flatMap((cutOff) =>
    ["close", "end-of-day", "same-time", ...clocks].map((dueTime) => ({ cutOff, dueTime, ...NO_PAUSE })),
  );
  const from: readonly Partial<Counting>[] =
    kind === "months"
      ? amount === 0
        ? []
        : (["receipt-included", "receipt-excluded", "from-next-day"] as const).map((monthFrom) => ({ monthFrom }))
      : amount === 0
        ? [{ countFrom: "day-after" }]
        : [{ countFrom: "day-of" }, { countFrom: "day-after" }];
  const starts = from.flatMap((start) => ends.map((end) => ({ ...start, ...end })));
  return kind === "working-days" ? starts : starts.flatMap((start) => ROLLS.map((roll) => ({ ...start, roll })));
}

/** Whether all dates of a world from one on are usual. */
export function isUsualFrom({ days }: ModelWorld, day: number): boolean {
  return days.slice(day).every(({ works, open }) => works && open[0]?.[1] === EVENING);
}

/** How the days and hours of one world lie to those of another. */
export function relationOf(before: ModelWorld, after: ModelWorld): Pick<Step, "days" | "hours"> {
  const pairs = before.days.map((was, at) => [was, after.days[at] as ModelDay] as const);
  const isSame = pairs.every(([was, is]) => was.works === is.works);
  return {
    days: isSame ? "same" : pairs.every(([was, is]) => was.works || !is.works) ? "fewer" : "other",
    hours: hoursRelation(pairs),
  };
}

function hoursRelation(pairs: readonly (readonly [ModelDay, ModelDay])[]): HoursRelation {
  const closes = ({ open }: ModelDay): number => open[open.length - 1]?.[1] ?? -1;
  const opensAlike = pairs.every(([was, is]) => (was.open.length === 0) === (is.open.length === 0));
  const areSame = (was: ModelDay, is: ModelDay): boolean => JSON.stringify(was.open) === JSON.stringify(is.open);
  return {
    areSame: pairs.every(([was, is]) => areSame(was, is)),
    areGoneOnClosedDays: pairs.every(([was, is]) => areSame(was, is) || (is.open.length === 0 && !is.works)),
    areWithin: pairs.every(([was, is]) =>
      is.open.every(([from, to]) => was.open.some((span) => span[0] <= from && to <= span[1])),
    ),
    closeNoLater: opensAlike && pairs.every(([was, is]) => closes(is) <= closes(was)),
    closeNoEarlier: opensAlike && pairs.every(([was, is]) => closes(is) >= closes(was)),
  };
}

/** One pause, or two, that begin at or after the receipt. */
export function pausesAfter(receipt: number): readonly (readonly ModelPause[])[] {
  const single = [0, 6, 21, 33].flatMap((hours) =>
    [3, 24].map((length) => ({ from: receipt + hours * HOUR, to: receipt + (hours + length) * HOUR })),
  );
  const double = single.map((first) => [first, { from: first.to + 9 * HOUR, to: first.to + 21 * HOUR }]);
  return [...single.map((pause) => [pause]), ...double];
}
