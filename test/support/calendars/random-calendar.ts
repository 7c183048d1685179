import fc from "fast-check";
import type { CalendarEdition, DayEntry, DayForm, Holiday, Weekday, WorkingCalendar } from "../../../src/index.js";
import { dateOf, daysOf } from "../oracle/date-numbers.js";

// Calendars whose days get in each other's way: dates at the turn of the year, holidays that stand in for weekend dates,
// rules relative to rules, lists that end within a year.

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const IDS = ["a", "b", "c"] as const;
const MORNING: DayEntry["during"] = [["09:00", "12:00"]];

/** A calendar, and the year around which its dates lie. */
export interface PlacedCalendar {
  readonly calendar: WorkingCalendar;
  readonly year: number;
}

const nearTheTurn = fc.constantFrom(
  { month: 12, day: 24 },
  { month: 12, day: 25 },
  { month: 12, day: 30 },
  { month: 12, day: 31 },
  { month: 12, day: 31 },
  { month: 1, day: 1 },
  { month: 1, day: 2 },
);
const anyFixed = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const inLieu = fc.constantFrom(undefined, "instead" as const, "as-well" as const);
const weekday = fc.constantFrom(...WEEK);

const fixed: fc.Arbitrary<DayForm> = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: nearTheTurn }, { weight: 1, arbitrary: anyFixed }), inLieu)
  .map(([date, becomes]) => ({ ...date, ...(becomes === undefined ? {} : { inLieu: becomes }) }));
const nth: fc.Arbitrary<DayForm> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, "last" as const),
  weekday,
});
const easter: fc.Arbitrary<DayForm> = fc
  .oneof(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -366, max: 366 }))
  .map((days) => ({ easter: days }));

/** A rule may refer to those after it in the list of ids, so that no references run in a circle. */
function relative(to: readonly string[]): fc.Arbitrary<DayForm> {
  const id = fc.constantFrom(...to);
  return fc.oneof(
    fc.record({ weekday, before: id }),
    fc.record({ weekday, after: id }),
    fc.record({ days: fc.oneof(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -366, max: 366 })), from: id }),
  );
}

function rules(year: number, maxLength: number): fc.Arbitrary<DayEntry[]> {
  const last = fc.oneof(fixed, nth, easter);
  const named = fc.tuple(fc.oneof(last, relative(["b", "c"])), fc.oneof(last, relative(["c"])), last);
  const more = fc.array(fc.oneof(fixed, fixed, nth, easter, relative(IDS)), { maxLength });
  const valid = fc.array(validity(year), { minLength: 3 + maxLength, maxLength: 3 + maxLength });
  return fc.tuple(named, more, valid).map(([first, others, spans]) =>
    [...first, ...others].map((on, index): DayEntry => {
      const id = IDS[index];
      return { title: `rule ${String(index)}`, ...(id === undefined ? {} : { id }), on, ...spans[index] };
    }),
  );
}

function validity(year: number): fc.Arbitrary<Pick<DayEntry, "validFrom" | "validThrough">> {
  const near = nearYear(year);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: near.map((validFrom) => ({ validFrom })) },
    { weight: 1, arbitrary: near.map((validThrough) => ({ validThrough })) },
  );
}

function nearYear(year: number): fc.Arbitrary<string> {
  const turn = daysOf(`${String(year)}-01-01`);
  return fc
    .oneof(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -900, max: 900 }))
    .map((offset) => dateOf(turn + offset));
}

function datesAndRanges(year: number, parts: readonly (DayEntry["during"] | undefined)[]): fc.Arbitrary<DayEntry[]> {
  const date = nearYear(year);
  const form: fc.Arbitrary<DayForm> = fc.oneof(
    date,
    fc
      .tuple(date, fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => ({ from, through: dateOf(daysOf(from) + length) })),
  );
  const during = fc.constantFrom(...parts);
  const entry = fc.tuple(form, during, validity(year));
  return fc.array(entry, { maxLength: 5 }).map((entries) =>
    entries.map(([on, part, valid]) => ({
      title: "dated",
      on,
      ...(part === undefined ? {} : { during: part }),
      ...valid,
    })),
  );
}

function edition(id: string, year: number): fc.Arbitrary<CalendarEdition> {
  const near = nearYear(year);
  const holiday: fc.Arbitrary<Holiday> = fc
    .tuple(near, fc.nat(9), near, near)
    .map(([date, kind, other, announced]) => ({
      ...listedOn(date),
      ...(kind === 0 ? { standing: "observed" as const } : {}),
      ...(kind === 1 ? { announced, replaces: other } : {}),
      ...(kind === 2 ? { announced } : {}),
      ...(kind >= 6 ? { substituteFor: weekendBefore(date) } : {}),
    }));
  const newYear = fc.constantFrom<readonly Holiday[]>(
    [],
    ["01-01", "01-02"].map((date) => listedOn(`${String(year)}-${date}`)),
  );
  const holidays = fc
    .tuple(newYear, fc.array(holiday, { maxLength: 12 }))
    .map(([first, others]) => [...new Map([...first, ...others].map((listed) => [listed.date, listed])).values()]);
  return fc
    .record({ holidays, rules: rules(year, 4), from: near, through: near })
    .map(({ from, through, ...rest }) => ({
      id,
      edition: "1",
      title: id,
      sources: { made: "Generated" },
      coverage: from <= through ? { from, through } : { from: through, through: from },
      ...rest,
    }));
}

function listedOn(date: string): Holiday {
  return { date, title: "Listed", kind: "regular", basis: "generated", sources: ["made"] };
}

function weekendBefore(date: string): string {
  let day = daysOf(date) - 1;
  while (![0, 6].includes((((day + 4) % 7) + 7) % 7)) day -= 1;
  return dateOf(day);
}

function calendarAround(year: number): fc.Arbitrary<WorkingCalendar> {
  return fc
    .record({
      workingWeek: fc.constantFrom<readonly Weekday[]>(
        ["mon", "tue", "wed", "thu", "fri"],
        ["sun", "mon", "tue", "wed", "thu"],
        WEEK,
      ),
      divisions: fc
        .tuple(edition("x", year), edition("y", year), fc.nat(2))
        .map(([x, y, count]) => [x, y].slice(0, count)),
      standing: fc.constantFrom("observed" as const, "statutory" as const),
      add: fc.tuple(rules(year, 4), datesAndRanges(year, [undefined, undefined, MORNING])).map((lists) => lists.flat()),
      remove: fc.tuple(rules(year, 1), datesAndRanges(year, [undefined])).map((lists) => lists.flat()),
      asKnownAt: fc.option(nearYear(year), { nil: undefined }),
    })
    .map(({ asKnownAt, remove, ...rest }) => ({
      ...rest,
      remove: uncontested(rest.add, remove),
      ...(asKnownAt === undefined ? {} : { asKnownAt }),
    }));
}

/** To add and remove one date by name is refused. */
function uncontested(add: readonly DayEntry[], remove: readonly DayEntry[]): DayEntry[] {
  const added = new Set(add.map(({ on }) => on));
  return remove.filter(({ on }) => typeof on !== "string" || !added.has(on));
}

/** Calendars of every form of entry, around years in which the turn of the year falls on each weekday, and at both edges. */
export const placedCalendars: fc.Arbitrary<PlacedCalendar> = fc
  .constantFrom(2001, 2006, 2012, 2017, 2023, 2024, 2028, 2029, 1973, 2099)
  .chain((year) => calendarAround(year).map((calendar) => ({ calendar, year })));
