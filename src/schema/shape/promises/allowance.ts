import * as z from "zod/mini";
import type { Allowance } from "../../../charter/allowance.js";
import { UNITS } from "../../../charter/units.js";
import { described, expecting } from "../parts/describe.js";
import { oneOf } from "../parts/strict.js";

/** The time promised: exactly one unit and its whole number. */
export const allowance: z.ZodMiniType<Allowance> = described(
  oneOf<Allowance>(
    `one unit with a whole number, such as { "workingDays": 5 }; the units are ${Object.keys(UNITS).join(", ")}`,
    Object.entries(UNITS).map(([unit, { most, meaning }]) => amountIn(unit, meaning, most)),
  ),
  { id: "allowance", title: "Time promised", description: 'One unit with a whole number: { "workingDays": 5 }.' },
);

function amountIn(unit: string, words: string, most: number): z.ZodMiniType<Allowance> {
  const amount = expecting(
    z.int().check(z.minimum(0), z.maximum(most)),
    `a whole number of ${words} from 0 to ${most}`,
  );
  const only = z.strictObject({ [unit]: described(amount, `The number of ${words}.`) });
  return described(only as unknown as z.ZodMiniType<Allowance>, { title: words });
}
