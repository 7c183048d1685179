import type { Amount } from "../../charter/allowance.js";
import { HOUR, MINUTE, SECOND } from "../../time/units.js";
import { countCalendarDayTerm, countMonthTerm } from "./count-calendar-period.js";
import { countElapsedTerm } from "./count-elapsed.js";
import { countOfficeTerm } from "./count-office-time.js";
import { countWorkingDayTerm } from "./count-working-days.js";
import type { CountContext, Counted } from "./term.js";

/** The due moment of an amount of time: one way of counting for each unit. */
export function countTerm({ unit, amount }: Amount, context: CountContext): Counted {
  switch (unit) {
    case "workingDays":
      return countWorkingDayTerm(amount, context);
    case "calendarDays":
      return countCalendarDayTerm(amount, context);
    case "weeks":
      return countCalendarDayTerm(7 * amount, context);
    case "months":
      return countMonthTerm(amount, context);
    case "years":
      return countMonthTerm(12 * amount, context);
    case "hours":
      return countElapsedTerm(amount * HOUR, context);
    case "minutes":
      return countElapsedTerm(amount * MINUTE, context);
    case "seconds":
      return countElapsedTerm(amount * SECOND, context);
    case "officeHours":
      return countOfficeTerm(amount * HOUR, context);
    case "officeMinutes":
      return countOfficeTerm(amount * MINUTE, context);
  }
}
