// moment-business-days: business days with holidays, in the time zone of the process.
import moment from "moment-business-days";
import { deadline, rollBy } from "./deadline.mjs";
import { WEEK } from "./suite.mjs";

export const PACKAGE = "moment-business-days";

const written = (date) => date.format("YYYY-MM-DD");

function setDays({ workingWeekdays, closed }) {
  moment.updateLocale("en", {
    holidays: [...closed],
    holidayFormat: "YYYY-MM-DD",
    workingWeekdays: workingWeekdays.map((day) => WEEK.indexOf(day)),
    // It looks no further than a week otherwise.
    nextBusinessDayLimit: 31,
    prevBusinessDayLimit: 31,
  });
}

function addWorkingDays(date, days, office) {
  setDays(office);
  return written(moment(date).businessAdd(days));
}

function addWorkingDaysAtTime(start, days, office) {
  setDays(office);
  return moment(start).businessAdd(days).toISOString();
}

function roll(date, convention, office) {
  setDays(office);
  return rollBy(date, convention, {
    isWorkingDay: (day) => moment(day).isBusinessDay(),
    next: (day) => written(moment(day).nextBusinessDay()),
    previous: (day) => written(moment(day).prevBusinessDay()),
  });
}

const PERIODS = { calendarDays: "days" };
const addPeriod = (date, amount, unit) => written(moment(date).add(amount, PERIODS[unit] ?? unit));
const addElapsed = (start, amount, unit) => moment(start).add(amount, unit).toISOString();

export const operations = {
  addWorkingDays: ({ input }, office) => addWorkingDays(input.date, input.days, office),
  addWorkingDaysAtTime: ({ input }, office) => addWorkingDaysAtTime(input.start, input.days, office),
  workingDaysBetween: ({ input }, office) => {
    setDays(office);
    return moment(input.to).businessDiff(moment(input.from), true);
  },
  rollDate: ({ input, conventions }, office) => roll(input.date, conventions.roll, office),
  isHoliday: ({ input }, office) => {
    setDays(office);
    return moment(input.date).isHoliday();
  },
  addMonths: ({ input }) => addPeriod(input.date, input.months, "months"),
  wholeLocalDaysBetween: ({ input }) => moment(input.to).diff(moment(input.from), "days"),
  deadline: deadline({ addWorkingDays, addWorkingDaysAtTime, addPeriod, addElapsed, roll }),
};
