import type { Allowance } from "./allowance.js";
import type { Threshold } from "./types.js";
import { isUnit, UNITS } from "./units.js";

/** An amount with its unit in words: "1 working day", "2.5 hours". */
export function amountWords(amount: number, unit: string): string {
  const word = isUnit(unit) ? UNITS[unit].word : unit;
  return `${amount} ${amount === 1 ? word : `${word}s`}`;
}

/** An allowance in words: "7 working days". */
export function allowanceWords(allowance: Allowance): string {
  return Object.entries(allowance)
    .map(([unit, amount]) =>
      unit === "workingDays" && amount === 0 ? "the same working day" : amountWords(Number(amount), unit),
    )
    .join(" ");
}

/** A threshold in words: "at most 5 rings". */
export function thresholdWords(threshold: Threshold): string {
  if ("measure" in threshold) return `at most ${threshold.atMost} ${threshold.unit}`;
  const [share, of] = threshold.atMost;
  return `at most ${share} in ${of} (${threshold.part} / ${threshold.whole})`;
}
