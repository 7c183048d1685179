import { CharterClockError } from "../../errors.js";
import type { ErrorCode } from "../../errors.js";

/** Errors of calendars, hours and clocks, which do not know what they are asked for. */
const UNNAMED: readonly ErrorCode[] = [
  "never-opens",
  "hours-not-stated",
  "outside-supported-dates",
  "outside-zone-table",
  "no-working-days",
];

/** The errors that say it already: an answer may ask for another, and the innermost knows best. */
const NAMED = new WeakSet<CharterClockError>();

/** The same error, but one that says of which commitment it is. */
export function namedError(error: unknown, commitment: unknown): unknown {
  if (!(error instanceof CharterClockError) || !UNNAMED.includes(error.code) || typeof commitment !== "string")
    return error;
  if (NAMED.has(error)) return error;
  const named = new CharterClockError(error.code, {
    ...error.details,
    asked: `${error.details.asked}, for ${commitment}`,
  });
  NAMED.add(named);
  return named;
}

/** What `act` gives; an error of it says of which commitment it is. */
export function naming<Result>(commitment: unknown, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw namedError(error, commitment);
  }
}
