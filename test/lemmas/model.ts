// How a due moment is counted, written from docs/counting.md for tiny worlds: day by day, without an index, and without
// a line of the engine. Slow and plain on purpose.
import type { Counting } from "../../src/index.js";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** One date: whether it counts as a working day, and when the office is open, in wall time. */
export interface ModelDay {
  readonly works: boolean;
  readonly open: readonly (readonly [from: number, to: number])[];
}

/** A change of the clock: on that date at that wall time it goes forward by so much, or, negative, back. */
export interface Jump {
  readonly day: number;
  readonly at: number;
  readonly by: number;
}

/** A few dates, numbered from 0; all dates before and after them are `usual`. Instants are milliseconds from date 0. */
export interface ModelWorld {
  readonly days: readonly ModelDay[];
  readonly usual: ModelDay;
  readonly jump: Jump | undefined;
  /** The first date of each month, ascending. */
  readonly months: readonly number[];
}

/** What is counted: working days, dates, months, or milliseconds on the clock or of open time. */
export interface ModelTerm {
  readonly kind: "working-days" | "dates" | "months" | "elapsed" | "open";
  readonly amount: number;
  readonly counting: Omit<Counting, "calendar">;
}

export interface ModelPause {
  readonly from: number;
  readonly to: number;
}

/** The last instant that keeps the promise, for a receipt at an instant; pauses are in order and apart. */
export function modelDue(
  world: ModelWorld,
  term: ModelTerm,
  receipt: number,
  pauses: readonly ModelPause[] = [],
): number {
  const counted = term.counting.pausing === "refused" ? [] : pauses;
  switch (term.kind) {
    case "elapsed":
      return elapsed(receipt, term.amount, counted);
    case "open":
      return officeTime(world, term, receipt, counted);
    case "working-days":
      return workingDays(world, term, receipt, counted);
    default:
      return period(world, term, receipt, counted);
  }
}

/** The first instant of a date. */
export function startOf({ jump }: ModelWorld, day: number): number {
  return day * DAY - (jump !== undefined && day > jump.day ? jump.by : 0);
}

/** The date at an instant. */
export function dayAt(world: ModelWorld, instant: number): number {
  let day = Math.floor(instant / DAY) - 1;
  while (startOf(world, day + 1) <= instant) day += 1;
  return day;
}

/** The instant of a wall time: in a gap the first one after it, in a repeat the earlier. */
export function instantAt(world: ModelWorld, day: number, wall: number): number {
  const { jump } = world;
  const start = startOf(world, day);
  if (jump === undefined || jump.day !== day || wall < jump.at) return start + wall;
  return start + (jump.by > 0 ? Math.max(jump.at, wall - jump.by) : wall - jump.by);
}

function wallAt(world: ModelWorld, day: number, instant: number): number {
  const { jump } = world;
  const passed = instant - startOf(world, day);
  return jump?.day === day && passed >= jump.at ? passed + jump.by : passed;
}

function dayIn({ days, usual }: ModelWorld, day: number): ModelDay {
  return days[day] ?? usual;
}

function works(world: ModelWorld, day: number): boolean {
  return dayIn(world, day).works;
}

/** The next working day after a date. */
function nextWorking(world: ModelWorld, day: number): number {
  let next = day + 1;
  while (!works(world, next)) next += 1;
  return next;
}

function lastInstant(world: ModelWorld, day: number): number {
  return startOf(world, day + 1) - 1;
}

/** When the office closes on a date, and when it opens. */
function closing(world: ModelWorld, day: number): number | undefined {
  const { open } = dayIn(world, day);
  const last = open[open.length - 1];
  if (last === undefined) return undefined;
  return last[1] === DAY ? startOf(world, day + 1) : instantAt(world, day, last[1]);
}

function opening(world: ModelWorld, day: number): number | undefined {
  const [first] = dayIn(world, day).open;
  return first === undefined ? undefined : instantAt(world, day, first[0]);
}

function wallOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * HOUR + minutes * 60_000;
}

/** The date as of which it counts as received. */
function receivedOn(world: ModelWorld, cutOff: string, receipt: number): number {
  const day = dayAt(world, receipt);
  if (cutOff === "none") return day;
  const from = cutOff === "close" ? (closing(world, day) ?? Infinity) : instantAt(world, day, wallOf(cutOff));
  return works(world, day) && receipt < from ? day : nextWorking(world, day);
}

function dueOn(world: ModelWorld, day: number, dueTime: string, receipt: number, keepsTime: boolean): number {
  if (dueTime === "end-of-day") return lastInstant(world, day);
  if (dueTime === "close") return Math.min(closing(world, day) ?? Infinity, lastInstant(world, day));
  if (dueTime !== "same-time") return instantAt(world, day, wallOf(dueTime));
  if (!keepsTime) return opening(world, day) ?? lastInstant(world, day);
  return instantAt(world, day, wallAt(world, dayAt(world, receipt), receipt));
}

/** Which dates a pause takes away. */
function lostTo(world: ModelWorld, pause: ModelPause, pauseDays: string, day: number, closes: number): boolean {
  if (pauseDays === "inclusive") return startOf(world, day + 1) > pause.from && startOf(world, day) < pause.to;
  return pause.from <= closes && closes < pause.to;
}

/** Counts again with each pause that begins before it is due and takes away a date up to then. */
function withPauses(
  pauses: readonly ModelPause[],
  count: (isLost: (day: number) => boolean) => number,
  dueMoment: (day: number) => number,
  takes: (pause: ModelPause, day: number) => boolean,
): number {
  const taken: ModelPause[] = [];
  const isLost = (day: number): boolean => taken.some((pause) => takes(pause, day));
  let due = count(isLost);
  for (const pause of pauses) {
    if (pause.from >= dueMoment(due)) break;
    const first = Math.floor(pause.from / DAY) - 1;
    let touches = false;
    for (let day = first; day <= due; day += 1) if (!isLost(day) && takes(pause, day)) touches = true;
    if (!touches) continue;
    taken.push(pause);
    due = count(isLost);
  }
  return due;
}

function workingDays(
  world: ModelWorld,
  { amount, counting }: ModelTerm,
  receipt: number,
  pauses: readonly ModelPause[],
): number {
  const { countFrom, cutOff = "none", dueTime = "end-of-day", pauseDays = "at-close" } = counting;
  const from = receivedOn(world, cutOff, receipt);
  const day = dayAt(world, receipt);
  const keepsTime = from === day && works(world, day);
  const dueMoment = (on: number): number => dueOn(world, on, dueTime, receipt, keepsTime);
  const before = countFrom === "day-of" || amount === 0 ? from - 1 : from;
  const walk = (start: number, days: number, isLost: (on: number) => boolean): number => {
    let on = start;
    for (let left = days; left > 0;) {
      on = nextWorking(world, on);
      if (!isLost(on)) left -= 1;
    }
    return on;
  };
  const takes =
    (start: number) =>
    (pause: ModelPause, on: number): boolean =>
      on > start &&
      works(world, on) &&
      lostTo(world, pause, pauseDays, on, Math.min(closing(world, on) ?? Infinity, lastInstant(world, on)));
  const count = (start: number, days: number): number =>
    withPauses(pauses, (isLost) => walk(start, days, isLost), dueMoment, takes(start));
  const due = count(before, Math.max(1, amount));
  return dueMoment(dueMoment(due) < receipt ? count(due, 1) : due);
}

