import type { DayEntry, DayForm } from "../../calendar/types.js";
import { isDate, isRange } from "../../calendar/yearly-rule.js";
import type { Overlay } from "../charter.js";

/** What is wrong with an overlay whose parts each have their form: where, what was found, what to do. */
export interface Nonsense {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly remedy: string;
}

const LONGEST_CHAIN = 20;
const FARTHEST_DAYS = 366;

/** The first fault between the parts of an overlay, if there is one. */
export function nonsenseIn({ add = [], remove = [], officeHours }: Overlay): Nonsense | undefined {
  const exceptions = (officeHours?.exceptions ?? []).map(({ on }) => on);
  return (
    inList(add, "add") ??
    inList(remove, "remove") ??
    removedInPart(remove) ??
    addedAndRemoved(add, remove) ??
    firstOf(
      exceptions,
      (on) => referenceIn(on) && "a reference to a rule, but exceptions of office hours have no rules",
      ["officeHours", "exceptions"],
    ) ??
    firstOf(exceptions, (on, index) => isDate(on) && exceptions.indexOf(on) < index && `a second exception for ${on}`, [
      "officeHours",
      "exceptions",
    ])
  );
}

function inList(entries: readonly DayEntry[], list: "add" | "remove"): Nonsense | undefined {
  const ids = entries.map(({ id }) => id);
  return (
    firstOf(ids, (id, index) => id !== undefined && ids.indexOf(id) < index && `a second rule with the id ${id}`, [
      list,
    ]) ??
    firstOf(entries, neverApplies, [list]) ??
    firstOf(entries, (entry) => chainFault(entry, entries), [list])
  );
}

function removedInPart(remove: readonly DayEntry[]): Nonsense | undefined {
  return firstOf(remove, ({ during }) => during !== undefined && "spans of a day, but only whole days can be removed", [
    "remove",
  ]);
}

function addedAndRemoved(add: readonly DayEntry[], remove: readonly DayEntry[]): Nonsense | undefined {
  const added = new Set(add.flatMap(({ on, during }) => (isDate(on) && during === undefined ? on : [])));
  return firstOf(remove, ({ on }) => isDate(on) && added.has(on) && `${on}, which is also added`, ["remove"]);
}

function neverApplies({ on, validFrom = "", validThrough = "~" }: DayEntry): string | undefined {
  const dates = isDate(on) ? [on, on] : isRange(on) ? [on.from, on.through] : undefined;
  if (dates === undefined) return undefined;
  const [from = "", through = ""] = dates;
  return through < validFrom || from > validThrough ? "no date between its validity dates" : undefined;
}

/** Follows an entry from rule to rule; ids of other lists, which are joined later, end the way. */
function chainFault(entry: DayEntry, entries: readonly DayEntry[]): string | undefined {
  let days = 0;
  let at: DayEntry | undefined = entry;
  for (let links = 0; links <= LONGEST_CHAIN; links += 1) {
    const on: DayForm = at.on;
    if (isDate(on) || isRange(on))
      return links === 0 ? undefined : `a reference to ${String(at.id)}, which is not a yearly rule`;
    days += "days" in on ? Math.abs(on.days) : "easter" in on ? Math.abs(on.easter) : 0;
    const id = referenceIn(on);
    if (id === undefined)
      return days > FARTHEST_DAYS ? `a date ${days} days away from the rule it is based on` : undefined;
    at = entries.find((other) => other.id === id);
    if (at === undefined) return undefined;
    if (at === entry) return `rules that refer to one another in a circle, through ${id}`;
  }
  return `a reference through more than ${LONGEST_CHAIN} rules`;
}

function referenceIn(on: DayForm): string | undefined {
  if (isDate(on) || isRange(on)) return undefined;
  if ("from" in on) return on.from;
  return "weekday" in on && !("nth" in on) ? (on.before ?? on.after) : undefined;
}

function firstOf<Entry>(
  entries: readonly Entry[],
  faultOf: (entry: Entry, index: number) => string | false | undefined,
  path: Nonsense["path"],
): Nonsense | undefined {
  for (const [index, entry] of entries.entries()) {
    const found = faultOf(entry, index);
    if (typeof found === "string")
      return { path: [...path, index], found, remedy: "Correct the overlay; parseOverlay lists all its problems" };
  }
  return undefined;
}
