import fc from "fast-check";
import type { Allowance, Counting, Term } from "../../../src/index.js";

const TIMES = ["00:00", "00:30", "02:15", "09:30", "12:00", "17:00", "23:59"] as const;

const pausing = fc.constantFrom<Counting["pausing"]>("allowed", "not-stated");
const pauseDays = fc.constantFrom("at-close" as const, "inclusive" as const);
const cutOff = fc.oneof(fc.constantFrom("none", "none", "close"), fc.constantFrom(...TIMES));
const dueTime = fc.oneof(fc.constantFrom("close", "end-of-day", "same-time"), fc.constantFrom(...TIMES));
const countFrom = fc.constantFrom("day-after" as const, "day-of" as const);
const roll = fc.constantFrom(
  "none" as const,
  "following" as const,
  "preceding" as const,
  "modified-following" as const,
);
const calendar = fc.oneof(
  { weight: 3, arbitrary: fc.constant("landlord" as const) },
  { weight: 1, arbitrary: fc.constantFrom({ divisions: ["division-a"] }, { divisions: ["division-a", "division-b"] }) },
);

/** The settings that counts of days share. */
const days = { cutOff, dueTime, calendar, pausing, pauseDays };

/** Promises in working days, with every setting. */
export const workingDayTerms: fc.Arbitrary<Term> = fc
  .record({ n: amount(0, 25), counting: fc.record({ countFrom, ...days }) })
  .map(({ n, counting }) => ({
    allowance: { workingDays: n },
    counting: n === 0 ? { ...counting, countFrom: "day-after" } : counting,
  }));

/** Promises in calendar days and weeks. */
export const calendarDayTerms: fc.Arbitrary<Term> = fc
  .record({
    allowance: fc.oneof(
      amount(0, 45).map((n) => ({ calendarDays: n })),
      amount(1, 6).map((n) => ({ weeks: n })),
    ),
    counting: fc.record({ countFrom, roll, ...days }),
  })
  .map(({ allowance, counting }) => {
    const isNothing = "calendarDays" in allowance && allowance.calendarDays === 0;
    return { allowance, counting: isNothing ? { ...counting, countFrom: "day-after" } : counting };
  });

/** Promises in months and years. */
export const monthTerms: fc.Arbitrary<Term> = fc.record({
  allowance: fc.oneof(
    amount(1, 15).map((n) => ({ months: n })),
    amount(1, 2).map((n) => ({ years: n })),
  ),
  counting: fc.record({
    monthFrom: fc.constantFrom("receipt-excluded" as const, "from-next-day" as const, "receipt-included" as const),
    roll,
    ...days,
  }),
});

/** Promises of time on the clock. */
export const elapsedTerms: fc.Arbitrary<Term> = fc.record({
  allowance: fc.oneof<fc.Arbitrary<Allowance>[]>(
    amount(1, 100).map((n) => ({ hours: n })),
    amount(1, 3000).map((n) => ({ minutes: n })),
    amount(1, 90_000).map((n) => ({ seconds: n })),
  ),
  counting: fc.record({ pausing }),
});

/** Promises of open time. */
export const officeTimeTerms: fc.Arbitrary<Term> = fc.record({
  allowance: fc.oneof<fc.Arbitrary<Allowance>[]>(
    amount(1, 40).map((n) => ({ officeHours: n })),
    amount(1, 1500).map((n) => ({ officeMinutes: n })),
  ),
  counting: fc.record({ landsOn: fc.constantFrom("close" as const, "next-open" as const), pausing }),
});

/** Promises of every kind. */
export const terms: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: workingDayTerms },
  { weight: 2, arbitrary: calendarDayTerms },
  { weight: 2, arbitrary: monthTerms },
  { weight: 1, arbitrary: elapsedTerms },
  { weight: 2, arbitrary: officeTimeTerms },
);

/** Whole numbers, mostly small. */
function amount(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min, max: Math.min(min + 3, max) }), fc.integer({ min, max }));
}
