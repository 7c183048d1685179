import { remedyFor } from "../input/suggest.js";
import { Refusal } from "../refusal.js";

/** What a line may say of its case. */
export const COLUMNS = [
  "commitment",
  "receivedAt",
  "receivedOn",
  "completedAt",
  "withdrawnAt",
  "pauses",
  "restartedAt",
  "extension",
  "measured",
  "reference",
] as const;

const MEASURED = /^measured\.[^.]+$/;

/** Refuses a name that no command knows: what it holds would be lost without a word. */
export function checkColumn(name: string): void {
  if ((COLUMNS as readonly string[]).includes(name) || MEASURED.test(name)) return;
  throw new Refusal("invalid-line", {
    asked: `What to do with ${JSON.stringify(name)}`,
    found: "a name that is not known here",
    remedy: remedyFor(name, COLUMNS, `Use ${COLUMNS.join(", ")}; a note of your own belongs in reference`),
  });
}
