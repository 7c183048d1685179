import type { CivilDay } from "../time/civil-date.js";
import { coverageOf } from "./holidays.js";
import type { WorkingCalendar } from "./types.js";

/** The first and last day that every division of a calendar can speak for; without a division there is no limit. */
export interface Coverage {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** What every division of a calendar can speak for. */
export function commonCoverage({ divisions }: WorkingCalendar): Coverage {
  const each = divisions.map(coverageOf);
  return {
    first: Math.max(-Infinity, ...each.map(({ first }) => first)),
    last: Math.min(Infinity, ...each.map(({ last }) => last)),
  };
}

/** The first day from `first` through `last` that could have counted and is not covered, if there is one. */
export function firstUncoveredDay(
  covered: Coverage,
  first: CivilDay,
  last: CivilDay,
  couldCount: (day: CivilDay) => boolean,
): CivilDay | undefined {
  if (first >= covered.first && last <= covered.last) return undefined;
  for (let day = first; day <= last; day += 1) {
    if (day >= covered.first && day <= covered.last) day = covered.last;
    else if (couldCount(day)) return day;
  }
  return undefined;
}
