import type { Attributes } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";

/** Reads attributes written as name=value: `true` and `false` are truth values, a number is a number, all else is text. */
export function readAttributes(written: readonly string[]): Attributes {
  return Object.fromEntries(written.map(readOne));
}

/** The value of an attribute as it was written. */
export function attributeValue(text: string): Attributes[string] {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function readOne(text: string): [string, Attributes[string]] {
  const [, name = "", value = ""] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/.exec(text) ?? [];
  if (name !== "" && value !== "") return [name, attributeValue(value)];
  throw new Refusal("invalid-option", {
    asked: "An attribute of the case",
    found: JSON.stringify(text),
    remedy: 'Write its name and value, "complex=true"',
  });
}
