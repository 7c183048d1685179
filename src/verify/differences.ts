import { isSame } from "../charter/is-same.js";
import type { Deadline } from "../index.js";
import type { StoredDeadline } from "./stored.js";
import type { Difference } from "./types.js";

/** What of a deadline is a date or an amount, or says whose it is; notices and titles are words. */
const DATED = [
  "charter",
  "commitment",
  "allowance",
  "countedFrom",
  "dueDate",
  "dueAt",
  "dueAtMilliseconds",
  "dueTime",
  "target",
  "boundBy",
  "governing",
  "provisional",
  "firstUncoveredDate",
] as const;

/** Every date and amount in which a stored deadline and the one computed now differ, in the order of the result. */
export function differencesBetween(stored: StoredDeadline, now: Deadline): readonly Difference[] {
  const all = DATED.flatMap((key) => differencesAt(`$.${key}`, key, stored[key], now[key]));
  const others = all.filter(({ path }) => !path.startsWith("$.governing"));
  // Where nothing else binds, what governs repeats the due moment.
  const isAlone = stored["boundBy"] === undefined && now.boundBy === undefined;
  const own = isAlone && (others.length > 0 || stored["governing"] === undefined) ? others : all;
  const { commitment } = stored.provenance as { readonly commitment?: unknown };
  return [...own, ...differencesAt("$.provenance.commitment", "commitment", commitment, now.provenance.commitment)];
}

/** Whether a difference is in a date besides the main one, which has a count of its own. */
export function isBesides({ path }: Difference): boolean {
  return /^\$\.(target|boundBy|governing)\b/.test(path);
}

/** Whether a difference is in what binds besides, or in what governs because of it. */
export function isBound({ path }: Difference): boolean {
  return /^\$\.(boundBy|governing)\b/.test(path);
}

type Data = Readonly<Record<string, unknown>>;

function differencesAt(path: string, key: string, stored: unknown, now: unknown): readonly Difference[] {
  // What a date waits for is said in words; the texts of duties are no dates.
  if (["waitsFor", "version", "digest"].includes(key) || isSame(stored, now)) return [];
  if (key === "allowance" || !isData(stored) || !isData(now) || Array.isArray(stored) !== Array.isArray(now)) {
    return [{ path, ...(stored === undefined ? {} : { stored }), ...(now === undefined ? {} : { now }) }];
  }
  const keys = [...new Set([...Object.keys(now), ...Object.keys(stored)])];
  return keys.flatMap((inner) => differencesAt(Array.isArray(now) ? `${path}[${inner}]` : `${path}.${inner}`, inner, stored[inner], now[inner]));
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
