import { Refusal } from "../terminal/refusal.js";

/** Refuses standard input where two arguments name it: what one reads is gone for the other. */
export function refuseInputTwice(names: readonly (string | undefined)[]): void {
  if (names.filter((name) => name === "-").length < 2) return;
  throw new Refusal("usage", {
    asked: "Standard input (-)",
    found: "it more than once",
    remedy: "Use it only once, and a file for the other",
  });
}
