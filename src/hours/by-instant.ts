import { CharterClockError, shown } from "../errors.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { MINUTE } from "../time/units.js";
import { nextClose, openStretches, previousOpen } from "./open-intervals.js";
import { addOpen, isOpenAt, nextOpen, openBetween, subtractOpen } from "./open-time.js";
import type { LandsOn } from "./open-time.js";
import { requireOffice } from "./require-office.js";
import type { Office } from "./types.js";

/** Whether the office is open at an instant; at the very moment of closing it is not. */
export function isOpen(office: Office, at: InstantInput): boolean {
  requireOffice(office);
  return isOpenAt(office, epochMilliseconds(at, office.zone, "The instant to look at"));
}

/** The first instant at or after `from` at which the office is open, as ISO text; throws `never-opens`. */
export function nextOpening(office: Office, from: InstantInput): string {
  requireOffice(office);
  return isoText(nextOpen(office, epochMilliseconds(from, office.zone, "The instant to look from")), office.zone);
}

/**
 * The end of the opening that the office is in, or of the next one, as ISO text. Openings that meet, as at midnight, are
 * one. Throws `never-opens`.
 */
export function nextClosing(office: Office, from: InstantInput): string {
  requireOffice(office);
  return isoText(nextClose(office, epochMilliseconds(from, office.zone, "The instant to look from")), office.zone);
}

/** The last opening at or before `from`, as ISO text; the start of the one that the office is in. Throws `never-opens`. */
export function previousOpening(office: Office, from: InstantInput): string {
  requireOffice(office);
  return isoText(previousOpen(office, epochMilliseconds(from, office.zone, "The instant to look from")), office.zone);
}

/** Open time as ISO texts, from its opening up to its closing. */
export interface OpenInterval {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The open time in `[from, to)` interval by interval, cut off at both ends; none where `to` is not after `from`. */
export function openIntervals(office: Office, from: InstantInput, to: InstantInput): readonly OpenInterval[] {
  requireOffice(office);
  const start = epochMilliseconds(from, office.zone, "The start of the span");
  const end = epochMilliseconds(to, office.zone, "The end of the span");
  return openStretches(office, start, end).map(({ opensAt, closesAt }) => ({
    opensAt: isoText(opensAt, office.zone),
    closesAt: isoText(closesAt, office.zone),
  }));
}

/** Minutes of open time in `[from, to)`, with parts of a minute; negative where `to` is before `from`. */
export function openMinutesBetween(office: Office, from: InstantInput, to: InstantInput): number {
  requireOffice(office);
  const start = epochMilliseconds(from, office.zone, "The start of the span");
  const end = epochMilliseconds(to, office.zone, "The end of the span");
  return openBetween(office, start, end) / MINUTE;
}

/**
 * The instant, as ISO text, at which `minutes` of open time (to the millisecond) are used up, counted from `from`;
 * negative minutes count back. Zero is refused: it has no agreed meaning outside office hours. Throws `never-opens` and `invalid-case`.
 */
export function addOpenMinutes(office: Office, from: InstantInput, minutes: number, landsOn: LandsOn): string {
  requireOffice(office);
  const start = epochMilliseconds(from, office.zone, "The instant to count from");
  const amount = typeof minutes === "number" ? Math.round(minutes * MINUTE) : NaN;
  if (!Number.isSafeInteger(amount) || amount === 0) {
    throw new CharterClockError("invalid-case", {
      asked: "Open minutes to add",
      found: shown(minutes),
      remedy: "Give a number of minutes that is at least a millisecond",
    });
  }
  if (landsOn !== "close" && landsOn !== "next-open") {
    throw new CharterClockError("invalid-case", {
      asked: "What happens to open time that runs out exactly at closing (landsOn)",
      found: shown(landsOn),
      remedy: 'Use "close" or "next-open"',
    });
  }
  const end = amount > 0 ? addOpen(office, start, amount, landsOn) : subtractOpen(office, start, -amount);
  return isoText(end, office.zone);
}
