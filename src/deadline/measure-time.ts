import { countWorkingDays } from "../calendar/working-days.js";
import type { AllowanceUnit } from "../charter/allowance.js";
import { openBetween } from "../hours/open-time.js";
import { HOUR, MINUTE, SECOND } from "../time/units.js";
import { localDayAt } from "../time/zone.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";

/** A span of time in the unit of the commitment, and on the clock. */
export interface TimeMeasured {
  /** Whole days for counts of days (weeks, months and years are shown in calendar days), else with parts of a unit. */
  readonly amount: number;
  readonly unit: Exclude<AllowanceUnit, "weeks" | "months" | "years">;
  readonly milliseconds: number;
}

/** The time from one instant to a later one; days are those after the first date, up to and including the last. */
export function measureTime({ office }: CommitmentPlan, term: TermPlan, from: number, to: number): TimeMeasured {
  const { unit } = term.amount;
  const milliseconds = to - from;
  const measured = (amount: number, shownUnit: TimeMeasured["unit"]): TimeMeasured =>
    Object.freeze({ amount, unit: shownUnit, milliseconds });
  const days = (): [number, number] => [localDayAt(office.zone, from), localDayAt(office.zone, to)];
  switch (unit) {
    case "workingDays":
      return measured(countWorkingDays(term.calendar, ...days()), unit);
    case "officeHours":
      return measured(openBetween(office, from, to) / HOUR, unit);
    case "officeMinutes":
      return measured(openBetween(office, from, to) / MINUTE, unit);
    case "hours":
      return measured(milliseconds / HOUR, unit);
    case "minutes":
      return measured(milliseconds / MINUTE, unit);
    case "seconds":
      return measured(milliseconds / SECOND, unit);
    default: {
      const [first, last] = days();
      return measured(last - first, "calendarDays");
    }
  }
}
