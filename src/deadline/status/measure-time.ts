import { countWorkingDays } from "../../calendar/working-days.js";
import type { AllowanceUnit } from "../../charter/allowance.js";
import { UNITS } from "../../charter/units.js";
import { openBetween } from "../../hours/open-time.js";
import type { Milliseconds } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";

/** A span of time in the unit of the commitment, and on the clock. */
export interface TimeMeasured {
  /**
   * Whole days for counts of days (weeks, months and years are shown in calendar days), else with parts of a unit.
   * @minimum 0
   */
  readonly amount: number;
  readonly unit: MeasuredUnit;
  /** The same span on the clock, pauses included. */
  readonly milliseconds: Milliseconds;
}

/** The units that a span is shown in. */
export type MeasuredUnit = Exclude<AllowanceUnit, "weeks" | "months" | "years">;

/** The rules that a span of time is measured by. */
export type Measuring = Pick<CountedCase, "plan" | "term">;

/** The time from one instant to a later one, whatever was paused; days are those after the first date, through the last. */
export function measureTime(by: Measuring, from: number, to: number): TimeMeasured {
  return timeMeasured(by, partsBetween(by, from, to), to - from);
}

/** So many whole days, or milliseconds of elapsed or open time, in the unit of a term. */
export function timeMeasured({ term }: Measuring, parts: number, milliseconds: number): TimeMeasured {
  const { unit } = term.amount;
  const { kind, size } = UNITS[unit];
  const isClock = kind === "elapsed" || kind === "open";
  const shown = kind === "dates" || kind === "months" ? "calendarDays" : (unit as MeasuredUnit);
  return Object.freeze({ amount: isClock ? parts / size : parts, unit: shown, milliseconds });
}

/** The same span in whole days, or in milliseconds of elapsed or open time. */
export function partsBetween({ plan, term }: Measuring, from: number, to: number): number {
  const { office } = plan;
  switch (UNITS[term.amount.unit].kind) {
    case "working-days":
      return countWorkingDays(term.calendar, localDayAt(office.zone, from), localDayAt(office.zone, to));
    case "open":
      return openBetween(office, from, to);
    case "elapsed":
      return to - from;
    default:
      return localDayAt(office.zone, to) - localDayAt(office.zone, from);
  }
}
