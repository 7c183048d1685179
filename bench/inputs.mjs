// The inputs: the same for every contender and every run.
import { londonClock } from "./london.mjs";
import { DAY } from "./office.mjs";

const FROM = Date.parse("2015-01-01T00:00:00Z");
const TO = Date.parse("2028-01-01T00:00:00Z");
const MINUTE = 60_000;

const random = randomFrom(20_260_610);

/** Receipts at any millisecond of 2015 to 2027. */
export const receipts = Array.from({ length: 1000 }, () => FROM + Math.floor(random() * (TO - FROM)));

/** Receipts on a whole minute, and ends 0 to 400 days later: a peer that drops seconds is not held to them. */
export const minutes = receipts.map((at) => at - (at % MINUTE));
export const ends = minutes.map((at) => at + Math.floor(random() * 400) * DAY + Math.floor(random() * 1440) * MINUTE);

/** Those of `minutes` that have no spring clock change in the fourteen days after them; see README.md. */
export const minutesAwayFromSpring = minutes.filter((at) => !springChangeBetween(at, at + 14 * DAY));

/** The London dates of `receipts` as text. */
export const dates = receipts.map((at) => londonClock(at).slice(0, 10));

/** The same receipts as ISO text in UTC. */
export const texts = receipts.map((at) => new Date(at).toISOString());

/** British clocks go forward on the last Sunday of March at 01:00 UTC. */
function springChangeBetween(from, to) {
  const year = new Date(from).getUTCFullYear();
  return [year, year + 1].some((each) => {
    const lastOfMarch = Date.UTC(each, 2, 31, 1);
    const change = lastOfMarch - new Date(lastOfMarch).getUTCDay() * DAY;
    return change >= from && change <= to;
  });
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
