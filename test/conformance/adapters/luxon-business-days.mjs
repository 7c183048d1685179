// luxon-business-days: business days with holidays, in the time zone that it is given.
import { createRequire } from "node:module";
import { deadline } from "./deadline.mjs";
import { WEEK } from "./suite.mjs";

const require = createRequire(import.meta.url);
const { DateTime } = require("luxon");
require("luxon-business-days");

export const PACKAGE = "luxon-business-days";

const dateOf = (date) => DateTime.fromISO(date, { zone: "UTC" });

function setDays({ workingWeekdays, closed }) {
  const businessDays = workingWeekdays.map((day) => WEEK.indexOf(day) || 7);
  DateTime.now().setupBusiness({ businessDays, holidayMatchers: [(date) => closed.has(date.toISODate())] });
}

function addDays(start, days, office) {
  setDays(office);
  return days < 0 ? start.minusBusiness({ days: -days }) : start.plusBusiness({ days });
}

const addWorkingDays = (date, days, office) => addDays(dateOf(date), days, office).toISODate();

function addWorkingDaysAtTime(start, days, office) {
  return addDays(DateTime.fromISO(start, { zone: office.timeZone }), days, office).toISO();
}

const PERIODS = { calendarDays: "days" };
const addPeriod = (date, amount, unit) =>
  dateOf(date)
    .plus({ [PERIODS[unit] ?? unit]: amount })
    .toISODate();

function addElapsed(start, amount, unit, office) {
  return DateTime.fromISO(start, { zone: office.timeZone })
    .plus({ [unit]: amount })
    .toISO();
}

export const operations = {
  addWorkingDays: ({ input }, office) => addWorkingDays(input.date, input.days, office),
  addWorkingDaysAtTime: ({ input }, office) => addWorkingDaysAtTime(input.start, input.days, office),
  addMonths: ({ input }) => addPeriod(input.date, input.months, "months"),
  wholeLocalDaysBetween: ({ input }, { timeZone }) => {
    const [from, to] = [input.from, input.to].map((at) => DateTime.fromISO(at, { zone: timeZone }));
    return Math.floor(to.diff(from, "days").days);
  },
  deadline: deadline({ addWorkingDays, addWorkingDaysAtTime, addPeriod, addElapsed }),
};
