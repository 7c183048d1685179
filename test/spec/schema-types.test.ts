import { describe, expect, expectTypeOf, test } from "vitest";
import type { CalendarEdition, DayForm, HolidayKind } from "../../src/calendar/types.ts";
import type { Allowance, AllowanceUnit } from "../../src/charter/allowance.ts";
import { SETTINGS_OF_UNIT } from "../../src/charter/units.ts";
import type {
  Binding,
  CharterVersion,
  Commitment,
  CommitmentBase,
  Counting,
  Overlay,
  RecurringAnchor,
} from "../../src/charter/charter.ts";
import { charterJsonSchema } from "../../src/schema/index.ts";
import type { calendarSchema, charterSchema, overlaySchema } from "../../src/schema/index.ts";
import { choice } from "../../src/schema/shape/parts/choice.ts";
import { field, optional, strict } from "../../src/schema/shape/parts/strict.ts";
import { name } from "../../src/schema/shape/parts/text.ts";
import { allowance } from "../../src/schema/shape/promises/allowance.ts";
import { commitment } from "../../src/schema/shape/promises/commitment.ts";
import { counting } from "../../src/schema/shape/promises/counting.ts";
import { dayForm } from "../../src/schema/shape/days/day-form.ts";
import { holiday } from "../../src/schema/shape/days/holiday.ts";
import { term } from "../../src/schema/shape/promises/term.ts";

test("what a schema lets through is what the interfaces say, and the other way round", () => {
  expectTypeOf<ReturnType<typeof charterSchema.parse>>().toEqualTypeOf<CharterVersion>();
  expectTypeOf<ReturnType<typeof calendarSchema.parse>>().toEqualTypeOf<CalendarEdition>();
  expectTypeOf<ReturnType<typeof overlaySchema.parse>>().toEqualTypeOf<Overlay>();
});

test("the compiler holds that a schema has the keys and words of its interface", () => {
  const id = optional(name, "The id of its charter.");
  const row = field(name, "Its row id.");
  strict<Binding>({}, { charter: id, commitment: row });
  // @ts-expect-error -- `charter` is missing
  strict<Binding>({}, { commitment: row });
  // @ts-expect-error -- `charter` may be left out
  strict<Binding>({}, { charter: row, commitment: row });
  // @ts-expect-error -- `commitment` may not
  strict<Binding>({}, { charter: id, commitment: id });
  // @ts-expect-error -- a binding has no `note`
  strict<Binding>({}, { charter: id, commitment: row, note: id });
  // @ts-expect-error -- "inclusive" is missing
  choice<"at-close" | "inclusive">({ "at-close": "The days at whose close the clock is paused." });
});