function period(world: ModelWorld, term: ModelTerm, receipt: number, pauses: readonly ModelPause[]): number {
  const {
    countFrom,
    monthFrom,
    cutOff = "none",
    dueTime = "end-of-day",
    roll = "none",
    pauseDays = "at-close",
  } = term.counting;
  const from = receivedOn(world, cutOff, receipt);
  const dueMoment = (day: number): number => dueOn(world, day, dueTime, receipt, from === dayAt(world, receipt));
  const rolled = (day: number): number => rolledFrom(world, day, roll, (on) => dueMoment(on) >= receipt);
  const includesReceipt = countFrom === "day-of" || monthFrom === "receipt-included";
  let firstLost = term.kind === "months" && pauseDays === "inclusive" ? from : from + (includesReceipt ? 0 : 1);
  let end = endOfPeriod(world, term, from);
  if (dueMoment(rolled(end)) < receipt) {
    end += 1;
    firstLost = end;
  }
  const unrolled = withPauses(
    pauses,
    (isLost) => {
      let [day, lost] = [end, 0];
      for (let on = firstLost; on <= day; on += 1) {
        if (!isLost(on)) continue;
        lost += 1;
        day = end + lost;
      }
      return day;
    },
    (day) => dueMoment(rolled(day)),
    (pause, on) => on >= firstLost && lostTo(world, pause, pauseDays, on, lastInstant(world, on)),
  );
  return dueMoment(rolled(unrolled));
}

function endOfPeriod(world: ModelWorld, { kind, amount, counting }: ModelTerm, from: number): number {
  if (kind === "dates") return from + amount - (counting.countFrom === "day-of" ? 1 : 0);
  if (counting.monthFrom === "from-next-day") return corresponding(world, from + 1, amount).day;
  const { day, isClamped } = corresponding(world, from, amount);
  return counting.monthFrom === "receipt-included" && !isClamped ? day - 1 : day;
}

/** The date with the same number so many months later; the last of a month that has no such date. */
function corresponding({ months }: ModelWorld, day: number, amount: number): { day: number; isClamped: boolean } {
  const month = monthOf(months, day);
  const wanted = (months[month + amount] as number) + day - (months[month] as number);
  const last = (months[month + amount + 1] as number) - 1;
  return { day: Math.min(wanted, last), isClamped: wanted > last };
}

function monthOf(months: readonly number[], day: number): number {
  let month = 0;
  while ((months[month + 1] as number) <= day) month += 1;
  return month;
}

function rolledFrom(world: ModelWorld, day: number, roll: string, isInTime: (day: number) => boolean): number {
  if (roll === "none" || works(world, day)) return day;
  const following = nextWorking(world, day);
  let preceding = day - 1;
  while (!works(world, preceding)) preceding -= 1;
  const isBackward =
    roll === "preceding" ||
    (roll === "modified-following" && monthOf(world.months, following) !== monthOf(world.months, day));
  return isBackward && isInTime(preceding) ? preceding : following;
}

function elapsed(receipt: number, amount: number, pauses: readonly ModelPause[]): number {
  let due = receipt + amount;
  for (const { from, to } of pauses) if (from < due) due += to - from;
  return due;
}

function officeTime(
  world: ModelWorld,
  { amount, counting }: ModelTerm,
  receipt: number,
  pauses: readonly ModelPause[],
): number {
  let left = amount;
  for (let day = dayAt(world, receipt) - 1; ; day += 1) {
    for (const [opens, closes] of dayIn(world, day).open) {
      const from = Math.max(receipt, instantAt(world, day, opens));
      const to = closes === DAY ? startOf(world, day + 1) : instantAt(world, day, closes);
      for (const [begin, end] of runningIn(from, to, pauses)) {
        const length = end - begin;
        const isUsedUp = length === left && (counting.landsOn === "close" || end < to);
        if (length > left || isUsedUp) return begin + left;
        left -= Math.max(0, length);
      }
    }
  }
}

/** The parts of an interval in which no pause stops the clock. */
function runningIn(from: number, to: number, pauses: readonly ModelPause[]): readonly (readonly [number, number])[] {
  if (to <= from) return [];
  const parts: [number, number][] = [];
  let start = from;
  for (const pause of pauses) {
    if (pause.to <= start || pause.from >= to) continue;
    if (pause.from > start) parts.push([start, pause.from]);
    start = pause.to;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}
