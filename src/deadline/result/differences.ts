import { isSame } from "../../charter/is-same.js";
import type { JsonPath } from "../../data/plain-forms.js";
import type { Deadline } from "./compute.js";

/** One part of a stored deadline that comes out differently now; a side without the value has no key for it. */
export interface Difference {
  /** Its JSON path in the deadline, `$.aim.dueAt`. */
  readonly path: JsonPath;
  /** The value that was stored; absent where there was none. */
  readonly stored?: unknown;
  /** The value that comes out now; absent where there is none. */
  readonly now?: unknown;
}

/** What of a deadline is a date or an amount, says whose it is, or decides how it may be kept. */
const DATED = [
  "charter",
  "commitment",
  "allowance",
  "countedFrom",
  "dueDate",
  "dueAt",
  "dueAtMilliseconds",
  "dueTime",
  "aim",
  "otherLimbs",
  "excusedBy",
  "boundBy",
  "governing",
  "provisional",
  "firstUncoveredDate",
] as const;

/** Whether date, instant and milliseconds of a due moment say the same, which can be told without counting. */
export function isConsistent(moment: {
  readonly dueDate?: unknown;
  readonly dueAt?: unknown;
  readonly dueAtMilliseconds?: unknown;
}): boolean {
  const { dueDate, dueAt, dueAtMilliseconds } = moment;
  if (typeof dueDate !== "string" || typeof dueAt !== "string" || Date.parse(dueAt) !== dueAtMilliseconds) return false;
  const shown = dueAt.slice(0, 10);
  // Office time may be used up at the very end of its date, which is the first moment of the next.
  return dueDate === shown || (dueDate < shown && dueAt.includes("T00:00:00.000"));
}

type Data = Readonly<Record<string, unknown>>;

/** Every date and amount in which a stored deadline and the one computed now differ, in the order of the result. */
export function datesBetween(stored: Data, now: Deadline): readonly Difference[] {
  const today = now as unknown as Data;
  const keys = DATED.filter((key) => key !== "governing" || !(governsItself(stored) && governsItself(today)));
  return keys
    .flatMap((key) => differencesAt(`$.${key}`, key, stored[key], today[key]))
    .filter((difference) => !isText(difference));
}

/** Whether what governs a deadline is the deadline itself, whose own keys say it all. */
export function governsItself(deadline: Data): boolean {
  const { governing, provenance } = deadline;
  if (!isData(governing) || !isData(provenance)) return false;
  const isOwnText = ["version", "digest"].every((key) => governing[key] === provenance[key]);
  return (
    isOwnText &&
    ["charter", "commitment", "dueDate", "dueAt", "dueAtMilliseconds"].every((key) => governing[key] === deadline[key])
  );
}

/** Which text of a duty it is is no date. */
function isText({ path }: Difference): boolean {
  return /^\$\.(boundBy\[\d+\]|governing)\.(version|digest)$/.test(path);
}

/** Whether a difference is in what binds too, or in what governs because of it. */
export function isBound({ path }: Difference): boolean {
  return /^\$\.(boundBy|governing)\b/.test(path);
}

/** Every part in which two values differ, by its path. */
export function differencesAt(path: string, key: string, stored: unknown, now: unknown): readonly Difference[] {
  // What a date waits for is said in words.
  if (key === "waitsFor" || isSame(stored, now)) return [];
  if (key === "allowance" || !isData(stored) || !isData(now) || Array.isArray(stored) !== Array.isArray(now)) {
    return [{ path, ...(stored === undefined ? {} : { stored }), ...(now === undefined ? {} : { now }) }];
  }
  const keys = [...new Set([...Object.keys(now), ...Object.keys(stored)])];
  return keys.flatMap((inner) =>
    differencesAt(Array.isArray(now) ? `${path}[${inner}]` : `${path}.${inner}`, inner, stored[inner], now[inner]),
  );
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
