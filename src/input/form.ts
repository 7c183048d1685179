import { CharterClockError } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import { step } from "./json-path.js";

/** Where a value from outside was found, as a JSON path, and the code of the error if it is wrong. */
export interface Place {
  readonly path: string;
  readonly code: ErrorCode;
}

/** Reads one value from outside: gives it as it will be used, or throws a typed error that names the place. */
export type Form<Value> = (value: unknown, place: Place) => Value;

/** What an error says about a value: what it was asked for, and what to give instead. */
export interface Wanted {
  readonly asked: string;
  readonly remedy: string;
}

/** The error for a value that does not have its form. */
export function misshapen({ asked, remedy }: Wanted, { path, code }: Place, found: string): CharterClockError {
  return new CharterClockError(code, { asked, found, remedy, path });
}

/** The place of a key or index inside a value. */
export function inside({ path, code }: Place, key: string | number): Place {
  return { path: path + step(key), code };
}

/** The same error with the place of the value that caused it, if it is one of ours without a place. */
export function located(error: unknown, path: string): unknown {
  if (!(error instanceof CharterClockError) || error.details.path !== undefined) return error;
  return new CharterClockError(error.code, { ...error.details, path });
}
