import type { Allowance, Charter, Counting, OfficeHours, ZoneTable } from "../../src/index.js";
import type { OracleRule, OracleSchedule } from "../support/oracle/index.js";
import { charterOf, countingOf } from "../support/promise.js";

/** A promise of every unit, under every setting that a clock change can touch. */
const TERMS: readonly (readonly [Allowance, Partial<Counting>])[] = [
  [{ workingDays: 1 }, { dueTime: "end-of-day" }],
  [{ workingDays: 1 }, { dueTime: "close" }],
  [{ workingDays: 1 }, { dueTime: "same-time" }],
  [{ workingDays: 1 }, { dueTime: "00:30" }],
  [{ workingDays: 1 }, { cutOff: "close", dueTime: "end-of-day" }],
  [{ workingDays: 1 }, { cutOff: "00:30", dueTime: "same-time" }],
  [{ workingDays: 0 }, { dueTime: "end-of-day" }],
  [{ workingDays: 2 }, { countFrom: "day-of", dueTime: "close", pauseDays: "inclusive" }],
  [{ calendarDays: 1 }, { dueTime: "end-of-day" }],
  [{ calendarDays: 0 }, { dueTime: "23:30" }],
  [{ calendarDays: 1 }, { dueTime: "same-time", cutOff: "23:30" }],
  [{ calendarDays: 2 }, { dueTime: "01:30", roll: "following", pauseDays: "inclusive" }],
  [{ calendarDays: 2 }, { countFrom: "day-of", dueTime: "close", roll: "preceding" }],
  [{ weeks: 1 }, { dueTime: "end-of-day", roll: "modified-following" }],
  [{ months: 1 }, { dueTime: "end-of-day" }],
  [{ months: 1 }, { dueTime: "02:00", monthFrom: "from-next-day", pauseDays: "inclusive" }],
  [{ months: 1 }, { dueTime: "same-time", monthFrom: "receipt-included" }],
  [{ years: 1 }, { dueTime: "end-of-day", roll: "following" }],
  [{ hours: 24 }, {}],
  [{ minutes: 90 }, {}],
  [{ seconds: 5400 }, {}],
  [{ officeHours: 6 }, { landsOn: "close" }],
  [{ officeHours: 4 }, { landsOn: "next-open" }],
  [{ officeMinutes: 30 }, { landsOn: "close" }],
];

/** Open across the midnights; clocks mostly change between Saturday and Sunday, so these are working days. */
const WEEK = ["sat", "sun", "mon", "tue", "wed"] as const;
const NIGHTS = [
  ["00:00", "06:00"],
  ["20:00", "24:00"],
] as const;
const WEEKLY = { sat: NIGHTS, sun: NIGHTS, mon: NIGHTS, tue: NIGHTS, wed: NIGHTS };
const HOURS: OfficeHours = { periods: [{ weekly: WEEKLY }] };

/** A promise as the oracle takes it, and the row id of the same in the charter. */
export interface Promised {
  readonly id: string;
  readonly rule: OracleRule;
  readonly counting: Counting;
}

/** All of them. */
export const PROMISED: readonly Promised[] = TERMS.map(([allowance, settings], index) => {
  const counting = countingOf(allowance, settings);
  return {
    id: `IANA-${String(index + 1).padStart(2, "0")}`,
    rule: { ...(counting as Omit<OracleRule, "allowance">), allowance },
    counting,
  };
});

/** A charter that makes these promises by the clock of a zone. */
export function charterIn(zone: ZoneTable): Charter {
  const commitments = PROMISED.map(({ id, rule: { allowance }, counting }) => {
    const about = { id, slug: id.toLowerCase(), title: id, clause: "1" };
    return {
      ...about,
      kind: "deadline",
      startsWhen: "asked",
      term: { allowance: allowance as Allowance, counting },
    } as const;
  });
  return charterOf(commitments, { zone, divisions: [], workingWeek: WEEK, officeHours: HOURS, effectiveFrom: null });
}

/** The same landlord as the oracle takes it. */
export function scheduleIn(timeZone: string): OracleSchedule {
  return { timeZone, workingWeekdays: WEEK, holidays: new Set(), weekly: WEEKLY, partClosures: {} };
}
