import { isWellFormed } from "../forms.js";
import { jsonPath } from "../json-path.js";
import { inheritedKey } from "./inherited-key.js";
import { broken, pass, readString, readWord, skipSpace, STOP, stop } from "./json-scan.js";
import type { Scan } from "./json-scan.js";
import { DEEPEST, HALF_A_PAIR, MOST_CHARACTERS, MOST_VALUES, TOO_DEEP, TOO_LONG, TOO_MANY } from "./limits.js";
import type { Read } from "./read.js";
import { lineAndColumn, positionIn } from "./text-position.js";
import type { PositionWords } from "./text-position.js";

/** How many problems say their line and column; to find it, the text is read from its start. */
const MOST_PLACED = 100;

/**
 * Reads JSON text as `JSON.parse` does, but says where it is broken, with line and column and the same words on every
 * runtime, and refuses duplicate keys, nesting and size beyond the limits. `wordsOf` says how a message puts a position.
 */
export function readJsonText(text: string, wordsOf: PositionWords = lineAndColumn): Read {
  const scan: Scan = { text, wordsOf, problems: [], path: [], at: text.startsWith("\uFEFF") ? 1 : 0, values: 0 };
  try {
    if (text.length > MOST_CHARACTERS) stop(scan, TOO_LONG);
    const value = readValue(scan);
    skipSpace(scan);
    if (scan.at < text.length) broken(scan, "nothing after the end of the document");
    return { value, problems: scan.problems };
  } catch (thrown) {
    if (thrown !== STOP) throw thrown;
    return { value: undefined, problems: scan.problems };
  }
}

function readValue(scan: Scan): unknown {
  scan.values += 1;
  if (scan.values > MOST_VALUES) stop(scan, TOO_MANY);
  skipSpace(scan);
  const sign = scan.text[scan.at];
  if (sign === '"') return wellFormed(readString(scan), scan);
  if (sign !== "[" && sign !== "{") return readWord(scan);
  if (scan.path.length === DEEPEST) stop(scan, TOO_DEEP);
  scan.at += 1;
  return sign === "[" ? readList(scan) : readObject(scan);
}

function wellFormed(text: string, scan: Scan): string {
  if (!isWellFormed(text)) scan.problems.push({ path: jsonPath(scan.path), message: HALF_A_PAIR });
  return text;
}

function readList(scan: Scan): readonly unknown[] {
  const entries: unknown[] = [];
  if (pass(scan, "]")) return entries;
  do {
    entries.push(readAt(scan, entries.length));
  } while (pass(scan, ","));
  if (!pass(scan, "]")) broken(scan, "a comma or ]");
  return entries;
}

function readObject(scan: Scan): unknown {
  const object: Record<string, unknown> = {};
  if (pass(scan, "}")) return object;
  do {
    skipSpace(scan);
    const keyAt = scan.at;
    if (scan.text[keyAt] !== '"') broken(scan, "a key in double quotes");
    const key = readString(scan);
    if (!pass(scan, ":")) broken(scan, "a colon");
    put(scan, object, key, readAt(scan, key), keyAt);
  } while (pass(scan, ","));
  if (!pass(scan, "}")) broken(scan, "a comma or }");
  return object;
}

function readAt(scan: Scan, key: PropertyKey): unknown {
  scan.path.push(key);
  const value = readValue(scan);
  scan.path.pop();
  return value;
}

function put(scan: Scan, object: Record<string, unknown>, key: string, value: unknown, keyAt: number): void {
  const inherited = inheritedKey(scan.path, key);
  if (!isWellFormed(key)) scan.problems.push({ path: jsonPath([...scan.path, key]), message: HALF_A_PAIR });
  if (inherited !== undefined) {
    scan.problems.push(inherited);
  } else if (Object.hasOwn(object, key)) {
    const at = scan.problems.length < MOST_PLACED ? positionIn(scan.text, keyAt) : undefined;
    const where = at === undefined ? "" : `, again at ${scan.wordsOf(at)}`;
    const message = `Duplicate key${where}: programs would read only one of them. Keep one.`;
    scan.problems.push({ path: jsonPath([...scan.path, key]), message, ...(at === undefined ? {} : { at }) });
  } else {
    object[key] = value;
  }
}
