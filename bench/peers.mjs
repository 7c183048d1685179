// The peers, each as its users write it. They read the clock of the process, which run.mjs sets to London for them.
import { createRequire } from "node:module";
import { addBusinessDays, addDays, format, isWeekend } from "date-fns";
import { formatInTimeZone, fromZonedTime, toZonedTime } from "date-fns-tz";
import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import { CLOSES, OPENS, ZONE, holidays } from "./office.mjs";

const require = createRequire(import.meta.url);
const { DateTime } = require("luxon");
require("luxon-business-days");

dayjs.extend(businessTime);
dayjs.setHolidays([...holidays]);
dayjs.setBusinessTime(Object.fromEntries(weekdayNames().map((name, at) => [name, hoursOf(CLOSES[at])])));

DateTime.now().setupBusiness({ holidayMatchers: [(date) => holidays.has(date.toISODate())] });

/** Skips weekends by arithmetic and knows no holidays. */
const dateFns = {
  name: "date-fns addBusinessDays (no holidays)",
  dueAtClose: (at, amount) => closeOf(addBusinessDays(at, amount)).getTime(),
  prepare: localMidnight,
  addDays: (date, amount) => addBusinessDays(date, amount),
  dateOf: (date) => format(date, "yyyy-MM-dd"),
};

/** The loop that people write: a day at a time with a set of holidays, asking for London's date of each. */
const zonedLoop = {
  name: "date-fns-tz loop",
  dueAtClose: (at, amount) => {
    let date = at;
    let text = "";
    for (let left = amount; left > 0;) {
      date = addDays(date, 1);
      const [day, weekday] = formatInTimeZone(date, ZONE, "yyyy-MM-dd i").split(" ");
      if (weekday < 6 && !holidays.has(day)) left -= 1;
      text = day;
    }
    return fromZonedTime(`${text}T${CLOSES[weekdayOf(text)]}:00`, ZONE).getTime();
  },
};

/** The same, but into London's wall time once and back once. */
const localLoop = {
  name: "date-fns loop",
  dueAtClose: (at, amount) => fromZonedTime(closeOf(walk(toZonedTime(at, ZONE), amount)), ZONE).getTime(),
  prepare: localMidnight,
  addDays: walk,
  dateOf: (date) => format(date, "yyyy-MM-dd"),
};

const dayjsBusinessTime = {
  name: "dayjs-business-time",
  dueAtClose: (at, amount) => {
    const due = dayjs(at).addBusinessDays(amount);
    return due.hour(CLOSES[due.day()]).minute(0).second(0).millisecond(0).valueOf();
  },
  prepare: (date) => dayjs(date),
  addDays: (date, amount) => date.addBusinessDays(amount),
  dateOf: (date) => date.format("YYYY-MM-DD"),
  addEightHours: (at) => dayjs(at).addBusinessHours(8).valueOf(),
  minutesBetween: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)),
};

const luxonBusinessDays = {
  name: "luxon-business-days",
  dueAtClose: (at, amount) => {
    const due = DateTime.fromMillis(at, { zone: ZONE }).plusBusiness({ days: amount });
    return due.set({ hour: CLOSES[due.weekday % 7], minute: 0, second: 0, millisecond: 0 }).toMillis();
  },
  prepare: (date) => DateTime.fromISO(date, { zone: ZONE }),
  addDays: (date, amount) => date.plusBusiness({ days: amount }),
  dateOf: (date) => date.toISODate(),
};

/** Those that go from a receipt to the close of office. */
export const fromReceipt = [dateFns, localLoop, zonedLoop, dayjsBusinessTime, luxonBusinessDays];
/** Those that go from a date to a date. */
export const fromDate = [dateFns, localLoop, dayjsBusinessTime, luxonBusinessDays];
/** Those that count office time. */
export const ofOfficeTime = [dayjsBusinessTime];

function walk(date, amount) {
  let left = amount;
  while (left > 0) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !holidays.has(format(date, "yyyy-MM-dd"))) left -= 1;
  }
  return date;
}

function closeOf(date) {
  date.setHours(CLOSES[date.getDay()], 0, 0, 0);
  return date;
}

function weekdayOf(text) {
  return new Date(text).getUTCDay();
}

function localMidnight(date) {
  return new Date(`${date}T00:00:00`);
}

function weekdayNames() {
  return ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
}

function hoursOf(closes) {
  return closes === 0 ? null : [{ start: `0${OPENS}:00:00`, end: `${closes}:00:00` }];
}
