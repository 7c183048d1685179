import { Temporal } from "temporal-polyfill";
import { unitOf } from "./allowance.js";
import { epochOf, lastMillisecondOf, wallInstant } from "./clock.js";
import { oracleOccurrence } from "./due.js";
import type { OracleDue, OracleInstant, OracleRule, OracleSchedule } from "./types.js";

/** A recurring duty: what its rhythm is counted from, when it was done since, and when it ended. */
export interface OracleDuty {
  readonly anchoredAt: OracleInstant;
  /** Whether the rhythm starts anew each time it is done, or runs from the anchor whatever was done. */
  readonly countedFrom: "last-done" | "anchor";
  /** Done within this time before it is due, the next one is counted from the due date. */
  readonly window?: Readonly<Partial<Record<"months" | "years" | "weeks" | "days", number>>>;
  readonly done: readonly OracleInstant[];
  readonly endedAt?: OracleInstant;
}

/** One occurrence: its number from the first, when it is due, when it was done, and when it was done again. */
export interface OracleOwed extends OracleDue {
  readonly number: number;
  readonly doneAt: number | undefined;
  readonly extra: readonly number[];
}

/** Every occurrence that is due through an instant, found by counting one after the other from the anchor. */
export function oracleOccurrences(
  schedule: OracleSchedule,
  rule: OracleRule,
  duty: OracleDuty,
  through: number,
): readonly OracleOwed[] {
  const last = Math.min(through, duty.endedAt === undefined ? Infinity : epochOf(duty.endedAt));
  const done = [...new Set(duty.done.map(epochOf))].sort((a, b) => a - b);
  const walk = { schedule, rule, anchor: epochOf(duty.anchoredAt), window: duty.window, done, last };
  return (duty.countedFrom === "anchor" ? walkFromAnchor(walk) : walkFromLastDone(walk)).filter(
    ({ dueAt }) => dueAt <= last,
  );
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
    const [doneAt, ...extra] = walk.done.filter((at) => since < at && at <= due.dueAt);
    // A roll can bring several to one due moment: they are done together.
    const together = due.dueAt === previous ? owed[owed.length - 1]?.doneAt : undefined;
    owed.push({ ...due, number, doneAt: doneAt ?? together, extra });
    previous = due.dueAt;
  }
  return owed;
}

/**
 * Goes on in time, from what is due to what was done, whichever comes first. What is done keeps what is due next, or
 * else what was due last; all else that is done by then, or on that date, is done again. What moves nothing is too.
 */
function walkFromLastDone(walk: Walk): OracleOwed[] {
  const owed: OracleOwed[] = [];
  const left = [...walk.done];
  const taken = (through: number): number[] => {
    const upTo = left.findIndex((at) => at > through);
    return left.splice(0, upTo === -1 ? left.length : upTo);
  };
  const extraOfFirst = taken(endOfDoing(walk, walk.anchor));
  let extra = extraOfFirst;
  let [base, before, step] = [extraOfFirst[extraOfFirst.length - 1] ?? walk.anchor, 0, 1];
  for (;;) {
    const due = nth(walk, base, step);
    const [next] = left;
    let later = step + 1;
    while (nth(walk, base, later).dueAt === due.dueAt) later += 1;
    if (next !== undefined && nth(walk, next, 1).dueAt <= due.dueAt) {
      extra.push(...left.splice(0, 1));
    } else if (next === undefined || nth(walk, base, later).dueAt < next) {
      if (next === undefined && due.dueAt > walk.last) break;
      for (; step < later; step += 1) owed.push({ ...due, number: before + step, doneAt: undefined, extra: [] });
    } else {
      const [doneAt = next, ...again] = [...left.splice(0, 1), ...taken(Math.max(due.dueAt, endOfDoing(walk, next)))];
      extra = again;
      owed.push({ ...due, number: before + step, doneAt, extra });
      for (step += 1; step < later; step += 1) owed.push({ ...due, number: before + step, doneAt, extra: [] });
      if (!isInWindow(walk, due, doneAt))
        [base, before, step] = [again[again.length - 1] ?? doneAt, before + later - 1, 1];
    }
  }
  return owed.map((one) => (one.number === 1 ? { ...one, extra: [...extraOfFirst, ...one.extra] } : one));
}

/** What is counted in days or longer is done once a date, what is counted in hours or less at an instant. */
function endOfDoing({ schedule, rule }: Walk, at: number): number {
  const isByDate = ["workingDays", "calendarDays", "weeks", "months", "years"].includes(unitOf(rule.allowance));
  if (!isByDate) return at;
  return lastMillisecondOf(
    schedule.timeZone,
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(schedule.timeZone).toPlainDate(),
  );
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
