import { CharterClockError, computeDeadline, digestOf } from "../../../src/index.js";
import type { Case, Charter, Deadline, Options } from "../../../src/index.js";

/** A stored record as it is read from JSON, and what it was computed from. */
export interface Stored {
  readonly record: Readonly<Record<string, unknown>>;
  readonly charter: Charter;
  readonly options: Options;
}

/** The record of a case; `undefined` for a case that has no single due date. */
export function storedOf(charter: Charter, subject: Case, options: Options = {}): Stored | undefined {
  try {
    const deadline = computeDeadline(charter, subject, options);
    return { record: asJson(deadline), charter, options };
  } catch (error) {
    if (error instanceof CharterClockError) return undefined;
    throw error;
  }
}

/** What is stored of a deadline. */
export function asJson(deadline: Deadline): Stored["record"] {
  return JSON.parse(JSON.stringify(deadline)) as Stored["record"];
}

/** Every text that one of the records may name, once. */
export function textsOf(stored: readonly Stored[]): readonly object[] {
  const texts: readonly object[] = stored.flatMap(({ charter: { versions, calendars }, options: { overlay } }) => [
    ...versions,
    ...calendars,
    ...(overlay === undefined ? [] : [overlay]),
  ]);
  return [...new Map(texts.map((text) => [digestOf(text), text])).values()];
}

/** Their records alone. */
export function recordsOf(stored: readonly Stored[]): readonly Stored["record"][] {
  return stored.map(({ record }) => record);
}
