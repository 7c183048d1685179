import { requireKnownKeys, requireObject } from "./input.js";

const DATED = ["overlay", "asKnownAt", "strict", "duties"];

/** What is asked, as far as it has options of its own. */
type Question = "deadline" | "explanation" | "status" | "occurrences" | "next-occurrence" | "period";

/** The options that each question takes. */
const OPTION_KEYS: Readonly<Record<Question, readonly string[]>> = {
  deadline: DATED,
  explanation: [...DATED, "now", "after"],
  status: ["overlay", "asKnownAt", "duties", "now", "completedAt", "withdrawnAt", "events", "atRiskShare", "resumedAt"],
  occurrences: [...DATED, "from", "through", "now"],
  "next-occurrence": [...DATED, "after"],
  period: ["overlay", "asKnownAt", "from", "to"],
};

/** No options: the one object that needs no look. */
export const NO_OPTIONS: Readonly<Record<string, never>> = Object.freeze({});

/** Refuses options that are no object, or have a key that would be ignored: `stict` would let a provisional date through. */
export function checkOptions(options: unknown, question: Question): void {
  if (options === NO_OPTIONS) return;
  requireObject(options, "The options", "Give an object, or leave them out", "$.options");
  requireKnownKeys(options as object, OPTION_KEYS[question], "$.options");
}
