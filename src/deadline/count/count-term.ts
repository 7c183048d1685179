import type { Amount } from "../../charter/allowance.js";
import { UNITS } from "../../charter/units.js";
import { countCalendarDayTerm, countMonthTerm } from "./count-calendar-period.js";
import { countElapsedTerm } from "./count-elapsed.js";
import { countOfficeTerm } from "./count-office-time.js";
import { countWorkingDayTerm } from "./count-working-days.js";
import type { CountContext, Counted } from "./term.js";

/** The due moment of an amount of time: one way of counting for each kind of unit. */
export function countTerm({ unit, amount }: Amount, context: CountContext): Counted {
  const { kind, size } = UNITS[unit];
  switch (kind) {
    case "working-days":
      return countWorkingDayTerm(amount * size, context);
    case "dates":
      return countCalendarDayTerm(amount * size, context);
    case "months":
      return countMonthTerm(amount * size, context);
    case "elapsed":
      return countElapsedTerm(amount * size, context);
    case "open":
      return countOfficeTerm(amount * size, context);
  }
}
