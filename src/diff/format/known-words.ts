import type { Construct, Known } from "../findings/types.js";

const NEVER: Readonly<Record<"earlier" | "later" | "either", string>> = {
  earlier: "no case is ever due earlier",
  later: "no case is ever due later",
  either: "no date ever moves",
};

const UNDECIDED: Readonly<Record<Construct, string>> = {
  "order-of-events": "which of two events or dates comes first",
  "cases-not-counted": "cases that one of the texts cannot count",
  "no-common-measure": "which of two measures is more",
};

/** How a direction is known, as a sentence: "known for ever: no case is ever due earlier (longer-allowance)". */
export function knownWords(known: Known): string {
  switch (known.how) {
    case "for-all":
      return `known for ever: ${NEVER[known.never]}${known.lemmas.length === 0 ? "" : ` (${known.lemmas.join(", ")})`}`;
    case "exact":
      return "known exactly, for these dates";
    case "by-definition":
      return "known by definition";
    case "not-decided":
      return `not decided: ${UNDECIDED[known.construct]}`;
  }
}
