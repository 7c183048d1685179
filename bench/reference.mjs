// An independent answer to each question: a day at a time over plain numbers, with the zone from Intl. Slow and obvious;
// it shares nothing with the library but the list of holidays.
import { londonClock } from "./london.mjs";
import { CLOSES, DAY, OPENS, dateText, holidays } from "./office.mjs";

const HOUR = 3_600_000;
const MINUTE = 60_000;

export const reference = {
  dueAtClose: (at, amount) => {
    const day = walk(localDay(at), amount);
    return instantOf(day, CLOSES[weekdayOf(day)]);
  },
  addDays: (date, amount) => dateText(walk(Date.parse(date), amount)),
  addEightHours: (at) => {
    let left = 8 * HOUR;
    for (let day = localDay(at); ; day += DAY) {
      const [from, to] = openOn(day, at, Infinity);
      if (to - from >= left) return from + left;
      left -= to - from;
    }
  },
  minutesBetween: (from, to) => {
    let open = 0;
    for (let day = localDay(from); day <= localDay(to); day += DAY) {
      const [opens, closes] = openOn(day, from, to);
      open += closes - opens;
    }
    return open / MINUTE;
  },
};

/** The nth working day after a day; a day is the UTC midnight of its date. */
function walk(day, amount) {
  let left = amount;
  while (left > 0) {
    day += DAY;
    if (isWorking(day)) left -= 1;
  }
  return day;
}

function isWorking(day) {
  return CLOSES[weekdayOf(day)] > 0 && !holidays.has(dateText(day));
}

function openOn(day, from, to) {
  if (!isWorking(day)) return [0, 0];
  const opens = Math.max(from, instantOf(day, OPENS));
  return [opens, Math.max(opens, Math.min(to, instantOf(day, CLOSES[weekdayOf(day)])))];
}

function weekdayOf(day) {
  return new Date(day).getUTCDay();
}

function localDay(at) {
  return Date.parse(londonClock(at).slice(0, 10));
}

/** London is on UTC or an hour ahead, and office hours are never skipped or repeated. */
function instantOf(day, hour) {
  const asUtc = day + hour * HOUR;
  return londonClock(asUtc).slice(11) === `${String(hour).padStart(2, "0")}:00:00` ? asUtc : asUtc - HOUR;
}
