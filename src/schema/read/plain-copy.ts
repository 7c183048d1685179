import type { Problem } from "../../errors.js";
import { isWellFormed } from "../../input/forms.js";
import { jsonPath } from "../../input/json-path.js";
import { inheritedKey } from "../../input/json/inherited-key.js";
import {
  DEEPEST,
  HALF_A_PAIR,
  MOST_CHARACTERS,
  MOST_VALUES,
  TOO_DEEP,
  TOO_LONG,
  TOO_MANY,
} from "../../input/json/limits.js";
import type { Read } from "../../input/json/read.js";

/** What is being copied: where, inside which objects, how much so far, and the problems met. */
interface Copying {
  readonly problems: Problem[];
  readonly path: PropertyKey[];
  readonly around: object[];
  values: number;
  characters: number;
}

/** Thrown, and caught in this file, to leave the rest of a document alone. */
const STOP = new Error("This document cannot be read any further");

/**
 * A copy of plain data: lists, plain objects, texts, numbers, true, false and null, without ever running code of the
 * input. Getters, functions and objects of a class are refused by their path; a key that is `undefined` is left out.
 */
export function plainCopy(input: unknown): Read {
  const copying: Copying = { problems: [], path: [], around: [], values: 0, characters: 0 };
  try {
    const value = copyOf(input, copying);
    return { value, problems: copying.problems };
  } catch (thrown) {
    if (thrown !== STOP) refuse(copying, "It cannot be read: reading it throws an error. Give plain data, as in JSON.");
    return { value: undefined, problems: copying.problems };
  }
}

function copyOf(value: unknown, copying: Copying): unknown {
  copying.values += 1;
  if (copying.values > MOST_VALUES) stop(copying, TOO_MANY);
  if (typeof value === "string") return isWellFormed(value) ? counted(value, copying) : refuse(copying, HALF_A_PAIR);
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value === "number") return refuse(copying, `${value} is not a JSON number. Give a finite number.`);
  if (typeof value === "object") return copyWithin(value, copying);
  const what = value === undefined ? "There is no value here" : `A ${typeof value} is not plain data`;
  return refuse(copying, `${what}. Give plain JSON: lists, objects, text, numbers, true, false or null.`);
}

function copyWithin(value: object, copying: Copying): unknown {
  if (copying.around.includes(value)) return refuse(copying, "It contains itself. Give plain data, as in JSON.");
  if (copying.around.length === DEEPEST) stop(copying, TOO_DEEP);
  copying.around.push(value);
  const copy = Array.isArray(value) ? copyOfList(value, copying) : copyOfObject(value, copying);
  copying.around.pop();
  return copy;
}

function copyOfList(entries: readonly unknown[], copying: Copying): unknown {
  if (entries.length > MOST_VALUES) stop(copying, TOO_MANY);
  const copy: unknown[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    copy.push(copyAt(entries, index, copying) ?? null);
  }
  return copy;
}

function copyOfObject(value: object, copying: Copying): unknown {
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== null && Object.getPrototypeOf(parent) !== null) {
    return refuse(copying, "An object of a class is not plain data. Give what `JSON.parse` would return.");
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inherited = inheritedKey(copying.path, key);
    if (!isWellFormed(key)) copying.problems.push({ path: jsonPath([...copying.path, key]), message: HALF_A_PAIR });
    if (inherited !== undefined) copying.problems.push(inherited);
    else if (Object.getOwnPropertyDescriptor(value, key)?.value !== undefined || isGetter(value, key)) {
      const part = copyAt(value, counted(key, copying), copying);
      if (part !== undefined) copy[key] = part;
    }
  }
  return copy;
}

function copyAt(around: object, key: PropertyKey, copying: Copying): unknown {
  copying.path.push(key);
  const part = isGetter(around, key)
    ? refuse(copying, "A getter is not plain data: reading it would run code. Give its value.")
    : copyOf(Object.getOwnPropertyDescriptor(around, key)?.value, copying);
  copying.path.pop();
  return part;
}

function isGetter(around: object, key: PropertyKey): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(around, key);
  return descriptor?.get !== undefined || descriptor?.set !== undefined;
}

function counted(text: string, copying: Copying): string {
  copying.characters += text.length;
  if (copying.characters > MOST_CHARACTERS) stop(copying, TOO_LONG);
  return text;
}

function refuse(copying: Copying, message: string): undefined {
  copying.problems.push({ path: jsonPath(copying.path), message });
}

function stop(copying: Copying, message: string): never {
  refuse(copying, message);
  throw STOP;
}
