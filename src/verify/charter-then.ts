import { digestOf } from "../index.js";
import type { CalendarEdition, Charter } from "../index.js";
import type { StoredProvenance } from "./stored.js";

type Named = StoredProvenance["calendars"][number];

/** The charter with those of the given editions in place that a result names and the charter does not have. */
export function withCalendarsNamed(
  charter: Charter,
  named: readonly Named[],
  given: readonly CalendarEdition[],
): Charter {
  const wanted = named.filter((one) => !charter.calendars.some((calendar) => isNamedBy(one, calendar)));
  const others = wanted.flatMap((one) => given.find((calendar) => isNamedBy(one, calendar)) ?? []);
  if (others.length === 0) return charter;
  const ids = others.map(({ id }) => id);
  return madeFrom(charter, others.map(digestOf).join(), () => ({
    ...charter,
    calendars: [...charter.calendars.filter(({ id }) => !ids.includes(id)), ...others],
  }));
}

/** Whether a calendar is the one that a result names by its digest. */
export function isNamedBy({ id, digest }: Named, calendar: CalendarEdition): boolean {
  return calendar.id === id && digestOf(calendar) === digest;
}

/** Charters by what they were made from: a charter of its own each time would be compiled each time. */
const made = new WeakMap<Charter, Map<string, Charter>>();

function madeFrom(charter: Charter, key: string, make: () => Charter): Charter {
  const known = made.get(charter) ?? new Map<string, Charter>();
  made.set(charter, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
