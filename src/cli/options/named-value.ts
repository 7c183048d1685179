import { Refusal } from "../terminal/refusal.js";

/** What an option of the form name=value is about, and an example of it. */
export interface NamedValueOption {
  readonly asked: string;
  readonly remedy: string;
}

/** Reads name=value; refuses what is not so written, and a value that `read` knows nothing to do with. */
export function readNamedValue<Value>(
  text: string,
  option: NamedValueOption,
  read: (name: string, value: string) => Value | undefined,
): Value {
  const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/.exec(text) ?? [];
  const found = name === undefined || value === undefined ? undefined : read(name, value);
  if (found !== undefined) return found;
  throw new Refusal("invalid-option", { ...option, found: JSON.stringify(text) });
}
