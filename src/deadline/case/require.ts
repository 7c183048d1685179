import { CharterClockError, shown } from "../../errors.js";

/** An `invalid-case` error in its four parts. */
export function invalidCase(asked: string, found: string, remedy: string, path: string): CharterClockError {
  return new CharterClockError("invalid-case", { asked, found, remedy, path });
}

/** Refuses what is no object: neither a list nor `null`. */
export function requireObject(value: unknown, asked: string, remedy: string, path: string): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw invalidCase(asked, shown(value), remedy, path);
}

/** A list, or none where it is left out; refuses anything else. */
export function listOf<Entry>(
  value: readonly Entry[] | undefined,
  asked: string,
  remedy: string,
  path: string,
): readonly Entry[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as readonly Entry[];
  throw invalidCase(asked, shown(value), remedy, path);
}

/** Refuses what is no text, or an empty one. */
export function requireText(value: unknown, asked: string, remedy: string, path: string): void {
  if (typeof value === "string" && value !== "") return;
  throw invalidCase(asked, shown(value), remedy, path);
}
