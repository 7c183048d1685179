import { isSame } from "../../charter/is-same.js";
import { CharterClockError, shown } from "../../errors.js";
import { findCommitment } from "../../charter/find-commitment.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, CharterVersion } from "../../charter/charter.js";
import { digestOf } from "../../digest/digest.js";
import type { Options } from "../case/case.js";
import { caseOf } from "../result/case-of.js";
import { deadlineUnder } from "../result/compute.js";
import { isComputedHere } from "../result/computed-here.js";
import type { Deadline } from "../result/compute.js";
import { datesBetween, isConsistent } from "../result/differences.js";
import { defined } from "../case/defined.js";
import { invalidCase } from "../case/require.js";
import type { DueMoment } from "../bind/limbs.js";
import { notice } from "../plan/notice.js";
import type { Notice } from "../plan/notice.js";
import { planIn } from "../plan/plan-cache.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Provenance } from "../plan/provenance.js";
import { readDeadline } from "./stored-form.js";

/** A stored deadline as a status judges it: by its own dates, counted with what is at hand. */
export interface OpenDeadline {
  readonly deadline: Deadline;
  readonly plan: CommitmentPlan;
  readonly notices: readonly Notice[];
  /** What the status counted with: that of the deadline, or what is at hand where that is not the same. */
  readonly provenance: Provenance;
  /** The text that it names; where all that its proof names is at hand, its case stands where it stands. */
  readonly version: CharterVersion;
  readonly isAtHand: boolean;
}

/**
 * Reads a deadline that was computed, perhaps long ago. Where everything that its proof names is at hand, it is counted
 * again first. Throws `charter-mismatch` where no version of the charter has the text it names, and `deadline-altered`
 * where its dates do not come out again.
 */
export function openDeadline(charter: Charter, stored: Deadline, options: Options): OpenDeadline {
  const deadline = isComputedHere(stored) ? stored : readDeadline(stored);
  const version = versionOf(charter, deadline);
  const asKnownAt = knowledgeOf(deadline, options);
  const known: OfficeOptions = defined({ overlay: options.overlay, asKnownAt });
  const plan = planIn(charter, version, findCommitment(version, deadline.commitment), known);
  const { duties } = options;
  requireConsistent(deadline, version);
  const isProof = isProofOf(deadline.provenance, plan.provenance);
  // What this program computed itself cannot have been altered; it is counted again only to see what else binds it now.
  const isCounted = isProof && (!isComputedHere(stored) || (deadline.boundBy ?? []).length > 0);
  const again = isCounted ? recounted(charter, version, deadline, { ...known, ...defined({ duties }) }) : undefined;
  const isAtHand = isProof && (again === undefined || areDutiesAtHand(deadline, again));
  if (isAtHand) {
    if (again !== undefined && !isComputedHere(stored)) requireSameDates(charter, version, deadline, again);
    return { deadline, plan, notices: deadline.notices, provenance: plan.provenance, version, isAtHand };
  }
  const message =
    "It is judged by its stored date, which was not counted again: something that its proof names is missing or has changed";
  const notices = Object.freeze([...deadline.notices, notice("counted-with-other-editions", message)]);
  return { deadline, plan, notices, provenance: plan.provenance, version, isAtHand };
}

/** What was known when it was computed; asked for as known at another date it would have to be computed again. */
function knowledgeOf({ provenance }: Deadline, { asKnownAt }: Options): string | undefined {
  if (asKnownAt === undefined || asKnownAt === provenance.asKnownAt) return provenance.asKnownAt;
  const found =
    provenance.asKnownAt === undefined
      ? "a deadline that was computed without asKnownAt"
      : `one computed with asKnownAt ${provenance.asKnownAt}`;
  const remedy = "Leave out asKnownAt, or compute the case again: caseOf(deadline) returns it";
  throw invalidCase(`The status of a deadline as known at ${shown(asKnownAt)}`, found, remedy, "$.options.asKnownAt");
}

