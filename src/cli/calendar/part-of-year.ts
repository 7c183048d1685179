import { spansOf } from "../../charter/versions/version-spans.js";
import { officeOf } from "../../index.js";
import type { Charter, CharterVersion, Office, OfficeOptions } from "../../index.js";
import { civilDateOf, civilDay } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";

/** The days of a year on which one version of a charter is in force, and its office on them. */
export interface PartOfYear {
  readonly version: CharterVersion;
  readonly office: Office;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** The parts of a year, version by version; throws `no-version-in-force` where the year has none. */
export function partsOfYear(charter: Charter, year: number, options: OfficeOptions): readonly PartOfYear[] {
  const start = civilDay(year, 1, 1);
  const end = civilDay(year, 12, 31);
  const spans = spansOf(charter)
    .map(({ version, from, until }) => ({ version, first: Math.max(start, from), last: Math.min(end, until - 1) }))
    .filter(({ first, last }) => first <= last);
  if (spans.length === 0) officeOf(charter, civilDateOf(start), options);
  return spans.map((span) => ({ ...span, office: officeOf(charter, civilDateOf(span.first), options) }));
}
