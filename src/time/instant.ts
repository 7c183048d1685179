import { CharterClockError, shown } from "../errors.js";
import { civilDateOf, civilDayOf, datePartsOf, requireSupportedDay } from "./civil-date.js";
import type { CivilDay } from "./civil-date.js";
import { CODE, digit } from "./digits.js";
import { isTemporal } from "./temporal.js";
import type { PlainDateTime } from "./temporal.js";
import { DAY, HOUR, MINUTE, SECOND } from "./units.js";
import { whyNotAMoment } from "./unreadable.js";
import { clockPartsOf, wallTimeOf } from "./wall-time.js";
import { localMomentAt, readWallTime, requireSupportedInstant } from "./zone.js";
import type { LocalMoment, ZoneTable } from "./zone.js";

/**
 * A moment as callers have it: ISO text with an offset, epoch milliseconds, a `Date`, a `Temporal.Instant` or
 * `ZonedDateTime` (anything with `epochMilliseconds`), or wall time in the charter's zone: ISO text without an offset, a
 * `Temporal.PlainDateTime`.
 */
export type InstantInput = string | number | Date | { readonly epochMilliseconds: number } | PlainDateTime;

/**
 * An instant as results write it: with the landlord's offset, to the millisecond, `2026-06-22T17:00:00.000+01:00`.
 * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}(?::\d{2})?$
 */
export type InstantText = string;

/**
 * An instant in whole milliseconds since 1970-01-01T00:00:00Z.
 * @asType integer
 */
export type EpochMilliseconds = number;

/**
 * A span of time in whole milliseconds on the clock.
 * @asType integer
 */
export type Milliseconds = number;

const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?$/i;
/** What a zoned date-time of Temporal has after its time, `[Europe/London][u-ca=gregory]`, and the zone in it. */
const ANNOTATIONS = /^(?:\[!?([\w/+:-]+)\])?(?:\[!?[\w-]+=[\w-]+\])*$/;

/** Epoch milliseconds of a moment (parts of a millisecond are dropped); throws a typed error that names `asked`. */
export function epochMilliseconds(input: InstantInput, zone: ZoneTable, asked: string): number {
  const value =
    typeof input === "string"
      ? fromText(input, zone, asked)
      : typeof input === "number"
        ? input
        : isTemporal(input, "PlainDateTime")
          ? fromText(String(input), zone, asked)
          : fromObject(input);
  if (Number.isFinite(value)) return requireSupportedInstant(zone, Math.floor(value), asked);
  throw invalid(input, asked);
}

/** ISO text of an instant with the offset of the zone, to the millisecond: `2026-06-22T17:00:00.000+01:00`. */
export function isoText(instant: number, zone: ZoneTable): string {
  return momentText(localMomentAt(zone, instant));
}

/** The same text of what calendar and clock show, written in one go: joining parts would cost more than finding them. */
export function momentText({ day: civilDay, time, offset }: LocalMoment): string {
  const { year, month, day } = datePartsOf(civilDay);
  const { hour, minute, second, thousandth } = clockPartsOf(time);
  const shift = clockPartsOf(Math.abs(offset));
  const text = String.fromCharCode(
    digit(year, 1000),
    digit(year, 100),
    digit(year, 10),
    digit(year, 1),
    CODE.dash,
    digit(month, 10),
    digit(month, 1),
    CODE.dash,
    digit(day, 10),
    digit(day, 1),
    CODE.T,
    digit(hour, 10),
    digit(hour, 1),
    CODE.colon,
    digit(minute, 10),
    digit(minute, 1),
    CODE.colon,
    digit(second, 10),
    digit(second, 1),
    CODE.point,
    digit(thousandth, 100),
    digit(thousandth, 10),
    digit(thousandth, 1),
    offset < 0 ? CODE.dash : CODE.plus,
    digit(shift.hour, 10),
    digit(shift.hour, 1),
    CODE.colon,
    digit(shift.minute, 10),
    digit(shift.minute, 1),
  );
  // Monrovia was 44 minutes and 30 seconds behind until January 1972.
  return shift.second === 0 ? text : `${text}:${String(shift.second).padStart(2, "0")}`;
}

function fromObject(input: unknown): number {
  if (typeof input !== "object" || input === null) return NaN;
  if (input instanceof Date) return input.getTime();
  const value = (input as { epochMilliseconds?: unknown }).epochMilliseconds;
  return typeof value === "number" ? value : NaN;
}

function fromText(text: string, zone: ZoneTable, asked: string): number {
  const end = text.endsWith("]") ? text.indexOf("[") : text.length;
  const match = end <= 40 ? ISO.exec(text.slice(0, end)) : null;
  const annotations = end === text.length ? undefined : ANNOTATIONS.exec(text.slice(end, end + 100));
  const day = match === null ? undefined : civilDayOf(match[1] as string);
  if (match === null || day === undefined || annotations === null) throw invalid(text, asked);
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) throw invalid(text, asked);
  const thousandths = Number((match[5] ?? "").padEnd(3, "0").slice(0, 3));
  const time = hours * HOUR + minutes * MINUTE + seconds * SECOND + thousandths;
  const offset = match[6];
  if (offset === undefined) {
    const named = annotations?.[1];
    if (named !== undefined && named !== zone.id) throw inAnotherZone(text, named, zone, asked);
    return fromWallTime(zone, day, time, asked);
  }
  const shift = offsetMilliseconds(offset);
  if (shift === undefined) throw invalid(text, asked);
  return day * DAY + time - shift;
}

function fromWallTime(zone: ZoneTable, day: CivilDay, time: number, asked: string): number {
  const reading = readWallTime(zone, day, time);
  if (reading.kind === "one") return reading.at;
  requireSupportedDay(day, asked);
  const wall = `${civilDateOf(day)}T${wallTimeOf(time)}`;
  if (reading.kind === "gap") {
    throw new CharterClockError("nonexistent-wall-time", {
      asked,
      found: `${wall} in ${zone.id}, which the clock skipped when it went forward`,
      remedy: `Give the time with its offset, for example "${isoText(reading.after, zone)}"`,
    });
  }
  throw new CharterClockError("ambiguous-wall-time", {
    asked,
    found: `${wall} in ${zone.id}, which the clock showed twice when it went back`,
    remedy: `Give the time with its offset: "${isoText(reading.earlier, zone)}" or "${isoText(reading.later, zone)}"`,
  });
}

function offsetMilliseconds(text: string): number | undefined {
  if (text === "Z" || text === "z") return 0;
  const hours = Number(text.slice(1, 3));
  const rest = text.slice(3).replaceAll(":", "");
  const [minutes, seconds] = [Number(rest.slice(0, 2)), Number(rest.slice(2))];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * MINUTE + seconds * SECOND);
}

function inAnotherZone(text: string, named: string, zone: ZoneTable, asked: string): CharterClockError {
  return new CharterClockError("invalid-instant", {
    asked,
    found: `${shown(text)}, a wall time in ${named}, where the charter's zone is ${zone.id}`,
    remedy: "Give it with its offset",
  });
}

const ANY_FORM =
  'Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment';

function invalid(input: unknown, asked: string): CharterClockError {
  const why = typeof input === "string" ? whyNotAMoment(input) : undefined;
  return new CharterClockError("invalid-instant", { asked, found: foundIn(input), remedy: ANY_FORM, ...why });
}

function foundIn(input: unknown): string {
  if (input instanceof Date) return "an invalid Date";
  return isTemporal(input, "PlainDate") ? `the date ${String(input)} without a time of day` : shown(input);
}
