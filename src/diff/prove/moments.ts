import { coverageOf } from "../../calendar/holidays.js";
import { civilDay, civilDayOf, datePartsOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { DAY } from "../../time/units.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Edit } from "../edits/find-edits.js";
import type { Document } from "../document.js";
import { spanOf } from "./exact/span.js";
import type { Span } from "./exact/span.js";
import type { World } from "./world.js";

/** The receipts that are compared: every instant of some dates. */
export interface Moments {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** From which date on a case is best shown. */
  readonly preferred: CivilDay;
  /** The same instants by the clock of a zone. */
  readonly span: (zone: ZoneTable) => Span;
}

/** Rules of projection move dates only past the list. */
const YEARS_PAST_THE_LIST = 10;

/** Every instant of the dates that the calendars of both texts cover, and of the weeks around each date that differs. */
export function momentsFor(worlds: readonly World[], documents: readonly Document[], edits: readonly Edit[]): Moments {
  const [first, last] = datesFor(worlds, documents, datesIn(edits));
  const known = new Map<string, Span>();
  const span = (zone: ZoneTable): Span => {
    const key = `${zone.id} ${zone.edition}`;
    const made = known.get(key) ?? spanOf(zone, first, last);
    known.set(key, made);
    return made;
  };
  return { first, last, preferred: Math.max(first, Math.min(preferredStart(documents, last), last)), span };
}

const EARLIEST = civilDay(1973, 1, 1);
const LATEST = civilDay(2099, 12, 31);
const WEEKS_AROUND = 42;

/** What the calendars of both texts speak for; where they have none, this century as far as lists of bank holidays go. */
function datesFor(
  worlds: readonly World[],
  documents: readonly Document[],
  dates: readonly CivilDay[],
): readonly [CivilDay, CivilDay] {
  const editions = worlds.flatMap(({ charter }) => charter.calendars).map(coverageOf);
  const first = editions.length === 0 ? civilDay(2000, 1, 1) : Math.min(...editions.map((covered) => covered.first));
  const last = editions.length === 0 ? civilDay(2028, 12, 31) : Math.max(...editions.map((covered) => covered.last));
  const { year, month, day } = datePartsOf(last);
  const latest = Math.max(
    civilDay(year + yearsMore(documents), month, day),
    ...dates.map((date) => date + WEEKS_AROUND),
  );
  const earliest = Math.min(first, ...dates.map((date) => date - WEEKS_AROUND));
  const zones = worlds.flatMap(({ charter, versions }) =>
    charter.zones.filter(({ id }) => versions.some(({ timeZone }) => timeZone === id)),
  );
  const known = zones.map(datesOfZone);
  return [
    Math.max(earliest, EARLIEST, ...known.map((dates) => dates.first)),
    Math.min(latest, LATEST, ...known.map((dates) => dates.last)),
  ];
}

/** The first and the last supported date of receipt that the table of a zone speaks for, whatever its clock shows. */
export function datesOfZone({ from, until }: ZoneTable): { readonly first: CivilDay; readonly last: CivilDay } {
  return {
    first: Math.max(EARLIEST, Math.ceil(from / DAY) + 1),
    last: Math.min(LATEST, Math.floor(until / DAY) - 2),
  };
}

/** The later of the dates from which the texts hold; where they name none, three years before the calendars end. */
function preferredStart(documents: readonly Document[], last: CivilDay): CivilDay {
  const from = documents.flatMap((document) =>
    document.kind === "charter" ? (civilDayOf(document.value.effectiveFrom ?? "") ?? []) : [],
  );
  return from.length > 0 ? Math.max(...from) : civilDay(datePartsOf(last).year - 2 - yearsMore(documents), 1, 1);
}

function yearsMore(documents: readonly Document[]): number {
  return documents.some(({ kind }) => kind === "calendar") ? YEARS_PAST_THE_LIST : 0;
}

/** Every date that stands in an edit or in the way to it. */
function datesIn(edits: readonly Edit[]): readonly CivilDay[] {
  const texts = edits.map(({ path, before, after }) => JSON.stringify([path, before, after]));
  const named = texts.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  return [...new Set(named)]
    .flatMap((date) => civilDayOf(date) ?? [])
    .filter((day) => day >= EARLIEST && day <= LATEST);
}
