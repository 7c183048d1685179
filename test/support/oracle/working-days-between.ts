import { Temporal } from "temporal-polyfill";
import { isWorkingDay } from "./calendar.js";
import type { OracleCalendar } from "./types.js";

/** How many working days lie between two dates, by which of the two may count themselves. */
export interface OracleWorkingDaysBetween {
  readonly afterFromUpToTo: number;
  readonly fromUpToBeforeTo: number;
  readonly bothIncluded: number;
  readonly bothExcluded: number;
}

/** Counts the working days between two ISO dates, `from` not after `to`, in all four windows. */
export function oracleWorkingDaysBetween(calendar: OracleCalendar, from: string, to: string): OracleWorkingDaysBetween {
  const last = Temporal.PlainDate.from(to);
  const working: string[] = [];
  let date = Temporal.PlainDate.from(from);
  if (Temporal.PlainDate.compare(date, last) > 0) throw new RangeError(`${from} is after ${to}`);
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (isWorkingDay(calendar, date)) working.push(date.toString());
  }
  return {
    afterFromUpToTo: working.filter((day) => day > from).length,
    fromUpToBeforeTo: working.filter((day) => day < to).length,
    bothIncluded: working.length,
    bothExcluded: working.filter((day) => day > from && day < to).length,
  };
}
