import { explain } from "../../src/index.js";
import type { Case, Charter, Explanation, Options } from "../../src/index.js";

/** The explanation of a case that has a due date. */
export function explained(charter: Charter, subject: Case, options?: Options): Explanation {
  const found = explain(charter, subject, options);
  if ("deadline" in found) return found;
  throw new Error("Its clock is paused");
}
