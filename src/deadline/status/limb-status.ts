import { CharterClockError, shown } from "../../errors.js";
import type { ZoneTable } from "../../time/zone.js";
import type { DatedPart, Judged } from "./judged.js";
import { requireBetween } from "./moments.js";
import type { Moments } from "./moments.js";
import type { Happened } from "../case/facts.js";

/** A limb that was done, and when. */
export interface DoneLimb {
  readonly id: string;
  readonly instant: number;
}

/** A way to keep a promise, when it was taken, and the date that it has to keep. */
export interface Way {
  readonly id: string;
  readonly instant: number | undefined;
  readonly date: DatedPart | undefined;
}

/** What was done, and what that means for the promise. */
export interface Outcome {
  /** Each way to keep the promise, in time and by events, and what excuses it. */
  readonly ways: readonly Way[];
  /** What was done first, in time or late; an excuse does not count. */
  readonly done: DoneLimb | undefined;
  /** What kept the promise: what was done in time, else the excuse that came in time. */
  readonly keptBy: DoneLimb | undefined;
}

/** The id of the excuse among the limbs. */
export const EXCUSE = "excuse";

/** What was done of all that keeps or excuses a promise, by the date that governs. */
export function outcomeOf(judged: Judged, at: Moments, events: readonly Happened[] | undefined): Outcome {
  const { inTime, otherLimbs, excusedBy } = judged.ways;
  const names = [...otherLimbs.map(({ event }) => event), ...(excusedBy === undefined ? [] : [excusedBy])];
  const happened = firstEvents(events, at, judged.zone, { commitment: judged.commitment, names });
  const date = judged.own;
  const others = otherLimbs.map(({ id, event }) => ({ id, instant: happened.get(event), date }));
  const itself = { id: inTime ?? COMPLETED, instant: at.completed, date };
  const excuse = excusedBy === undefined ? [] : [{ id: EXCUSE, instant: happened.get(excusedBy), date }];
  const done = firstOf([itself, ...others]);
  const keptBy = [done, firstOf(excuse)].find((way) => way !== undefined && way.instant <= at.due);
  return { ways: [...(inTime === undefined ? [] : [itself]), ...others, ...excuse], done, keptBy };
}

/** A promise without a time that was completed all the same. */
const COMPLETED = "completed";

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
  events: readonly Happened[] | undefined,
  at: Pick<Moments, "received" | "now">,
  zone: ZoneTable,
  known: KnownEvents,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, { event, at: instant }] of (events ?? []).entries()) {
    const path = `$.events[${index}]`;
    if (!known.names.includes(event)) throw unknownEvent(event, known, `${path}.event`);
    requireBetween(instant, at.received, at.now, zone, `The moment of ${shown(event)}`, `${path}.at`);
    first.set(event, Math.min(instant, first.get(event) ?? Infinity));
  }
  return first;
}

function unknownEvent(event: string, { commitment, names }: KnownEvents, path: string): CharterClockError {
  return new CharterClockError("unknown-event", {
    asked: `The event ${shown(event)} for ${commitment}`,
    found: "an event that neither keeps nor excuses it",
    remedy:
      names.length === 0
        ? "Leave it out: this promise can only be kept in time (completedAt)"
        : `Use ${names.join(" or ")}`,
    path,
  });
}

function firstOf(ways: readonly { readonly id: string; readonly instant: number | undefined }[]): DoneLimb | undefined {
  const done = ways.filter((way): way is DoneLimb => way.instant !== undefined);
  return done.sort((a, b) => a.instant - b.instant)[0];
}
