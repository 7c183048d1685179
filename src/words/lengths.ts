import type { Allowance } from "../charter/allowance.js";
import { isUnit, UNITS } from "../charter/units.js";
import { HOUR, MINUTE, SECOND } from "../time/units.js";

/** An amount with its unit: "1 working day", "2.5 hours". */
export function amountWords(amount: number, unit: string): string {
  const word = isUnit(unit) ? UNITS[unit].word : unit;
  return `${amount} ${amount === 1 ? word : `${word}s`}`;
}

/** An allowance: "7 working days". */
export function allowanceWords(allowance: Allowance): string {
  return Object.entries(allowance)
    .map(([unit, amount]) =>
      unit === "workingDays" && amount === 0 ? "the same working day" : amountWords(Number(amount), unit),
    )
    .join(" ");
}

/** A length of time on the clock: "2 h 30 min"; less than an hour to the second, "5 min 10 s"; less than a second, "1 ms". */
export function lengthWords(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < SECOND) return `${milliseconds} ms`;
  const hours = Math.floor(milliseconds / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const seconds = (milliseconds % MINUTE) / SECOND;
  const parts = [
    ...(hours === 0 ? [] : [`${hours} h`]),
    ...(minutes === 0 ? [] : [`${minutes} min`]),
    ...(seconds === 0 || hours > 0 ? [] : [`${seconds} s`]),
  ];
  return parts.length === 0 ? "no time" : parts.join(" ");
}

/** A length of time for a narrow column, to the minute; less than one in seconds: "5h 40m", "30s". */
export function shortLengthWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes === 0) return `${milliseconds / SECOND}s`;
  const hours = Math.floor(minutes / 60);
  return [...(hours === 0 ? [] : [`${hours}h`]), ...(minutes % 60 === 0 ? [] : [`${minutes % 60}m`])].join(" ");
}
