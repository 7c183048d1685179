import { CharterClockError } from "../../../src/index.js";

/** The code and message of the error that a question is refused with. */
export function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof CharterClockError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "answered";
}

/** An instant as its local date and minute: `2026-06-22 17:00`. */
export function minute(iso: string | undefined): string {
  return iso === undefined ? "none" : iso.slice(0, 16).replace("T", " ");
}
