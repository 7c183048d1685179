// One fresh process: import a library, get a first answer, print the CPU milliseconds of the two and the answer.
//
//   node bench/cold-answer.mjs <name> <file with the dates of holidays as JSON>
import { readFileSync } from "node:fs";

const RECEIVED = Date.parse("2026-06-10T09:20:00Z");
const AMOUNT = 5;
const CLOSES = [0, 17, 17, 13, 17, 17, 0];

const answers = {
  nothing: async () => 0,

  charterclock: async () => {
    const { computeDeadline } = await import("charterclock");
    const { calvay } = await import("charterclock/charters/calvay");
    return computeDeadline(calvay, { commitment: "correspondence.reply", receivedAt: RECEIVED }).dueAtMilliseconds;
  },

  "dayjs-business-time": async () => {
    const { default: dayjs } = await import("dayjs");
    const { default: businessTime } = await import("dayjs-business-time");
    dayjs.extend(businessTime);
    dayjs.setHolidays(readHolidays());
    const due = dayjs(RECEIVED).addBusinessDays(AMOUNT);
    return due.hour(CLOSES[due.day()]).minute(0).second(0).millisecond(0).valueOf();
  },

  "date-fns": async () => {
    const { addDays, format, isWeekend } = await import("date-fns");
    return walk(addDays, format, isWeekend);
  },

  "date-fns, single functions": async () => {
    const { addDays } = await import("date-fns/addDays");
    const { format } = await import("date-fns/format");
    const { isWeekend } = await import("date-fns/isWeekend");
    return walk(addDays, format, isWeekend);
  },
};

function walk(addDays, format, isWeekend) {
  const holidays = new Set(readHolidays());
  let date = new Date(RECEIVED);
  for (let left = AMOUNT; left > 0;) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !holidays.has(format(date, "yyyy-MM-dd"))) left -= 1;
  }
  return date.setHours(CLOSES[date.getDay()], 0, 0, 0);
}

function readHolidays() {
  return JSON.parse(readFileSync(process.argv[3], "utf8"));
}

const before = process.cpuUsage();
const dueAt = await answers[process.argv[2]]();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, dueAt }));
