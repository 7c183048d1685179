import { shown } from "../../errors.js";
import { saidTwice } from "./once.js";
import { Refusal } from "../terminal/refusal.js";

/** What an option of the form name=value is about, and an example of it. */
export interface NamedValueOption {
  readonly asked: string;
  readonly remedy: string;
}

/** Reads values written as name=value, by their names; refuses two values of one name, the same one twice is fine. */
export function readNamedValues<Value extends Plain>(
  written: readonly string[],
  option: NamedValueOption,
  read: (value: string, name: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  const values = new Map<string, Value>();
  for (const text of written) {
    const { name, value } = readNamedValue(text, option, (name, part) => {
      const value = read(part, name);
      return value === undefined ? undefined : { name, value };
    });
    const earlier = values.get(name);
    if (earlier !== undefined && earlier !== value)
      throw saidTwice(`${option.asked}, ${name}`, String(earlier), String(value));
    values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** A value that is compared by what it is. */
type Plain = string | number | boolean;

/** Reads name=value; refuses what is not so written, and a value that `read` knows nothing to do with. */
export function readNamedValue<Value>(
  text: string,
  option: NamedValueOption,
  read: (name: string, value: string) => Value | undefined,
): Value {
  const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/.exec(text) ?? [];
  const found = name === undefined || value === undefined ? undefined : read(name, value);
  if (found !== undefined) return found;
  throw new Refusal("invalid-option", { ...option, found: shown(text) });
}
