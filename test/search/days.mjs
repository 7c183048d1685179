// Random dates, times, opening times and closures.

export const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A wall time that offices have, or any. */
export function wallTime(random) {
  if (random.chance(0.5)) return random.pick(["00:00", "00:30", "01:00", "01:30", "02:00", "09:00", "17:00", "23:59"]);
  return `${two(random.int(24))}:${two(random.int(60))}`;
}

/** A date from 2018 through 2027: near the change of a clock, the end of a month or a bank holiday, or any. */
export function randomDate(random) {
  const year = random.between(2018, 2027);
  const month = random.chance(0.5) ? random.pick([2, 3, 10, 12]) : random.between(1, 12);
  return isoDate(Date.UTC(year, month - 1, random.chance(0.5) ? random.between(24, 31) : random.between(1, 28)));
}

export function isoDate(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

export function daysAfter(date, days) {
  return isoDate(Date.parse(date) + days * 86_400_000);
}

const SPANS = [
  [["09:00", "17:00"]],
  [["09:00", "13:00"]],
  [
    ["08:00", "12:00"],
    ["13:00", "24:00"],
  ],
  [["00:00", "24:00"]],
  [
    ["00:00", "01:30"],
    ["22:00", "24:00"],
  ],
  [["00:30", "02:30"]],
  [],
];

/** The open spans of a date. */
export function randomSpans(random) {
  if (random.chance(0.8)) return random.pick(SPANS);
  const times = Array.from({ length: 2 * random.between(1, 3) }, () => wallTime(random)).sort();
  const spans = times.flatMap((from, at) => (at % 2 === 0 ? [[from, times[at + 1]]] : []));
  return new Set(times).size === times.length ? spans : random.pick(SPANS);
}

/** Weekly hours, at times of two seasons and with exceptions; at times none are stated. */
export function randomHours(random) {
  if (random.chance(0.08)) return null;
  const weekly = () => {
    const usual = random.pick(SPANS.slice(0, 4));
    const open = WEEK.map((day, at) => [day, random.chance(0.75) ? (at < 5 ? usual : []) : randomSpans(random)]);
    return Object.fromEntries(open);
  };
  const from = randomDate(random);
  const season = { weekly: weekly(), validFrom: from, validThrough: daysAfter(from, random.between(0, 200)) };
  const exceptions = random.chance(0.3) ? [randomException(random)] : [];
  return {
    periods: [{ weekly: weekly() }, ...(random.chance(0.25) ? [season] : [])],
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

export function randomException(random) {
  return { title: "Other hours", on: randomForm(random), open: randomSpans(random) };
}

/** Dates on which a landlord is closed, wholly or in part. */
export function randomEntry(random) {
  const part = random.chance(0.3) ? { during: random.pick(SPANS.slice(0, 6)) } : {};
  return { title: `Closed ${random.int(1000)}`, on: randomForm(random), ...part };
}

function randomForm(random) {
  const date = randomDate(random);
  if (random.chance(0.5)) return date;
  if (random.chance(0.4)) return { from: date, through: daysAfter(date, random.between(1, 12)) };
  if (random.chance(0.4)) return { month: random.between(1, 12), day: random.between(1, 28) };
  if (random.chance(0.4)) return { easter: random.between(-3, 40) };
  return { month: random.between(1, 12), nth: random.pick([1, 2, 3, 4, "last"]), weekday: random.pick(WEEK) };
}

function two(number) {
  return String(number).padStart(2, "0");
}
