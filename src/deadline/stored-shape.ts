import { civilDayOf } from "../time/civil-date.js";
import type { Deadline } from "./compute.js";
import type { NoticeCode } from "./notice.js";

const NOTICES: Readonly<Record<NoticeCode, true>> = {
  undated: true,
  "review-overdue": true,
  "version-changed": true,
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
  "month-precision": true,
  "reading-against-customer": true,
};

/** Whether a value has the parts of a deadline that a status reads or repeats, in their shape. */
export function isDeadline(value: unknown): value is Deadline {
  if (!isObject(value)) return false;
  const { commitment, dueAtMilliseconds, notices, provenance, target, otherLimbs, excusedBy } = value as Partial<Deadline>;
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
const PROVENANCE = "charter version digest commitment clause readings calendars zone engine overlay asKnownAt".split(" ");

function isProvenance(provenance: unknown): boolean {
  if (!isObject(provenance) || !hasOnly(provenance, PROVENANCE)) return false;
  const { charter, version, digest, commitment, clause, readings, calendars, zone, engine, overlay, asKnownAt } = provenance;
  return (
    [charter, version, digest, commitment, clause, engine].every(isText) &&
    isListOf(readings, ["id", "choice", "chosenBy"], ({ id, choice, chosenBy }) => isText(id) && isText(choice) && (chosenBy === "charter" || chosenBy === "overlay")) &&
    isListOf(calendars, [...EDITION, "digest"], (calendar) => isEdition(calendar) && isText(calendar["digest"])) &&
    isObject(zone) &&
    hasOnly(zone, EDITION) &&
    isEdition(zone) &&
    (overlay === undefined || isOverlay(overlay)) &&
    (asKnownAt === undefined || (isText(asKnownAt) && civilDayOf(asKnownAt) !== undefined))
  );
}

function isOverlay(overlay: unknown): boolean {
  return isObject(overlay) && hasOnly(overlay, ["id", "digest"]) && isText(overlay["id"]) && isText(overlay["digest"]);
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
