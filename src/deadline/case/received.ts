import { CharterClockError } from "../../errors.js";
import { isWorking, nthWorkingDayAfter } from "../../calendar/working-days.js";
import type { WorkingCalendar } from "../../calendar/types.js";
import type { Counting } from "../../charter/charter.js";
import { openingsOfDay } from "../../hours/open-time.js";
import type { Office } from "../../hours/types.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { skippedDates } from "../../time/skipped-dates.js";
import { timeOfDay } from "../../time/wall-time.js";
import { endOfDay, instantOfWallTime, localMomentAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";

/** When something was received: the instant, and what the landlord's calendar and clock showed. */
export interface Received {
  readonly at: number;
  readonly day: CivilDay;
  /** Milliseconds of local time past midnight; `undefined` where only the date is known. */
  readonly time: number | undefined;
}

/** The receipt at an instant. */
export function receivedAtMoment(zone: ZoneTable, at: number): Received {
  const { day, time } = localMomentAt(zone, at);
  return { at, day, time };
}

/** A receipt of which only the date is known, taken at its first moment. */
export function receivedOnDay(zone: ZoneTable, day: CivilDay): Received {
  if (!skippedDates(zone).includes(day)) return { at: instantOfWallTime(zone, day, 0), day, time: undefined };
  throw new CharterClockError("invalid-date", {
    asked: "The date of receipt (receivedOn)",
    found: `${civilDateOf(day)}, a date that ${zone.id} skipped`,
    remedy: "Give a date that existed there",
    path: "$.receivedOn",
  });
}

/** The same receipt by the clock of another zone. */
export function receivedOnClock(zone: ZoneTable, { at, day, time }: Received): Received {
  return time === undefined ? receivedOnDay(zone, day) : receivedAtMoment(zone, at);
}

/** The latest receipt on a date. */
export function receivedLastOn(zone: ZoneTable, day: CivilDay): Received {
  return receivedAtMoment(zone, endOfDay(zone, day) - 1);
}

/**
 * The day from which a day count starts: that of the receipt, or with a cut-off the next working day of the counting
 * calendar where the receipt came at or after it, or on a non-working day.
 */
export function countedFrom(
  receipt: Received,
  cutOff: NonNullable<Counting["cutOff"]>,
  office: Office,
  calendar: WorkingCalendar,
): CivilDay {
  if (cutOff === "none") return receipt.day;
  const tooLate = !isWorking(calendar, receipt.day) || receipt.at >= cutOffInstant(receipt.day, cutOff, office);
  return tooLate ? nthWorkingDayAfter(calendar, receipt.day, 1) : receipt.day;
}

function cutOffInstant(day: CivilDay, cutOff: string, office: Office): number {
  if (cutOff !== "close") return instantOfWallTime(office.zone, day, timeOfDay(cutOff) ?? 0);
  if (office.hours === null) {
    throw new CharterClockError("hours-not-stated", {
      asked: "Whether the receipt came after closing",
      found: "no stated office hours",
      remedy: "Give office hours in an overlay, or choose another cut-off",
    });
  }
  return openingsOfDay(office, day)?.closesAt ?? Infinity;
}
