// Random terms, and terms that end about where another one does: there a direction is easiest to get wrong.
import { SETTINGS_OF_UNIT } from "charterclock";
import { wallTime } from "./days.mjs";

const DIVISIONS = [["scotland"], ["england-and-wales"], ["scotland", "northern-ireland"]];
const MONTH_STARTS = ["receipt-excluded", "from-next-day", "receipt-included"];

/** For each unit, amounts that promises have. */
const AMOUNTS = {
  workingDays: [0, 1, 2, 3, 5, 10, 20, 28],
  calendarDays: [0, 1, 2, 7, 14, 28, 40],
  weeks: [1, 2, 4, 6],
  months: [1, 2, 3, 6, 11],
  years: [1, 2],
  hours: [1, 4, 24, 48, 72, 240],
  minutes: [10, 60, 90, 1440],
  seconds: [1, 59, 3600, 86_400],
  officeHours: [1, 4, 8, 16, 40],
  officeMinutes: [1, 30, 240, 480, 1500],
};

/** How many calendar days a promise of one unit takes, about. */
const LENGTH = {
  workingDays: 1.4,
  calendarDays: 1,
  weeks: 7,
  months: 30.4,
  years: 365.25,
  hours: 1 / 24,
  minutes: 1 / 1440,
  seconds: 1 / 86_400,
  officeHours: 1.4 / 8,
  officeMinutes: 1.4 / 480,
};

/** A term of any unit with any settings. */
export function randomTerm(random) {
  const unit = random.pick(Object.keys(AMOUNTS));
  return termOf(random, unit, random.pick(AMOUNTS[unit]), {});
}

/** A term that takes about as long as another one, in any unit. */
export function termLike(random, { allowance, counting }) {
  const [[unit, amount]] = Object.entries(allowance);
  const other = random.chance(0.3) ? unit : random.pick(Object.keys(AMOUNTS));
  const alike = Math.round((amount * LENGTH[unit]) / LENGTH[other]) + random.between(-1, 1);
  return termOf(random, other, Math.max(0, Math.min(alike, 20_000)), random.chance(0.6) ? counting : {});
}

/** A setting of a unit, any of its values. */
export function randomSetting(random, setting) {
  switch (setting) {
    case "countFrom":
      return random.pick(["day-after", "day-of"]);
    case "cutOff":
      return random.pick(["none", "close", "12:00", "16:30", wallTime(random)]);
    case "dueTime":
      return random.pick(["close", "end-of-day", "same-time", "17:00", wallTime(random)]);
    case "calendar":
      return random.chance(0.6) ? "landlord" : { divisions: random.pick(DIVISIONS) };
    case "roll":
      return random.pick(["none", "following", "preceding", "modified-following"]);
    case "monthFrom":
      return random.pick(MONTH_STARTS);
    case "landsOn":
      return random.pick(["close", "next-open"]);
    case "pausing":
      return random.pick(["allowed", "not-stated", "refused"]);
    default:
      return random.pick(["at-close", "inclusive"]);
  }
}

function termOf(random, unit, amount, usual) {
  const counting = {};
  for (const setting of SETTINGS_OF_UNIT[unit]) counting[setting] = usual[setting] ?? randomSetting(random, setting);
  if (amount === 0 && counting.countFrom !== undefined) counting.countFrom = "day-after";
  return { allowance: { [unit]: amount }, counting };
}
