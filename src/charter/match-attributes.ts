import type { Attributes } from "./charter.js";

/** How attributes of a case stand to those that a promise asks for; `undecided`: one of them is not known yet. */
export type Match = "matches" | "differs" | "undecided";

/** Compares what a promise asks for with what is known of a case. */
export function matchAttributes(wanted: Attributes, known: Attributes | undefined): Match {
  let match: Match = "matches";
  for (const [name, value] of Object.entries(wanted)) {
    const given = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
    if (given === undefined) match = "undecided";
    else if (given !== value) return "differs";
  }
  return match;
}

/** Attributes in words: `complex is true`. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name} is ${String(value)}`)
    .join(" and ");
}
