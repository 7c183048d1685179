import type { CivilDay } from "../../../time/civil-date.js";
import { HOUR, MINUTE } from "../../../time/units.js";
import { instantOfWallTime } from "../../../time/zone.js";
import type { DueFunction } from "./due-function.js";
import { eachCompared } from "./compared-receipts.js";
import type { Span } from "./span.js";

/** The receipts that move one way: for how long, on which dates (1 for each date of the span that has some), and one to show. */
export interface Moving {
  readonly milliseconds: number;
  readonly dates: Uint8Array;
  readonly shown: Shown | undefined;
}

/** A receipt that moves, and how early in the order of dates to be shown its date is. */
export interface Shown {
  readonly at: number;
  readonly rank: number;
}

/** What two due moments have to do with each other over a span. */
export interface Tally {
  /** For how many milliseconds of receipt both can be counted. */
  readonly counted: number;
  readonly earlier: Moving;
  readonly later: Moving;
}

/** A time in the middle of a working morning. */
const MORNING = 10 * HOUR + 20 * MINUTE;

/**
 * Compares two due moments at every instant of a span. Of what moves a way one receipt is shown: on the first date from
 * `preferred` on, else on the first of all: at 10:20 where a receipt at that time moves so, else at the first whole minute
 * that does, else at the first moment.
 */
export function tallyOf(before: DueFunction, after: DueFunction, span: Span, preferred: CivilDay): Tally {
  const ways = { earlier: wayOver(span, preferred), later: wayOver(span, preferred) };
  const counted = eachCompared(before, after, ({ from, to, way }) => {
    if (way !== "stays") ways[way].add(from, to);
  });
  return { counted, earlier: ways.earlier.done(), later: ways.later.done() };
}

interface WayInMaking {
  readonly add: (from: number, to: number) => void;
  readonly done: () => Moving;
}

function wayOver({ zone, first, last, midnights }: Span, preferred: CivilDay): WayInMaking {
  const dates = new Uint8Array(last - first + 1);
  const start = Math.min(Math.max(preferred - first, 0), dates.length - 1);
  const rankOf = (date: number): number => (date >= start ? date - start : dates.length - start + date);
  let [milliseconds, date] = [0, 0];
  let shown: Shown | undefined;
  const consider = (on: number, from: number, to: number): void => {
    const rank = rankOf(on);
    if (shown !== undefined && rank > shown.rank) return;
    const morning = instantOfWallTime(zone, first + on, MORNING);
    const moment = Math.max(from, midnights[on] as number);
    const minute = Math.ceil(moment / MINUTE) * MINUTE;
    const isWhole = minute < Math.min(to, midnights[on + 1] as number);
    if (from <= morning && morning < to) shown = { at: morning, rank };
    else if (shown?.rank !== rank) shown = { at: isWhole ? minute : moment, rank };
    else if (isWhole && shown.at % MINUTE !== 0) shown = { at: minute, rank };
  };
  return {
    add: (from, to) => {
      milliseconds += to - from;
      while ((midnights[date + 1] as number) <= from) date += 1;
      consider(date, from, to);
      for (let on = date; on < dates.length && (midnights[on] as number) < to; on += 1) {
        if ((midnights[on + 1] as number) > (midnights[on] as number)) dates[on] = 1;
        if (on === start) consider(on, from, to);
      }
    },
    done: () => ({ milliseconds, dates, shown }),
  };
}
