// date-fns: business days from Monday to Friday, without holidays.
import {
  addBusinessDays,
  addDays,
  addHours,
  addMinutes,
  addMonths,
  addSeconds,
  addWeeks,
  addYears,
  differenceInBusinessDays,
  differenceInDays,
  format,
} from "date-fns";
import { deadline } from "./deadline.mjs";
import { cannot } from "./suite.mjs";

export const PACKAGE = "date-fns";

const at = (date) => new Date(`${date}T00:00:00`);
const written = (date) => format(date, "yyyy-MM-dd");
const PERIODS = { calendarDays: addDays, weeks: addWeeks, months: addMonths, years: addYears };
const ELAPSED = { hours: addHours, minutes: addMinutes, seconds: addSeconds };

/** Why a schedule is none that it knows. */
function missing({ workingWeekdays, closed }) {
  if (workingWeekdays.join() !== "mon,tue,wed,thu,fri") return cannot("its week is Monday to Friday");
  return closed.size > 0 ? cannot("it knows no holidays") : undefined;
}

function addWorkingDays(date, days, office) {
  return missing(office) ?? written(addBusinessDays(at(date), days));
}

function addWorkingDaysAtTime(start, days, office) {
  return missing(office) ?? addBusinessDays(new Date(start), days).toISOString();
}

function addPeriod(date, amount, unit) {
  return written(PERIODS[unit](at(date), amount));
}

export const operations = {
  addWorkingDays: ({ input }, office) => addWorkingDays(input.date, input.days, office),
  addWorkingDaysAtTime: ({ input }, office) => addWorkingDaysAtTime(input.start, input.days, office),
  workingDaysBetween: ({ input }, office) => missing(office) ?? differenceInBusinessDays(at(input.to), at(input.from)),
  addMonths: ({ input }) => addPeriod(input.date, input.months, "months"),
  wholeLocalDaysBetween: ({ input }) => differenceInDays(new Date(input.to), new Date(input.from)),
  deadline: deadline({
    addWorkingDays,
    addWorkingDaysAtTime,
    addPeriod,
    addElapsed: (start, amount, unit) => ELAPSED[unit](new Date(start), amount).toISOString(),
  }),
};
