import type * as z from "zod/mini";
import { amountOf } from "../../../charter/allowance.js";
import type { Allowance } from "../../../charter/allowance.js";
import type { Counting, Term } from "../../../charter/counting.js";
import { kindOf, SETTINGS_OF_UNIT } from "../../../charter/units.js";
import type { Setting } from "../../../charter/units.js";
import { allowance } from "./allowance.js";
import { counting } from "./counting.js";
import type { RuleFault } from "../parts/rule.js";
import { field, strict } from "../parts/strict.js";

/** An allowance and the rules by which it is counted. */
export const term: z.ZodMiniType<Term> = strict<Term>(
  { id: "term", title: "Time limit", description: "The time promised, and how it is counted." },
  {
    allowance: field(allowance, "The time promised."),
    counting: field(counting, "How it becomes a date."),
  },
  (value) => [...settingFaults(value.allowance, value.counting), ...countFaults(value.allowance, value.counting)],
);

/** The settings that an allowance needs and that are missing, and those that decide nothing for its unit. */
export function settingFaults(promised: Allowance, given: Counting): readonly RuleFault[] {
  const { unit } = amountOf(promised);
  const settings = SETTINGS_OF_UNIT[unit];
  const missing = settings.filter((setting) => given[setting] === undefined && isNeeded(setting, given));
  const idle = (Object.keys(given) as Setting[]).filter((setting) => !settings.includes(setting));
  return [
    ...missing.map((setting) => ({
      at: ["counting", setting],
      wrong: `An allowance in ${unit} needs the setting \`${setting}\`, which is missing`,
      remedy: "Say how the document is read; there are no defaults",
    })),
    ...idle.map((setting) => ({
      at: ["counting", setting],
      wrong: `The setting \`${setting}\` has no effect on an allowance in ${unit}`,
      remedy: `Leave it out; the settings of ${unit} are ${settings.map((known) => `\`${known}\``).join(", ")}`,
    })),
  ];
}

/** The fault of an amount that its rules of counting cannot count. */
export function countFaults(promised: Allowance, given: Counting): readonly RuleFault[] {
  const { unit, amount } = amountOf(promised);
  if (amount > 0) return [];
  const at = ["allowance", unit];
  if (kindOf(unit) === "open") {
    return [
      {
        at,
        wrong: `An allowance of 0 ${unit} is no time at all`,
        remedy: 'Promise at least 1, or { "workingDays": 0 } for the same working day',
      },
    ];
  }
  const inclusive =
    given.countFrom === "day-of"
      ? { setting: "countFrom", is: "day-of", other: "day-after" }
      : given.monthFrom === "receipt-included"
        ? { setting: "monthFrom", is: "receipt-included", other: "receipt-excluded" }
        : undefined;
  if (inclusive === undefined) return [];
  const { setting, is, other } = inclusive;
  const wrong = `An allowance of 0 ${unit} cannot include the day of receipt: \`${setting}\` is "${is}"`;
  return [{ at, wrong: `${wrong}, so there is no day 1`, remedy: `Promise at least 1, or count with "${other}"` }];
}

/** What a pause does to days does not matter where no pause is allowed. */
function isNeeded(setting: Setting, given: Counting): boolean {
  return setting !== "pauseDays" || given.pausing !== "refused";
}
