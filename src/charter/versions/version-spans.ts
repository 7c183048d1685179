import { civilDayOf } from "../../time/civil-date.js";
import type { CivilDate, CivilDay } from "../../time/civil-date.js";
import type { Charter, CharterVersion } from "../charter.js";
import { isSuperseded } from "./version-name.js";

/** A text that no correction supersedes, and the days on which it is in force; open sides are infinite. */
export interface VersionSpan {
  readonly version: CharterVersion;
  readonly from: CivilDay;
  /** The first day on which it no longer is: that of its own end or the next text's begin, whichever is earlier. */
  readonly until: CivilDay;
}

const known = new WeakMap<Charter["versions"], readonly VersionSpan[]>();

/** The spans of a charter's texts, the earliest first. */
export function spansOf({ versions }: Pick<Charter, "versions">): readonly VersionSpan[] {
  const before = known.get(versions);
  if (before !== undefined) return before;
  const spans = spansAmong(versions);
  known.set(versions, spans);
  return spans;
}

function spansAmong(versions: readonly CharterVersion[]): readonly VersionSpan[] {
  const names = versions.map(({ version }) => version);
  const starts = versions
    .filter(({ version }) => !isSuperseded(version, names))
    .map((version) => ({ version, from: dayOf(version.effectiveFrom, -Infinity, Infinity) }))
    .sort((a, b) => compare(a.from, b.from));
  return starts.map(({ version, from }) => {
    const next = starts.find((other) => other.from > from)?.from ?? Infinity;
    return { version, from, until: Math.min(next, dayOf(version.effectiveTo, Infinity, -Infinity)) };
  });
}

/** The day of a date; of a text that no parser saw, a date that is none never comes. */
function dayOf(date: CivilDate | null | undefined, open: number, never: number): number {
  return date == null ? open : (civilDayOf(date) ?? never);
}

/** Infinite sides have no difference. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
