import { CharterClockError, shown } from "../errors.js";

/** Past this depth a value is taken to contain itself; documents are a dozen deep. */
const DEEPEST = 500;

/**
 * The one canonical text of plain JSON, by RFC 8785 (JCS): no spaces, keys in the order of their UTF-16 code units,
 * numbers and texts as JavaScript writes them. A key whose value is `undefined` is left out, as `JSON.stringify` does.
 * Throws `not-json` for what has no JSON: `undefined`, `NaN`, a function, a `Date`, half a surrogate pair, a circle.
 */
export function canonicalJson(value: unknown): string {
  return written(value, "$", 0);
}

function written(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST)
    throw notJson(`values nested more than ${DEEPEST} deep`, path, "Give a value that does not contain itself");
  if (typeof value === "string") return textIn(value, path);
  if (typeof value === "boolean" || value === null) return String(value);
  // JSON.stringify writes -0 as 0 and every other number as RFC 8785 has it.
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    // By index: `map` would pass over the holes of a list.
    return `[${Array.from(items, (item, index) => written(item, `${path}[${index}]`, depth + 1)).join(",")}]`;
  }
  if (isRecord(value)) {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    // Without a comparator, `sort` compares UTF-16 code units.
    const members = keys
      .sort()
      .map((key) => `${textIn(key, path)}:${written(value[key], `${path}.${key}`, depth + 1)}`);
    return `{${members.join(",")}}`;
  }
  throw notJson(kindOf(value), path, "Give plain data: objects, lists, text, finite numbers, true, false and null");
}

function textIn(text: string, path: string): string {
  if (!HALF_A_PAIR.test(text)) return JSON.stringify(text);
  throw notJson("text with half of a surrogate pair", path, "Correct the text: half of a pair is not a character");
}

const HALF_A_PAIR = /\p{Surrogate}/u;

/** By tag and not by prototype, so that a plain object of another realm is one. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function kindOf(value: unknown): string {
  if (typeof value !== "object") return shown(value);
  return `a ${Object.prototype.toString.call(value).slice("[object ".length, -1)}`;
}

function notJson(found: string, path: string, remedy: string): CharterClockError {
  return new CharterClockError("not-json", { asked: "The canonical text of a JSON document", found, remedy, path });
}
