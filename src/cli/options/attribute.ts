import type { Attributes } from "../../index.js";
import { readNamedValue } from "./named-value.js";

type Attribute = readonly [name: string, value: Attributes[string]];

const OPTION = { asked: "An attribute of the case", remedy: 'Write its name and value, "complex=true"' };

/** Reads attributes written as name=value: `true` and `false` are truth values, a number is a number, all else is text. */
export function readAttributes(written: readonly string[]): Attributes {
  return Object.fromEntries(
    written.map((text) => readNamedValue<Attribute>(text, OPTION, (name, value) => [name, attributeValue(value)])),
  );
}

/** The value of an attribute as it was written. */
export function attributeValue(text: string): Attributes[string] {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
