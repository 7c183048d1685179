import type { Allowance } from "../../charter/allowance.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { InstantText } from "../../time/instant.js";
import { endOfDay, localDayAt } from "../../time/zone.js";
import { caseNotices } from "../result/case-notices.js";
import type { Options } from "../case/case.js";
import { countedCase } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import type { Notice } from "../plan/notice.js";
import type { Provenance } from "../plan/provenance.js";
import { pausesFrom } from "../case/pauses.js";
import type { CaseRead } from "../case/read-case.js";
import { daysOf } from "./walk-case.js";

/** What is counted while a clock is paused. */
export type CountedUnit =
  /** Of an allowance in working days. */
  | "workingDays"
  /** Of an allowance in calendar days, weeks, months or years. */
  | "calendarDays"
  /** Of an allowance in hours, minutes or seconds, elapsed or while the office is open. */
  | "milliseconds";

/** What has counted: days of allowances of days and longer, else milliseconds. */
export interface CountedSoFar {
  readonly unit: CountedUnit;
  /** How many of them. */
  readonly amount: number;
}

/** A case whose clock is paused and has no due date: what has counted so far, day by day. Frozen plain JSON. */
export interface PausedExplanation {
  /** The row id. */
  readonly commitment: string;
  /** The readable alias of the row id. */
  readonly slug: string;
  /** The promise in short words. */
  readonly title: string;
  /** The time promised, with its extension. */
  readonly allowance: Allowance;
  /** The moment of receipt; for a case with `receivedOn`, absent. */
  readonly receivedAt?: InstantText | undefined;
  /** The date of receipt, where the case gave the date alone. */
  readonly receivedOn?: CivilDate | undefined;
  /** Since when the clock is paused. */
  readonly pausedSince: InstantText;
  readonly countedSoFar: CountedSoFar;
  /** What to know about the case. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
  /** From the receipt through the start of the pause, or through `now`. */
  readonly days: readonly ExplainedDay[];
}

/** Explains a case whose last pause has no end: the days through that on which it began, or through the date of `now`. */
export function explainPaused(read: CaseRead, now: number | undefined, options: Options): PausedExplanation {
  const { zone, received } = read;
  const pauses = pausesFrom(read.pauses, -Infinity, "clipped");
  const since = Math.max(pauses[pauses.length - 1]?.from ?? received.at, received.at);
  const seen = now === undefined ? since : Math.max(since, now);
  const lastDay = localDayAt(zone, seen);
  const through = endOfDay(zone, lastDay);
  const stopped = pauses.map(({ from, to }) => ({ from, to: to === Infinity ? through : to }));
  const counted = countedCase({ ...read, pauses: stopped }, options);
  const last = civilDateOf(lastDay);
  const days = daysOf(counted, "counted").filter(({ date }) => date <= last);
  const { commitment, provenance } = counted.plan;
  return Object.freeze({
    commitment: commitment.id,
    slug: commitment.slug,
    title: commitment.title,
    allowance: counted.term.allowance,
    ...(received.time === undefined
      ? { receivedOn: civilDateOf(received.day) }
      : { receivedAt: isoText(received.at, zone) }),
    pausedSince: isoText(since, zone),
    countedSoFar: Object.freeze(countedIn(days, counted)),
    notices: caseNotices(counted, undefined, read),
    provenance,
    days: Object.freeze(days),
  });
}

function countedIn(days: readonly ExplainedDay[], { amount }: CountedCase): CountedSoFar {
  const isTime = days.some(({ usedMilliseconds }) => usedMilliseconds !== undefined);
  if (isTime)
    return { unit: "milliseconds", amount: days.reduce((sum, { usedMilliseconds = 0 }) => sum + usedMilliseconds, 0) };
  const unit = amount.unit === "workingDays" ? "workingDays" : "calendarDays";
  return { unit, amount: days.filter(({ count }) => count !== undefined).length };
}
