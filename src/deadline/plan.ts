import { CharterClockError, shown } from "../errors.js";
import type { WorkingCalendar } from "../calendar/types.js";
import { countingCalendar, officeOfVersion } from "../charter/office.js";
import type { OfficeOptions } from "../charter/office.js";
import { versionInForce } from "../charter/in-force.js";
import type { Charter, CharterVersion, Commitment } from "../charter/types.js";
import type { Office } from "../hours/types.js";
import { civilDayOf, requireCivilDay } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { standingNotices } from "./standing-notices.js";
import type { Notice } from "./notice.js";
import { provenanceOf } from "./provenance.js";
import type { Provenance } from "./provenance.js";
import { singleTerm } from "./single-term.js";
import type { SingleTerm } from "./single-term.js";

/** A commitment made ready to compute: everything that does not depend on the case. */
export interface CommitmentPlan {
  readonly version: CharterVersion;
  readonly commitment: Commitment;
  readonly office: Office;
  /** The calendar that counts for this commitment. */
  readonly calendar: WorkingCalendar;
  readonly term: SingleTerm;
  /** The last day that offices kept without a law; before the first there is no need to look for one. */
  readonly lastDisputedDay: CivilDay;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** A charter under one overlay and one state of knowledge, with what was compiled for it so far. */
interface Plans {
  readonly offices: Map<CharterVersion, Office>;
  readonly commitments: Map<CharterVersion, Map<string, CommitmentPlan>>;
}

const NO_OVERLAY = {};
const cache = new WeakMap<Charter, WeakMap<object, Map<string, Plans>>>();

/** The plan of a commitment in the version in force on a local date; compiled once for each charter, overlay and knowledge. */
export function planOn(charter: Charter, commitment: string, day: CivilDay, options: OfficeOptions): CommitmentPlan {
  return planIn(charter, onlyVersion(charter, day) ?? versionInForce(charter, day), commitment, options);
}

/** The plan of a commitment in one version of the charter. */
export function planIn(
  charter: Charter,
  version: CharterVersion,
  commitment: string,
  options: OfficeOptions,
): CommitmentPlan {
  const plans = plansOf(charter, options);
  let compiled = plans.commitments.get(version);
  if (compiled === undefined) {
    compiled = new Map();
    plans.commitments.set(version, compiled);
  }
  const known = compiled.get(commitment);
  if (known !== undefined) return known;
  const office = officeIn(plans, charter, version, options);
  const plan = compile(charter, version, findCommitment(version, commitment), office, options);
  compiled.set(commitment, plan);
  return plan;
}

/** The commitment with that row id or slug; throws `unknown-commitment`. */
export function findCommitment(version: CharterVersion, name: string): Commitment {
  const found = version.commitments.find(({ id, slug }) => id === name || slug === name);
  if (found !== undefined) return found;
  throw new CharterClockError("unknown-commitment", {
    asked: `The commitment ${shown(name)} of ${version.id} ${version.version}`,
    found: `no such row id or slug among ${version.commitments.length} commitments`,
    remedy: nearest(name, version),
    path: "$.commitment",
  });
}

function compile(
  charter: Charter,
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  options: OfficeOptions,
): CommitmentPlan {
  const term = singleTerm(version, commitment, options.overlay);
  const calendar = countingCalendar(charter, office, term.counting.calendar ?? "landlord", options);
  return {
    version,
    commitment,
    office,
    calendar,
    term,
    lastDisputedDay: lastDisputedDay(calendar),
    notices: standingNotices(version, commitment, office, term, options),
    provenance: provenanceOf(version, commitment, office, calendar, options),
  };
}

function lastDisputedDay(calendar: WorkingCalendar): CivilDay {
  const disputed = calendar.divisions.flatMap(({ holidays }) => holidays.filter(({ standing }) => standing === "observed"));
  return Math.max(-Infinity, ...disputed.map(({ date }) => civilDayOf(date) ?? -Infinity));
}

function plansOf(charter: Charter, options: OfficeOptions): Plans {
  let byOverlay = cache.get(charter);
  if (byOverlay === undefined) {
    byOverlay = new WeakMap();
    cache.set(charter, byOverlay);
  }
  const overlay = options.overlay ?? NO_OVERLAY;
  let byKnowledge = byOverlay.get(overlay);
  if (byKnowledge === undefined) {
    byKnowledge = new Map();
    byOverlay.set(overlay, byKnowledge);
  }
  const knowledge = options.asKnownAt ?? "";
  let plans = byKnowledge.get(knowledge);
  if (plans === undefined) {
    if (options.asKnownAt !== undefined) requireCivilDay(options.asKnownAt, "The date whose knowledge counts (asKnownAt)");
    plans = { offices: new Map(), commitments: new Map() };
    byKnowledge.set(knowledge, plans);
  }
  return plans;
}

function officeIn(plans: Plans, charter: Charter, version: CharterVersion, options: OfficeOptions): Office {
  const known = plans.offices.get(version);
  if (known !== undefined) return known;
  const office = officeOfVersion(charter, version, options);
  plans.offices.set(version, office);
  return office;
}

/** Most charters have one version, open on both sides. */
function onlyVersion(charter: Charter, day: CivilDay): CharterVersion | undefined {
  const [version] = charter.versions;
  if (version === undefined || charter.versions.length !== 1 || version.effectiveTo !== null) return undefined;
  const { effectiveFrom } = version;
  return effectiveFrom === null || day >= (civilDayOf(effectiveFrom) ?? Infinity) ? version : undefined;
}

function nearest(name: string, version: CharterVersion): string {
  const wanted = String(name).toLowerCase();
  const names = version.commitments.flatMap(({ id, slug }) => [id, slug]);
  const alike = names.filter((known) => sharedStart(known.toLowerCase(), wanted) >= 3).slice(0, 5);
  return alike.length > 0 ? `Did you mean ${alike.join(", ")}` : `Use one of ${names.filter((_, at) => at % 2 === 1).join(", ")}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
