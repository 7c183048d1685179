import type { Problem, TextPosition } from "../../errors.js";
import { cut } from "../../unseen.js";
import { jsonPath } from "../json-path.js";
import { positionIn, standsAt, usualRemedy } from "./text-position.js";
import type { PositionWords } from "./text-position.js";

/** A JSON text being read: how far, where in the document, how many values so far, and the problems met. */
export interface Scan {
  readonly text: string;
  readonly wordsOf: PositionWords;
  readonly problems: Problem[];
  readonly path: PropertyKey[];
  at: number;
  values: number;
}

/** Thrown where a text cannot be read on. */
export const STOP: Error = new Error("This text cannot be read any further");

/** Notes a problem where the scan is and reads no further. */
export function stop(scan: Scan, message: string, at?: TextPosition): never {
  scan.problems.push({ path: jsonPath(scan.path), message, ...(at === undefined ? {} : { at }) });
  throw STOP;
}

/** Stops where the text is no JSON, saying where and what was expected there. */
export function broken(scan: Scan, expected: string): never {
  const { text, at } = scan;
  const where = positionIn(text, at);
  stop(
    scan,
    `The text is not JSON: at ${scan.wordsOf(where)} expected ${expected}; found ${standsAt(text, at)}. ${usualRemedy(text, at)}.`,
    where,
  );
}

/** Passes the spaces and line ends before the next token. */
export function skipSpace(scan: Scan): void {
  for (; scan.at < scan.text.length; scan.at += 1) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
  }
}

/** Passes one sign where it is the next token, and says whether it was. */
export function pass(scan: Scan, sign: string): boolean {
  skipSpace(scan);
  if (scan.text[scan.at] !== sign) return false;
  scan.at += 1;
  return true;
}

/** Reads a text in double quotes. */
export function readString(scan: Scan): string {
  const { text, at: from } = scan;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      scan.at = at + 1;
      return unescaped(scan, from);
    }
    if (code === BACKSLASH) at += 1;
    else if (code === 10 || code === 13)
      badString(scan, from, "is not closed on its line", "Close it, or write line breaks as \\n");
    else if (code < 32)
      badString(scan, from, "has a control character", "Write a tab as \\t, and leave out any others");
  }
  badString(scan, from, "is never closed", "Close it");
}

/** Reads a number, `true`, `false` or `null`. */
export function readWord(scan: Scan): unknown {
  for (const [word, value] of WORDS) {
    if (!scan.text.startsWith(word, scan.at)) continue;
    scan.at += word.length;
    return value;
  }
  NUMBER.lastIndex = scan.at;
  const digits = NUMBER.exec(scan.text)?.[0];
  if (digits === undefined) broken(scan, "a value");
  const value = Number(digits);
  // Where digits would be lost, what is read is another number.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER && String(value) !== digits)
    stop(scan, `The number ${cut(digits, 80)} is too large. ${SMALLER}.`);
  scan.at += digits.length;
  return value === 0 ? 0 : value;
}

const SMALLER = "Give a smaller one, or write it as text, in quotes";
const QUOTE = 34;
const BACKSLASH = 92;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function unescaped(scan: Scan, from: number): string {
  const quoted = scan.text.slice(from, scan.at);
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return badString(scan, from, "has a backslash that is not an escape", "Write a backslash as \\\\");
  }
}

function badString(scan: Scan, from: number, wrong: string, remedy: string): never {
  const where = positionIn(scan.text, from);
  stop(scan, `The text is not JSON: the quoted text at ${scan.wordsOf(where)} ${wrong}. ${remedy}.`, where);
}
