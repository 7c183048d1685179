// Lemmas that people believe and that are false: each of ours turned round, or without one of its conditions.
import { LEMMAS } from "../../src/diff/index.js";
import type { LemmaId, Step } from "../../src/diff/index.js";

type Holds = (step: Step) => boolean;
type Count = NonNullable<Step["before"]>;

/** A false lemma, and what a counterexample shows. */
export const WRONG: readonly (readonly [says: string, why: string, holds: Holds])[] = [
  ["a shorter allowance", "the wrong way round", turned("longer-allowance")],
  ["counting from the day of receipt", "the wrong way round", turned("later-first-day")],
  ["a later cut-off", "the wrong way round", turned("earlier-cut-off")],
  ["an earlier due time", "the wrong way round", turned("later-due-time")],
  ["a month that starts earlier", "the wrong way round", turned("later-month")],
  ["landing at closing", "the wrong way round", turned("later-landing")],
  ["rolling back", "the wrong way round", turned("later-roll")],
  ["a pause that is refused", "the wrong way round", turned("pauses-allowed")],
  ["a narrower pause", "the wrong way round", turned("wider-pauses")],
  ["another working day", "the wrong way round", turnedRelation("fewer-working-days")],
  ["more open time", "the wrong way round", turnedRelation("less-open-time")],
  ["an earlier closing", "the wrong way round", turnedRelation("later-closing")],
  ["a later closing as cut-off", "the wrong way round", turnedRelation("cut-off-at-earlier-closing")],
  [
    "an earlier cut-off, due at the time of receipt",
    "counted as of the next day it is due at an opening",
    as("earlier-cut-off", { dueTime: "end-of-day" }),
  ],
  [
    "a later due time, counting nothing",
    "received after the earlier one it is due the next day",
    of("later-due-time", { amount: 9 }),
  ],
  [
    "a later due time, rolled back",
    "rolled back to the day of receipt it may be over already",
    as("later-due-time", { roll: "none" }),
  ],
  [
    "a closed day, rolled back",
    "a period that ends on it ends before it",
    as("fewer-working-days", { roll: "following" }),
  ],
  [
    "a closed day, due at the time of receipt",
    "received on it, it is due at an opening",
    as("fewer-working-days", { dueTime: "end-of-day" }),
  ],
  [
    "an office shut on a day that counts",
    "without a closing no receipt is too late",
    (step) => ours("fewer-working-days")({ ...step, hours: { ...step.hours, areGoneOnClosedDays: true } }),
  ],
  [
    "a shut office, counting nothing",
    "after closing it was due the next date, on a shut one the same",
    of("fewer-working-days", { amount: 9 }),
  ],
  ["less open time, for days", "due at an earlier closing", of("less-open-time", { kind: "open" })],
  [
    "a later closing, counting nothing",
    "received between both it was due the next day",
    of("later-closing", { amount: 9 }),
  ],
  [
    "a later closing that is the cut-off too",
    "received between both it counted for the next day",
    as("later-closing", { cutOff: "none" }),
  ],
  [
    "an earlier closing as cut-off, due at closing",
    "received in time it is due earlier",
    as("cut-off-at-earlier-closing", { dueTime: "end-of-day" }),
  ],
  [
    "the same count, by other hours",
    "due at another closing",
    (step) => ours("same-count")({ ...step, hours: { ...step.hours, areSame: true } }),
  ],
  ["the same count, by other days", "other days are counted", (step) => ours("same-count")({ ...step, days: "same" })],
];

function ours(id: LemmaId): Holds {
  return LEMMAS.find((lemma) => lemma.id === id)?.holds as Holds;
}

function turned(id: LemmaId): Holds {
  return ({ before, after, ...others }) => ours(id)({ before: after, after: before, ...others });
}

/** More days where the lemma says fewer, more hours where it says less. */
function turnedRelation(id: LemmaId): Holds {
  return (step) => {
    const { days, hours } = step;
    if (days === "same" && hours.areSame) return false;
    return ours(id)({
      ...step,
      days: days === "other" ? "fewer" : days,
      hours: {
        ...hours,
        areGoneOnClosedDays: hours.areSame,
        areWithin: !hours.areWithin,
        closeNoLater: hours.closeNoEarlier,
        closeNoEarlier: hours.closeNoLater,
      },
    });
  };
}

/** A lemma without its condition on a setting. */
function as(id: LemmaId, counting: Partial<Count["counting"]>): Holds {
  const forgetful = (count: Count): Count => {
    const own = Object.fromEntries(Object.entries(counting).filter(([name]) => name in count.counting));
    return { ...count, counting: { ...count.counting, ...own } };
  };
  return (step) => ours(id)(each(step, forgetful));
}

/** A lemma that takes every count for one of this kind or amount. */
function of(id: LemmaId, part: Partial<Count>): Holds {
  return (step) => ours(id)(each(step, (count) => ({ ...count, ...part })));
}

function each(step: Step, change: (count: Count) => Count): Step {
  const [before, after] = [step.before, step.after].map((count) => (count === undefined ? undefined : change(count)));
  return { ...step, before, after };
}
