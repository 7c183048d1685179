import type { Problem } from "../../index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { Refusal } from "../terminal/refusal.js";

/** The value of one line of JSON text; refuses what is not JSON, and duplicate keys. */
export function valueOfJson(text: string, asked: string): unknown {
  const { value, problems } = readJsonText(text, ({ column }) => `column ${column}`);
  const [first] = problems;
  if (first === undefined) return value;
  throw new Refusal("not-json", { asked, found: foundIn(first), remedy: "Correct it there" });
}

function foundIn({ path, message }: Problem): string {
  const words = message.replace(/\.$/, "");
  return path === "$" ? words : `${path}: ${words}`;
}
