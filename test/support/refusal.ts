import { CharterClockError } from "../../src/index.js";

/** The code and message of the typed error that a question is refused with. */
export function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof CharterClockError) return `${error.code}\n${error.message}`;
    throw error;
  }
  throw new Error("the question was answered");
}
