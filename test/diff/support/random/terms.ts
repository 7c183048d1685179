import { SETTINGS_OF_UNIT } from "../../../../src/index.js";
import type { Allowance, AllowanceUnit, Counting, Term } from "../../../../src/index.js";
import { pick, rest } from "./pick.js";

const DIVISIONS = [
  { divisions: ["scotland"] },
  { divisions: ["england-and-wales"] },
  { divisions: ["scotland", "england-and-wales"] },
];

/** The values of every setting. */
export const SETTINGS: Readonly<Record<keyof Counting, readonly unknown[]>> = {
  countFrom: ["day-after", "day-of"],
  cutOff: ["none", "close", "12:00", "16:30"],
  dueTime: ["close", "end-of-day", "same-time", "09:30", "17:00"],
  calendar: ["landlord", ...DIVISIONS],
  roll: ["none", "following", "preceding", "modified-following"],
  monthFrom: ["receipt-excluded", "from-next-day", "receipt-included"],
  landsOn: ["close", "next-open"],
  pausing: ["allowed", "not-stated", "refused"],
  pauseDays: ["at-close", "inclusive"],
};

const UNITS = Object.keys(SETTINGS_OF_UNIT) as AllowanceUnit[];
const AMOUNTS = [1, 2, 3, 5, 8, 0, 10, 28];

/** An allowance of any unit. */
export function allowanceBy(number: number): Allowance {
  return { [pick(UNITS, number)]: pick(AMOUNTS, rest(number, UNITS.length)) } as unknown as Allowance;
}

/** A term of any unit, each of its settings with any value. */
export function termBy(number: number): Term {
  const allowance = allowanceBy(number);
  let left = rest(number, UNITS.length * AMOUNTS.length);
  const counting: Record<string, unknown> = {};
  for (const setting of SETTINGS_OF_UNIT[Object.keys(allowance)[0] as AllowanceUnit]) {
    counting[setting] = pick(SETTINGS[setting], left);
    left = rest(left, SETTINGS[setting].length);
  }
  return { allowance, counting: counting as unknown as Counting };
}
