import type { Counting, Term } from "../../../src/index.js";
import { oracleDue, oracleUsed } from "../oracle/index.js";
import type {
  OracleAllowance,
  OracleCalendar,
  OracleDue,
  OracleHours,
  OracleRule,
  OracleSchedule,
  OracleUsed,
} from "../oracle/index.js";
import { datesClosed, datesFrom, holidaysOf } from "./dates.js";
import type { History, Situation, World } from "./types.js";

/** A world as the oracle takes it: sets of dates. */
export function oracleSchedule(world: World): OracleSchedule {
  const partClosures: Record<string, OracleHours> = {};
  for (const { from, days, during } of world.closedInPart) {
    for (const date of datesFrom(from, days)) partClosures[date] = [...(partClosures[date] ?? []), ...during];
  }
  return {
    timeZone: world.zone,
    workingWeekdays: world.workingWeek,
    holidays: holidaysOf(world),
    weekly: world.weekly,
    partClosures,
  };
}

/** A term as the oracle takes it. */
export function oracleRule(world: World, { allowance, counting }: Term): OracleRule {
  const { calendar, ...settings } = counting;
  return {
    ...settings,
    allowance: asOracle(allowance),
    ...(calendar === undefined || calendar === "landlord" ? {} : { countingHolidays: bareCalendar(world, calendar) }),
  };
}

/** What the oracle says of a situation. */
export function oracleDueOf({ world, term, history }: Situation): OracleDue {
  const due = oracleDue(oracleSchedule(world), oracleRule(world, term), oracleCase(history));
  if (due === null) throw new RangeError("generated pauses have an end");
  return due;
}

/** What the oracle says is used of a situation's allowance at an instant. */
export function oracleUsedIn({ world, term, history }: Situation, now: number): OracleUsed {
  return oracleUsed(oracleSchedule(world), oracleRule(world, term), oracleCase(history), now);
}

function oracleCase({ receivedAt, pauses, restartedAt, extension }: History): Parameters<typeof oracleDue>[2] {
  return {
    receivedAt,
    ...(pauses === undefined ? {} : { pauses: pauses.map(({ from, to }) => ({ from: text(from), to: text(to) })) }),
    ...(restartedAt === undefined ? {} : { restartedAt: text(restartedAt) }),
    ...(extension === undefined ? {} : { extension: asOracle(extension) }),
  };
}

function asOracle(allowance: Term["allowance"]): OracleAllowance {
  return { ...allowance };
}

function bareCalendar(world: World, calendar: Exclude<NonNullable<Counting["calendar"]>, "landlord">): OracleCalendar {
  const closed = world.closed.filter(({ by }) => calendar.divisions.includes(by));
  return { workingWeekdays: ["mon", "tue", "wed", "thu", "fri"], holidays: new Set(datesClosed(closed)) };
}

function text(instant: unknown): string {
  if (typeof instant === "string") return instant;
  throw new TypeError("generated instants are ISO texts");
}
