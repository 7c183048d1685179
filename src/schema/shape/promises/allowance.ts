import * as z from "zod/mini";
import type { Allowance, AllowanceUnit } from "../../../charter/allowance.js";
import { described, expecting } from "../parts/describe.js";
import { oneOf } from "../parts/strict.js";

/** A hundred years in each unit: more than any charter promises, and what a count can bear. */
const UNITS: Readonly<Record<AllowanceUnit, { readonly most: number; readonly words: string }>> = {
  workingDays: { most: 26_000, words: "working days" },
  calendarDays: { most: 36_525, words: "calendar days" },
  weeks: { most: 5_200, words: "weeks of seven calendar days" },
  months: { most: 1_200, words: "calendar months" },
  years: { most: 100, words: "calendar years" },
  hours: { most: 876_600, words: "hours on the clock, day and night" },
  minutes: { most: 52_596_000, words: "minutes on the clock" },
  seconds: { most: 3_155_760_000, words: "seconds on the clock" },
  officeHours: { most: 876_600, words: "hours while the office is open" },
  officeMinutes: { most: 52_596_000, words: "minutes while the office is open" },
};

/** The time promised: exactly one unit and its whole number. */
export const allowance: z.ZodMiniType<Allowance> = described(
  oneOf<Allowance>(
    `one unit with a whole number, such as { "workingDays": 5 }; the units are ${Object.keys(UNITS).join(", ")}`,
    Object.entries(UNITS).map(([unit, { most, words }]) => amountIn(unit, words, most)),
  ),
  { id: "allowance", title: "Time promised", description: 'One unit and its whole number: { "workingDays": 5 }.' },
);

function amountIn(unit: string, words: string, most: number): z.ZodMiniType<Allowance> {
  const amount = expecting(
    z.int().check(z.minimum(0), z.maximum(most)),
    `a whole number of ${words} from 0 to ${most}`,
  );
  const only = z.strictObject({ [unit]: described(amount, `The number of ${words}.`) });
  return described(only as unknown as z.ZodMiniType<Allowance>, { title: words });
}