/** Refuses a deadline whose own parts contradict one another, which can be told without counting. */
function requireConsistent(deadline: Deadline, version: CharterVersion): void {
  const asked = `The status of a deadline of ${deadline.commitment}`;
  const { provenance, aim, boundBy = [], governing } = deadline;
  const altered = (path: string, found: string): CharterClockError =>
    new CharterClockError("deadline-altered", { asked, found, remedy: ADVICE, path });
  if (provenance.version !== version.version)
    throw altered("$.provenance.version", `${shown(provenance.version)} for the text of ${version.version}`);
  if (provenance.commitment !== deadline.commitment)
    throw altered("$.provenance.commitment", shown(provenance.commitment));
  const dates: readonly (readonly [path: string, date: DueMoment | undefined])[] = [
    ["$", deadline],
    ["$.aim", aim],
    ["$.governing", governing],
    ...boundBy.map((bound, index) => [`$.boundBy[${index}]`, bound.state === "due" ? bound : undefined] as const),
  ];
  for (const [path, date] of dates) {
    if (date === undefined || isConsistent(date)) continue;
    throw altered(
      `${path}.dueDate`,
      `${shown(date.dueDate)}, ${shown(date.dueAt)} and ${shown(date.dueAtMilliseconds)} milliseconds, which are not one moment`,
    );
  }
}

/** The version whose text the deadline names by digest, in force or not. */
function versionOf(charter: Charter, { provenance }: Deadline): CharterVersion {
  const version =
    charter.id === provenance.charter ? charter.versions.find((one) => digestOf(one) === provenance.digest) : undefined;
  if (version !== undefined) return version;
  const texts = charter.versions.map((one) => `${one.version} (${digestOf(one)})`).join(", ");
  throw new CharterClockError("charter-mismatch", {
    asked: `The status of a deadline that was computed under ${provenance.charter} ${provenance.version} (${provenance.digest})`,
    found: `${charter.id} with the texts ${texts}`,
    remedy:
      'Give the charter with the version it was computed under, or compute it again; "charterclock/verify" says what moved',
  });
}

/** Whether the proof of a deadline names what is at hand, whichever engine counted by it. */
function isProofOf(stored: Provenance, now: Provenance): boolean {
  return (
    stored.semantics === now.semantics &&
    stored.zone.id === now.zone.id &&
    stored.zone.edition === now.zone.edition &&
    stored.overlay?.digest === now.overlay?.digest &&
    now.calendars.every(({ id, digest }) =>
      stored.calendars.some((calendar) => calendar.id === id && calendar.digest === digest),
    )
  );
}

/**
 * Whether all that binds too would be counted by the texts that the deadline names, and by the calendars that its proof
 * does: of several texts of a duty the one in force counts, whichever else is given.
 */
function areDutiesAtHand({ boundBy = [], provenance }: Deadline, again: Deadline | CharterClockError): boolean {
  if (boundBy.length === 0 || again instanceof CharterClockError) return true;
  const now = again.boundBy ?? [];
  const isSameText = boundBy.every(({ charter: id, commitment, digest }) =>
    now.some((bound) => bound.charter === id && bound.commitment === commitment && bound.digest === digest),
  );
  return isSameText && isSame(provenance.calendars, again.provenance.calendars);
}

const ADVICE =
  "Give the deadline as computeDeadline returned it; add later facts to its case, " +
  "as in computeDeadline(charter, { ...caseOf(deadline), pauses }), and give that result";

function requireSameDates(
  charter: Charter,
  version: CharterVersion,
  deadline: Deadline,
  again: Deadline | CharterClockError,
): void {
  const asked = `The status of a deadline of ${deadline.commitment} that was computed under ${charter.id} ${version.version}`;
  if (again instanceof CharterClockError) {
    const found = `that it cannot be counted again (${again.code}): ${again.details.found}`;
    throw new CharterClockError("deadline-altered", {
      asked,
      found,
      remedy: ADVICE,
      ...defined({ path: again.details.path }),
    });
  }
  const [first, ...others] = datesBetween(deadline as unknown as Readonly<Record<string, unknown>>, again);
  if (first === undefined) return;
  const more = others.length === 0 ? "" : `, and ${others.map(({ path }) => path).join(", ")} differ too`;
  const found = `${shown(first.stored)} where counting again gives ${shown(first.now)}${more}`;
  throw new CharterClockError("deadline-altered", { asked, found, remedy: ADVICE, path: first.path });
}

/** The deadline of the same case counted now, or the error with which that is refused. */
function recounted(
  charter: Charter,
  version: CharterVersion,
  deadline: Deadline,
  options: Options,
): Deadline | CharterClockError {
  try {
    return deadlineUnder(charter, version, caseOf(deadline), options);
  } catch (error) {
    if (error instanceof CharterClockError) return error;
    throw error;
  }
}
