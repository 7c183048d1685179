import { CharterClockError, shown } from "../errors.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { ZoneTable } from "../time/zone.js";
import { listOf, requireKnownKeys, requireObject, requireText } from "./input.js";
import type { OtherLimb } from "./limbs.js";
import { requireBetween } from "./status-moments.js";
import type { Moments } from "./status-moments.js";
import type { CaseEvent } from "./case.js";
import type { LimbStatus } from "./status-types.js";

/** A limb that was done, and when. */
export interface DoneLimb {
  readonly id: string;
  readonly instant: number;
}

/** The ways in which a promise can be kept. */
export interface Ways {
  /** The row id. */
  readonly commitment: string;
  /** The id of the limb that is kept in time; absent where only events keep the promise. */
  readonly inTime?: string;
  readonly otherLimbs: readonly OtherLimb[];
  readonly excusedBy?: string;
  /** The due moment of the target. */
  readonly targetDue?: number;
}

/** What became of each way to keep a promise. */
export interface JudgedLimbs {
  readonly limbs: readonly LimbStatus[];
  /** What was done first, in time or late; the target does not count, it is an aim, and nor does an excuse. */
  readonly done: DoneLimb | undefined;
  /** What kept the promise: what was done in time, else the excuse that came in time. */
  readonly keptBy: DoneLimb | undefined;
}

/** The id of the excuse among the limbs. */
export const EXCUSE = "excuse";

/** Judges every limb of a promise: in time, its target, the events that keep it and the one that excuses it. */
export function judgeLimbs(ways: Ways, at: Moments, events: readonly CaseEvent[] | undefined, zone: ZoneTable): JudgedLimbs {
  const happened = firstEvents(events, at, zone, { commitment: ways.commitment, names: eventsOf(ways) });
  const judge = (id: string, done: number | undefined, due: number): LimbStatus => {
    if (done !== undefined && done <= due) return Object.freeze({ id, state: "kept", at: isoText(done, zone) });
    return Object.freeze({ id, state: done !== undefined || at.now > due ? "broken" : "open" });
  };
  const doings = [
    ...(ways.inTime === undefined ? [] : [{ id: ways.inTime, instant: at.completed }]),
    ...ways.otherLimbs.map(({ id, event }) => ({ id, instant: happened.get(event) })),
  ];
  const excuse = ways.excusedBy === undefined ? [] : [{ id: EXCUSE, instant: happened.get(ways.excusedBy) }];
  const limbs = [...doings, ...excuse].map(({ id, instant }) => judge(id, instant, at.due));
  if (ways.targetDue !== undefined) limbs.push(judge("target", at.completed, ways.targetDue));
  const done = firstOf(doings);
  const keptBy = [done, firstOf(excuse)].find((way) => way !== undefined && way.instant <= at.due);
  return { limbs, done, keptBy };
}

/** The events that a promise knows: those that keep it, and the one that excuses it. */
export interface KnownEvents {
  readonly commitment: string;
  readonly names: readonly string[];
}

/**
 * The first time of each event; throws `invalid-case` for one before the receipt or after now, and `unknown-event` for one
 * that the promise does not know: a misspelt one would leave a kept promise broken.
 */
export function firstEvents(
  events: readonly CaseEvent[] | undefined,
  at: Pick<Moments, "received" | "now">,
  zone: ZoneTable,
  known: KnownEvents,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const remedy = "Give a list of { event, at }";
  listOf(events, "The events of the case", remedy, "$.events").forEach((entry, index) => {
    const path = `$.events[${index}]`;
    requireObject(entry, "An event of the case", remedy, path);
    requireKnownKeys(entry, ["event", "at"], path);
    requireText(entry.event, "The name of an event", "Give the charter's name for it", `${path}.event`);
    if (!known.names.includes(entry.event)) throw unknownEvent(entry.event, known, `${path}.event`);
    const asked = `The moment of ${shown(entry.event)}`;
    const instant = epochMilliseconds(entry.at, zone, asked);
    requireBetween(instant, at.received, at.now, zone, asked, `${path}.at`);
    first.set(entry.event, Math.min(instant, first.get(entry.event) ?? Infinity));
  });
  return first;
}

function eventsOf({ otherLimbs, excusedBy }: Ways): readonly string[] {
  const names = otherLimbs.map(({ event }) => event);
  return excusedBy === undefined ? names : [...names, excusedBy];
}

function unknownEvent(event: string, { commitment, names }: KnownEvents, path: string): CharterClockError {
  return new CharterClockError("unknown-event", {
    asked: `What ${shown(event)} means for ${commitment}`,
    found: "an event that neither keeps nor excuses it",
    remedy: names.length === 0 ? "Leave it out: this promise is kept in time alone (completedAt)" : `Use ${names.join(" or ")}`,
    path,
  });
}

function firstOf(ways: readonly { readonly id: string; readonly instant: number | undefined }[]): DoneLimb | undefined {
  const done = ways.filter((way): way is DoneLimb => way.instant !== undefined);
  return done.sort((a, b) => a.instant - b.instant)[0];
}
