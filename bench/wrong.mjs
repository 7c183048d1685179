// Right or wrong: how many answers differ from those of the reference.
import { dates, ends, minutes, minutesAwayFromSpring, receipts } from "./inputs.mjs";
import { reference } from "./reference.mjs";

/** `{ wrong, of }` over the first `count` receipts. */
export function wrongDueDates(contender, amount, count) {
  return tally(receipts.slice(0, count), (at) => contender.dueAtClose(at, amount) === reference.dueAtClose(at, amount));
}

export function wrongDates(contender, amount, count) {
  return tally(dates.slice(0, count), (date) => {
    const found = contender.dateOf(contender.addDays(contender.prepare(date), amount));
    return found === reference.addDays(date, amount);
  });
}

export function wrongOfficeHours(contender, count) {
  return tally(minutesAwayFromSpring.slice(0, count), (at) => {
    const found = contender.addEightHours(at);
    return (typeof found === "string" ? Date.parse(found) : found) === reference.addEightHours(at);
  });
}

export function wrongOpenMinutes(contender, count) {
  return tally(minutes.slice(0, count), (from, at) => {
    return contender.minutesBetween(from, ends[at]) === reference.minutesBetween(from, ends[at]);
  });
}

function tally(inputs, isRight) {
  return { wrong: inputs.filter((input, at) => !isRight(input, at)).length, of: inputs.length };
}
