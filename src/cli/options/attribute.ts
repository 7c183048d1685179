import type { Attributes } from "../../index.js";
import { readNamedValues } from "./named-value.js";

const OPTION = { asked: "An attribute of the case", remedy: 'Write its name and value, "complex=true"' };

/** Reads attributes written as name=value: `true` and `false` are truth values, a number is a number, all else is text. */
export function readAttributes(written: readonly string[]): Attributes {
  return readNamedValues(written, OPTION, attributeValue);
}

/** The value of an attribute as it was written. */
export function attributeValue(text: string): Attributes[string] {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
