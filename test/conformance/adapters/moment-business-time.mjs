// moment-business-time: working days and open time, with holidays, in the time zone of the process.
import { createRequire } from "node:module";
import { deadline, rollBy } from "./deadline.mjs";
import { cannot, WEEK } from "./suite.mjs";

const moment = createRequire(import.meta.url)("moment-business-time");

export const PACKAGE = "moment-business-time";

const ALL_DAY = [["09:00", "17:00"]];
const written = (date) => date.format("YYYY-MM-DD");

/** Tells it the days of an office; which hours they have makes no difference to days. */
function setDays({ workingWeekdays, closed }) {
  setOffice(closed, (day) => (workingWeekdays.includes(day) ? ALL_DAY : []));
}

/** Tells it the hours of an office, or why it cannot be told. */
function setHours({ weekly, closed, isEvenWeek }) {
  if (!isEvenWeek) return cannot("its hours are the same every week");
  if (weekly === null) return cannot("the hours are not stated");
  setOffice(closed, (day) => weekly[day] ?? []);
  return undefined;
}

function setOffice(closed, spansOf) {
  const workinghours = WEEK.map((day, at) => {
    const times = spansOf(day).flat();
    return [at, times.length > 0 ? times : null];
  });
  moment.updateLocale("en", { holidays: [...closed], workinghours: Object.fromEntries(workinghours) });
}

function addWorkingDays(date, days, office) {
  setDays(office);
  return written(moment(date).addWorkingTime(days, "days"));
}

function addWorkingDaysAtTime(start, days, office) {
  setDays(office);
  return moment(start).addWorkingTime(days, "days").toISOString();
}

function addWorkingTime(start, seconds, office) {
  return setHours(office) ?? moment(start).addWorkingTime(seconds, "seconds").toISOString();
}

function roll(date, convention, office) {
  setDays(office);
  return rollBy(date, convention, {
    isWorkingDay: (day) => moment(day).isWorkingDay(),
    next: (day) => written(moment(day).nextWorkingDay()),
    previous: (day) => written(moment(day).lastWorkingDay()),
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
    return moment(input.to).workingDiff(moment(input.from), "calendarDays");
  },
  addWorkingTime: ({ input }, office) => addWorkingTime(input.start, input.seconds, office),
  workingTimeBetween: ({ input }, office) =>
    input.pauses
      ? cannot("it has no pauses")
      : (setHours(office) ?? moment(input.to).workingDiff(moment(input.from), "seconds")),
  isWorkingTime: ({ input }, office) => setHours(office) ?? moment(input.at).isWorkingTime(),
  nextWorkingInstant: ({ input }, office) => setHours(office) ?? moment(input.at).nextWorkingTime().toISOString(),
  previousWorkingInstant: ({ input }, office) => setHours(office) ?? moment(input.at).lastWorkingTime().toISOString(),
  rollDate: ({ input, conventions }, office) => roll(input.date, conventions.roll, office),
  addMonths: ({ input }) => addPeriod(input.date, input.months, "months"),
  wholeLocalDaysBetween: ({ input }) => moment(input.to).diff(moment(input.from), "days"),
  deadline: deadline({ addWorkingDays, addWorkingDaysAtTime, addWorkingTime, addPeriod, addElapsed, roll }),
};