describe("every form that the interfaces allow is let through", () => {
  const amounts: Record<AllowanceUnit, Allowance> = {
    workingDays: { workingDays: 1 },
    calendarDays: { calendarDays: 1 },
    weeks: { weeks: 1 },
    months: { months: 1 },
    years: { years: 1 },
    hours: { hours: 1 },
    minutes: { minutes: 1 },
    seconds: { seconds: 1 },
    officeHours: { officeHours: 1 },
    officeMinutes: { officeMinutes: 1 },
  };
  const settings: Required<Counting> = {
    countFrom: "day-after",
    cutOff: "none",
    dueTime: "end-of-day",
    calendar: "landlord",
    roll: "none",
    monthFrom: "receipt-excluded",
    landsOn: "close",
    pausing: "allowed",
    pauseDays: "inclusive",
  };

  test.each(Object.entries(amounts))("an allowance in %s, with the settings of its unit", (unit, amount) => {
    const own = SETTINGS_OF_UNIT[unit as AllowanceUnit].map((setting) => [setting, settings[setting]] as const);
    const value = { allowance: amount, counting: Object.fromEntries<unknown>(own) };
    expect(allowance.parse(amount)).toEqual(amount);
    expect(term.parse(value)).toEqual(value);
  });

  const values: { [Setting in keyof Counting]-?: readonly Counting[Setting][] } = {
    countFrom: ["day-after", "day-of"],
    cutOff: ["none", "close", "00:00", "16:30"],
    dueTime: ["close", "end-of-day", "same-time", "12:00", "23:59"],
    calendar: ["landlord", { divisions: ["scotland"] }],
    roll: ["none", "following", "preceding", "modified-following"],
    monthFrom: ["receipt-excluded", "from-next-day", "receipt-included"],
    landsOn: ["close", "next-open"],
    pausing: ["allowed", "not-stated", "refused"],
    pauseDays: ["at-close", "inclusive"],
  };

  test.each(Object.entries(values).flatMap(([setting, list]) => list.map((value) => [setting, value] as const)))(
    "the setting %s: %j",
    (setting, value) => {
      expect(counting.parse({ pausing: "allowed", [setting]: value })).toHaveProperty(setting, value);
    },
  );

  const base: CommitmentBase = { id: "X-1", slug: "x", title: "X", clause: "1" };
  const kinds: Record<Commitment["kind"], readonly Commitment[]> = {
    deadline: [
      { ...base, kind: "deadline", startsWhen: "asked", agreedTime: "replaces" },
      { ...base, kind: "deadline", startsWhen: { commitment: "X-2", outcome: "failed" }, agreedTime: "replaces" },
    ],
    recurring: (["receipt", "missed-date", "last-done", "given"] satisfies RecurringAnchor[]).map((anchor) => ({
      ...base,
      kind: "recurring",
      anchor,
    })),
    threshold: [
      { ...base, kind: "threshold", threshold: { measure: "rings", unit: "rings", atMost: 5 } },
      { ...base, kind: "threshold", threshold: { part: "lost", whole: "calls", atMost: [5, 100] } },
    ],
    standard: (
      ["all-contact", "on-request", "availability", "delegated", "customer", "quality", "no-period"] as const
    ).map((standard) => ({ ...base, kind: "standard", standard })),
  };

  test.each(Object.values(kinds).flat())("a commitment %j", (value) => {
    expect(commitment.parse(value)).toEqual(value);
  });

  const forms: readonly DayForm[] = [
    "2026-02-28",
    { from: "2026-12-24", through: "2027-01-04" },
    { month: 2, day: 29 },
    { month: 12, day: 25, inLieu: "as-well" },
    { month: 12, day: 25, inLieu: "instead" },
    { month: 5, nth: 5, weekday: "mon" },
    { month: 5, nth: "last", weekday: "sun" },
    { easter: -2 },
    { weekday: "fri", before: "fair" },
    { weekday: "fri", after: "fair" },
    { days: -3, from: "fair" },
  ];

  test.each(forms.map((form) => [form]))("the dates %j", (form) => {
    expect(dayForm.parse(form)).toEqual(form);
  });

  const holidays: Record<HolidayKind, object> = {
    regular: { date: "2022-01-03" },
    substitute: { date: "2022-01-03", substituteFor: "2022-01-01" },
    special: { date: "2022-06-03", announced: null },
    moved: { date: "2022-06-02", replaces: "2022-05-30", announced: "2020-11-12" },
  };
  test.each(Object.entries(holidays))("a %s holiday", (kind, own) => {
    const day = { title: "x", kind, basis: "x", sources: ["x"], ...own };
    expect(holiday.parse(day)).toEqual(day);
  });
});

test("every key in the JSON Schema says what it is for", () => {
  const silent: string[] = [];
  const visit = (schema: unknown, where: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, part] of Object.entries("properties" in schema ? (schema.properties as object) : {})) {
      const { description } = part as { description?: string };
      if (description === undefined || !/[.?]$/.test(description)) silent.push(`${where}.${key}`);
    }
    for (const [key, part] of Object.entries(schema)) visit(part, `${where}/${key}`);
  };
  visit(charterJsonSchema(), "");
  expect(silent).toEqual([]);
});
