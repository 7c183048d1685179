// dayjs-business-time: business days and open minutes, with holidays, in the time zone of the process.
import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import { deadline, rollBy } from "./deadline.mjs";
import { cannot, WEEK } from "./suite.mjs";

export const PACKAGE = "dayjs-business-time";

dayjs.extend(businessTime);

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
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
  dayjs.setHolidays([...closed]);
  const hours = WEEK.map((day, at) => {
    const spans = spansOf(day).map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
    return [NAMES[at], spans.length > 0 ? spans : null];
  });
  dayjs.setBusinessTime(Object.fromEntries(hours));
}

function addDays(start, days) {
  return days < 0 ? start.subtractBusinessDays(-days) : start.addBusinessDays(days);
}

function addWorkingDays(date, days, office) {
  setDays(office);
  return written(addDays(dayjs(date), days));
}

function addWorkingDaysAtTime(start, days, office) {
  setDays(office);
  return addDays(dayjs(start), days).toISOString();
}

function addWorkingTime(start, seconds, office) {
  if (seconds % 60 !== 0) return cannot("it counts whole minutes");
  const missing = setHours(office);
  if (missing) return missing;
  const minutes = seconds / 60;
  const at = dayjs(start);
  return (minutes < 0 ? at.subtractBusinessMinutes(-minutes) : at.addBusinessMinutes(minutes)).toISOString();
}

function roll(date, convention, office) {
  setDays(office);
  return rollBy(date, convention, {
    isWorkingDay: (day) => dayjs(day).isBusinessDay(),
    next: (day) => written(dayjs(day).nextBusinessDay()),
    previous: (day) => written(dayjs(day).lastBusinessDay()),
  });
}

const PERIODS = { calendarDays: "day", weeks: "week", months: "month", years: "year" };
const addPeriod = (date, amount, unit) => written(dayjs(date).add(amount, PERIODS[unit]));
const addElapsed = (start, amount, unit) => dayjs(start).add(amount, unit).toISOString();

export const operations = {
  addWorkingDays: ({ input }, office) => addWorkingDays(input.date, input.days, office),
  addWorkingDaysAtTime: ({ input }, office) => addWorkingDaysAtTime(input.start, input.days, office),
  workingDaysBetween: ({ input }, office) => {
    setDays(office);
    // It moves a time outside the hours to another day first.
    return dayjs(`${input.from}T12:00`).businessDaysDiff(dayjs(`${input.to}T12:00`));
  },
  addWorkingTime: ({ input }, office) => addWorkingTime(input.start, input.seconds, office),
  workingTimeBetween: ({ input }, office) =>
    input.pauses
      ? cannot("it has no pauses")
      : (setHours(office) ?? dayjs(input.from).businessMinutesDiff(dayjs(input.to)) * 60),
  isWorkingTime: ({ input }, office) => setHours(office) ?? dayjs(input.at).isBusinessTime(),
  nextWorkingInstant: ({ input }, office) => setHours(office) ?? dayjs(input.at).nextBusinessTime().toISOString(),
  previousWorkingInstant: ({ input }, office) => setHours(office) ?? dayjs(input.at).lastBusinessTime().toISOString(),
  rollDate: ({ input, conventions }, office) => roll(input.date, conventions.roll, office),
  addMonths: ({ input }) => addPeriod(input.date, input.months, "months"),
  deadline: deadline({ addWorkingDays, addWorkingDaysAtTime, addWorkingTime, addPeriod, addElapsed, roll }),
};
