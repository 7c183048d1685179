import type { DayEntry, OfficeHours, OpenSpan, Weekday } from "../../../../src/index.js";

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
const week = (
  open: readonly OpenSpan[],
  others: OfficeHours["periods"][number]["weekly"] = {},
): OfficeHours["periods"][number]["weekly"] => ({
  ...Object.fromEntries(WEEK.map((day) => [day, open])),
  ...others,
});

/** Entries of days in every form, with and without ids, for all day and for a part of it. */
export const ENTRIES: readonly DayEntry[] = [
  { title: "Shut for training", on: "2021-06-16" },
  { title: "Shut for moving house", on: "2021-06-16" },
  { id: "fair", title: "Fair Monday", on: { month: 7, nth: 2, weekday: "mon" } },
  { id: "fair", title: "Fair Monday", on: { month: 7, nth: 3, weekday: "mon" }, validFrom: "2022-01-01" },
  { title: "Fair Monday", on: { month: 7, nth: 2, weekday: "mon" }, source: "A leaflet" },
  { id: "fair-friday", title: "Fair Friday", on: { weekday: "fri", before: "fair" } },
  { title: "Between the years", on: { from: "2021-12-27", through: "2021-12-31" } },
  { title: "Afternoon off", on: { month: 3, nth: "last", weekday: "wed" }, during: [["13:00", "17:00"]] },
  {
    title: "Afternoon off",
    on: { month: 3, nth: "last", weekday: "wed" },
    during: [["15:00", "17:00"]],
    validThrough: "2023-12-31",
  },
  { title: "Easter Tuesday", on: { easter: 2 } },
  { title: "Founder's day", on: { month: 2, day: 29 } },
  { id: "founder", title: "Founder's day", on: { month: 11, day: 6, inLieu: "instead" } },
  { title: "The day after", on: { days: 1, from: "founder" } },
];

/** Dates on which a bank holiday is worked. */
export const WORKED: readonly DayEntry[] = [
  { title: "Open on May Day", on: { month: 5, nth: 1, weekday: "mon" } },
  { id: "may", title: "Open on May Day", on: { month: 5, nth: 1, weekday: "mon" }, validFrom: "2022-01-01" },
  { title: "Open on 2 January", on: "2023-01-02" },
];

/** Office hours: ordinary ones, a half-day, a lunch break, two periods, other times on some dates, up to midnight. */
export const HOURS: readonly OfficeHours[] = [
  { periods: [{ weekly: week([["09:00", "17:00"]]) }] },
  { periods: [{ weekly: week([["09:00", "17:00"]], { wed: [["09:00", "13:00"]] }), source: "A leaflet" }] },
  {
    periods: [
      {
        weekly: week([
          ["09:00", "12:30"],
          ["13:30", "17:00"],
        ]),
      },
    ],
  },
  {
    periods: [
      { weekly: week([["08:30", "17:00"]]) },
      { weekly: week([["10:00", "16:00"]]), validFrom: "2021-06-01", validThrough: "2021-08-31" },
    ],
  },
  {
    periods: [
      { weekly: week([["08:30", "17:00"]]) },
      { weekly: week([["10:00", "15:00"]]), validFrom: "2021-06-01", validThrough: "2021-08-31" },
    ],
  },
  {
    periods: [{ weekly: week([["09:00", "17:00"]]) }],
    exceptions: [
      { title: "Late", on: "2021-06-16", open: [["09:00", "20:00"]] },
      { title: "Shut", on: { month: 12, day: 24 }, open: [] },
    ],
  },
  { periods: [{ weekly: week([["00:00", "24:00"]], { sat: [["10:00", "12:00"]] }) }] },
];

/** Working weeks. */
export const WEEKS: readonly (readonly Weekday[])[] = [
  WEEK,
  [...WEEK, "sat"],
  ["mon", "tue", "thu", "fri"],
  [...WEEK, "sat", "sun"],
  ["fri", "thu", "wed", "tue", "mon"],
];
