import { shown } from "../errors.js";
import { codePointOf, firstUnseen } from "../unseen.js";
import { inside, misshapen } from "./form.js";
import type { Form, Wanted } from "./form.js";

const HALF_A_PAIR = /\p{Surrogate}/u;

/** Whether a text has no half of a surrogate pair, which no encoding can write. */
export function isWellFormed(text: string): boolean {
  return !HALF_A_PAIR.test(text);
}

/** Text that people read: unless another pattern is given not blank, and every character in it is seen. */
export function text(wanted: Wanted, pattern: RegExp = /\S/): Form<string> {
  const form = matching<string>(pattern, wanted);
  return (value, place) => {
    const read = form(value, place);
    const unseen = firstUnseen(read);
    if (unseen === undefined) return read;
    throw misshapen(wanted, place, `${shown(read)}, with the invisible character ${codePointOf(unseen)}`);
  };
}

/** Text of a stated pattern. */
export function matching<Value extends string>(pattern: RegExp, wanted: Wanted): Form<Value> {
  return (value, place) => {
    if (typeof value !== "string" || !pattern.test(value)) throw misshapen(wanted, place, shown(value));
    if (!isWellFormed(value)) throw misshapen(wanted, place, `${shown(value)}, with half of a surrogate pair`);
    return value as Value;
  };
}

/** A name that others refer to: `end-of-last-day`. Names become keys, so none may be one of JavaScript's. */
export function name(asked: string, pattern: RegExp = /^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/): Form<string> {
  const wanted = { asked, remedy: 'Give a name in lower-case letters, digits and hyphens, such as "end-of-last-day"' };
  const form = matching<string>(pattern, wanted);
  return (value, place) => {
    const read = form(value, place);
    if (read in {}) throw misshapen(wanted, place, `${shown(read)}, which is a property of every JavaScript object`);
    return read;
  };
}

/** One of a closed set of texts or numbers. */
export function oneOf<Value extends string | number | boolean>(values: readonly Value[], asked: string): Form<Value> {
  const wanted = { asked, remedy: `Use one of ${values.join(", ")}` };
  return (value, place) => {
    if ((values as readonly unknown[]).includes(value)) return value as Value;
    throw misshapen(wanted, place, shown(value));
  };
}

/** A whole number from one through another. */
export function wholeNumber(least: number, most: number, asked: string): Form<number> {
  const wanted = { asked, remedy: `Give a whole number from ${least} through ${most}` };
  return (value, place) => {
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    throw misshapen(wanted, place, shown(value));
  };
}

/** A list of values of one form, as a new frozen list. */
export function listOf<Value>(form: Form<Value>, wanted: Wanted, atLeast = 0): Form<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw misshapen(wanted, place, shown(value));
    if (value.length < atLeast) throw misshapen(wanted, place, `a list of ${value.length}`);
    const read: Value[] = [];
    // By index: `map` would pass over the holes of a list, and `Array.from` takes several times as long.
    for (let index = 0; index < value.length; index += 1) read.push(form(value[index], inside(place, index)));
    return Object.freeze(read);
  };
}

/** An object whose keys have a form too, as a new frozen object. */
export function recordOf<Value>(
  keys: Form<string>,
  form: Form<Value>,
  wanted: Wanted,
): Form<Readonly<Record<string, Value>>> {
  return (value, place) => {
    if (!isObject(value)) throw misshapen(wanted, place, shown(value));
    const entries = Object.entries(value).map(
      ([key, entry]) => [keys(key, inside(place, key)), form(entry, inside(place, key))] as const,
    );
    return Object.freeze(Object.fromEntries(entries));
  };
}

/** Whether a value is an object with keys: not a list, not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
