import { CharterClockError, shown } from "../errors.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter } from "../charter/types.js";
import { civilDayOf } from "../time/civil-date.js";
import type { Deadline } from "./compute.js";
import { checkAttributes, invalidCase } from "./input.js";
import type { NoticeCode } from "./notice.js";
import type { CommitmentPlan } from "./plan.js";
import { planIn } from "./plan-cache.js";

/** The plan of a deadline that was computed, perhaps long ago; throws `charter-mismatch` where it is not of this charter. */
export function planOfDeadline(charter: Charter, deadline: Deadline, options: OfficeOptions): CommitmentPlan {
  if (!isDeadline(deadline)) {
    throw invalidCase("The status of a deadline", shown(deadline), "Give what computeDeadline returned, or the JSON of it", "$");
  }
  checkAttributes(deadline.attributes);
  const { provenance } = deadline;
  const version = charter.versions.find((candidate) => candidate.version === provenance.version);
  if (charter.id !== provenance.charter || version === undefined) {
    throw mismatch(deadline, `${charter.id} with the versions ${charter.versions.map((one) => one.version).join(", ")}`);
  }
  if (options.overlay?.id !== provenance.overlay) {
    throw mismatch(deadline, options.overlay === undefined ? "no overlay" : `the overlay ${options.overlay.id}`);
  }
  const { asKnownAt } = provenance;
  return planIn(charter, version, deadline.commitment, {
    ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  });
}

function mismatch(deadline: Deadline, found: string): CharterClockError {
  const { charter, version, overlay } = deadline.provenance;
  const made = `${charter} ${version}${overlay === undefined ? "" : ` with the overlay ${overlay}`}`;
  return new CharterClockError("charter-mismatch", {
    asked: `The status of a deadline that was computed under ${made}`,
    found,
    remedy: "Give the charter and overlay that it was computed under, or compute the deadline anew",
  });
}

const NOTICES: Readonly<Record<NoticeCode, true>> = {
  undated: true,
  "review-overdue": true,
  reading: true,
  conflict: true,
  "local-holidays-not-supplied": true,
  "hours-not-stated": true,
  "closed-on-due-date": true,
  "pausing-not-stated": true,
  "tier-undecided": true,
  "applies-undecided": true,
  provisional: true,
  "disputed-holiday": true,
  "announcement-date-unknown": true,
};

/** Whether the parts of a deadline that a status reads or repeats have their shape. */
function isDeadline(deadline: Deadline): boolean {
  const { commitment, dueAtMilliseconds, notices, provenance, target, otherLimbs, excusedBy } = deadline as Partial<Deadline>;
  return (
    isText(commitment) &&
    Number.isFinite(dueAtMilliseconds) &&
    isListOf(notices, ["code", "message", "about"], ({ code, message, about }) => isText(code) && Object.hasOwn(NOTICES, code) && isText(message) && isTextOrAbsent(about)) &&
    isProvenance(provenance) &&
    (target === undefined || (isObject(target) && Number.isFinite(target["dueAtMilliseconds"]))) &&
    (otherLimbs === undefined || isListOf(otherLimbs, ["id", "title", "event"], ({ id, event }) => isText(id) && isText(event))) &&
    isTextOrAbsent(excusedBy)
  );
}

const EDITION = ["id", "edition"];
const PROVENANCE = "charter version commitment clause readings calendars zone engine overlay asKnownAt".split(" ");

function isProvenance(provenance: unknown): boolean {
  if (!isObject(provenance) || !hasOnly(provenance, PROVENANCE)) return false;
  const { charter, version, commitment, clause, readings, calendars, zone, engine, overlay, asKnownAt } = provenance;
  return (
    [charter, version, commitment, clause, engine].every(isText) &&
    isListOf(readings, ["id", "choice", "chosenBy"], ({ id, choice, chosenBy }) => isText(id) && isText(choice) && (chosenBy === "charter" || chosenBy === "overlay")) &&
    isListOf(calendars, EDITION, isEdition) &&
    isObject(zone) &&
    hasOnly(zone, EDITION) &&
    isEdition(zone) &&
    isTextOrAbsent(overlay) &&
    (asKnownAt === undefined || (isText(asKnownAt) && civilDayOf(asKnownAt) !== undefined))
  );
}

function isEdition({ id, edition }: Record<string, unknown>): boolean {
  return isText(id) && isText(edition);
}

function isListOf(list: unknown, keys: readonly string[], isEntry: (entry: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(list) && list.every((entry) => isObject(entry) && hasOnly(entry, keys) && isEntry(entry));
}

function hasOnly(record: object, keys: readonly string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value);
}
