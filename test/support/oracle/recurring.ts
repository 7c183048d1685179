import { Temporal } from "temporal-polyfill";
import { epochOf, wallInstant } from "./clock.js";
import { oracleOccurrence } from "./due.js";
import type { OracleDue, OracleInstant, OracleRule, OracleSchedule } from "./types.js";

/** A duty that comes back: what its rhythm is counted from, when it was done since, and when it ended. */
export interface OracleDuty {
  readonly anchoredAt: OracleInstant;
  /** Whether the rhythm starts afresh each time it is done, or runs from the anchor whatever was done. */
  readonly countedFrom: "last-done" | "anchor";
  /** Done within this time before it is due, the next one is counted from the due date. */
  readonly window?: Readonly<Partial<Record<"months" | "years" | "weeks" | "days", number>>>;
  readonly done: readonly OracleInstant[];
  readonly endedAt?: OracleInstant;
}

/** One occurrence: its number from the first, when it is due, and when it was done. */
export interface OracleOwed extends OracleDue {
  readonly number: number;
  readonly doneAt: number | undefined;
}

/** Every occurrence that is due through an instant, found by counting one after the other from the anchor. */
export function oracleOccurrences(schedule: OracleSchedule, rule: OracleRule, duty: OracleDuty, through: number): readonly OracleOwed[] {
  const last = Math.min(through, duty.endedAt === undefined ? Infinity : epochOf(duty.endedAt));
  const done = duty.done.map(epochOf).sort((a, b) => a - b);
  const walk = { schedule, rule, anchor: epochOf(duty.anchoredAt), window: duty.window, done, last };
  return (duty.countedFrom === "anchor" ? walkFromAnchor(walk) : walkFromLastDone(walk)).filter(({ dueAt }) => dueAt <= last);
}

interface Walk {
  readonly schedule: OracleSchedule;
  readonly rule: OracleRule;
  readonly anchor: number;
  readonly window: OracleDuty["window"];
  readonly done: readonly number[];
  readonly last: number;
}

/** Each interval is kept by the first time it was done in it; the first begins with the anchor itself. */
function walkFromAnchor(walk: Walk): OracleOwed[] {
  const owed: OracleOwed[] = [];
  let previous = walk.anchor - 1;
  for (let number = 1; number === 1 || previous <= walk.last; number += 1) {
    const due = nth(walk, walk.anchor, number);
    const since = previous;
    owed.push({ ...due, number, doneAt: walk.done.find((at) => since < at && at <= due.dueAt) });
    previous = due.dueAt;
  }
  return owed;
}

/** Whatever is done answers the latest occurrence that is due by then, or else the one to come, and begins a new count. */
function walkFromLastDone(walk: Walk): OracleOwed[] {
  const owed: OracleOwed[] = [];
  let [base, step] = [walk.anchor, 1];
  let idleThrough = walk.anchor;
  const take = (doneAt: number | undefined): OracleDue => {
    const due = nth(walk, base, step);
    owed.push({ ...due, number: owed.length + 1, doneAt });
    return due;
  };
  for (const at of walk.done) {
    if (at <= idleThrough) continue;
    for (; nth(walk, base, step + 1).dueAt < at; step += 1) take(undefined);
    const due = take(at);
    step += 1;
    idleThrough = due.dueAt;
    if (isInWindow(walk, due, at)) continue;
    [base, step] = [at, 1];
    idleThrough = at;
  }
  for (; nth(walk, base, step).dueAt <= walk.last; step += 1) take(undefined);
  return owed;
}

function isInWindow({ schedule, window }: Walk, { dueDate, dueAt }: OracleDue, at: number): boolean {
  if (window === undefined) return false;
  const opens = Temporal.PlainDate.from(dueDate).subtract(window);
  return at >= wallInstant(schedule.timeZone, opens, new Temporal.PlainTime()) && at <= dueAt;
}

function nth({ schedule, rule }: Walk, base: number, occurrence: number): OracleDue {
  const due = oracleOccurrence(schedule, rule, occurrence, { receivedAt: base });
  if (due === null) throw new RangeError("a rhythm has no pauses");
  return due;
}
