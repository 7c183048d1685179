import { shown } from "../../errors.js";
import { UNITS } from "../../charter/units.js";
import type { Allowance } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";

const UNIT_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([unit, { word, kind }]) =>
    (kind === "open" ? [word, word.replace("office", "open")] : [word]).map((one) => [one, unit]),
  ),
);

/** Reads an extension in words: "5 working days", "1 month". A bare "days" is refused, because it has two meanings. */
export function readExtension(text: string): Allowance {
  const [, amount = "", words = ""] = /^\s*(\d+)\s+([a-z]+(?:\s+[a-z]+)?)\s*$/i.exec(text) ?? [];
  const unit = UNIT_OF_WORD.get(words.toLowerCase().replace(/\s+/g, " ").replace(/s$/, ""));
  // One key and its whole number: the shape that every allowance has.
  if (unit !== undefined) return { [unit]: Number(amount) } as unknown as Allowance;
  throw new Refusal("invalid-option", {
    asked: "An extension",
    found: shown(text),
    remedy: 'Write a whole number and its unit, "5 working days", "10 calendar days", "1 month" or "2 office hours"',
  });
}
