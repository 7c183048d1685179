import { expect, it } from "vitest";
import type { Allowance } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

const MONTH: Allowance = { months: 1 };
const YEAR: Allowance = { years: 1 };

it.each<[Allowance, received: string, dayAfter: string, nextDay: string, dayOf: string, why: string]>([
  // allowance     received      day-after     from-next-day day-of        why
  [
    MONTH,
    "2019-09-02",
    "2019-10-02",
    "2019-10-03",
    "2019-10-01",
    "guidance counted from the day after until 15 August 2019",
  ],
  [MONTH, "2026-09-03", "2026-10-03", "2026-10-04", "2026-10-02", "3 September to 3 October"],
  [MONTH, "2026-01-27", "2026-02-27", "2026-02-28", "2026-02-26", "every date has its own in February"],
  [MONTH, "2026-01-28", "2026-02-28", "2026-02-28", "2026-02-27", "the 29th has none: clamped"],
  [MONTH, "2026-01-29", "2026-02-28", "2026-02-28", "2026-02-28", "no such date: the month's last day"],
  [MONTH, "2026-01-30", "2026-02-28", "2026-02-28", "2026-02-28", "no such date: the month's last day"],
  [MONTH, "2026-01-31", "2026-02-28", "2026-03-01", "2026-02-28", "the day after is 1 February, whose date is 1 March"],
  [MONTH, "2024-01-31", "2024-02-29", "2024-03-01", "2024-02-29", "a leap year"],
  [MONTH, "2024-01-29", "2024-02-29", "2024-02-29", "2024-02-28", "a leap year has the date"],
  [MONTH, "2026-03-01", "2026-04-01", "2026-04-02", "2026-03-31", "a whole month from its first day"],
  [MONTH, "2026-08-31", "2026-09-30", "2026-10-01", "2026-09-30", "31 August"],
  [MONTH, "2026-12-31", "2027-01-31", "2027-02-01", "2027-01-30", "across the year end"],
  [
    { months: 4 },
    "2026-09-30",
    "2027-01-30",
    "2027-02-01",
    "2027-01-29",
    "30 September + 4 months is 30 January (Dodds v Walker)",
  ],
  [
    { months: 12 },
    "2018-02-10",
    "2019-02-10",
    "2019-02-11",
    "2019-02-09",
    "a gas safety check: the published example is the corresponding date",
  ],
  [YEAR, "2020-02-29", "2021-02-28", "2021-03-01", "2021-02-28", "29 February has no date in 2021"],
  [{ years: 4 }, "2020-02-29", "2024-02-29", "2024-03-01", "2024-02-28", "but has one in 2024"],
  [YEAR, "2023-02-28", "2024-02-28", "2024-03-01", "2024-02-27", "28 February stays the 28th in a leap year"],
  [YEAR, "2026-01-01", "2027-01-01", "2027-01-02", "2026-12-31", "a whole year from its first day"],
])(
  "monthFrom: %o from %s is due %s (receipt-excluded), %s (from-next-day), %s (receipt-included): %s",
  (allowance, received, dayAfter, nextDay, dayOf) => {
    const dueDate = (monthFrom: "receipt-excluded" | "from-next-day" | "receipt-included"): string =>
      deadline(charterWith(allowance, { monthFrom, dueTime: "end-of-day" }), `${received}T10:00`).dueDate;
    expect([dueDate("receipt-excluded"), dueDate("from-next-day"), dueDate("receipt-included")]).toEqual([
      dayAfter,
      nextDay,
      dayOf,
    ]);
  },
);
