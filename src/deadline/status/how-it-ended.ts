import { isSame } from "../../charter/is-same.js";
import type { Charter } from "../../charter/types.js";
import { shown } from "../../errors.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { CASE_ENDINGS } from "../case/case.js";
import type { Case } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { invalidCase } from "../case/require.js";
import type { StatusOptions } from "./status-types.js";

/** How a case ended, wherever it is said. */
type Endings = Pick<Case, (typeof CASE_ENDINGS)[number]>;

/** A case or a stored deadline, and how it ended: in the one place or the other. */
export interface WithEnding<Subject> {
  readonly subject: Omit<Subject, keyof Endings>;
  readonly options: StatusOptions;
}

/**
 * Takes how it ended out of a case or a stored deadline and into the options of its status: it may be given in either.
 * Throws `invalid-case` for two that differ.
 */
export function withEnding<Subject extends object>(
  charter: Charter,
  given: Subject & Endings,
  options: StatusOptions,
): WithEnding<Subject> {
  if (CASE_ENDINGS.every((key) => given[key] === undefined)) return { subject: given, options };
  const { completedAt, withdrawnAt, events, ...subject } = given;
  const ending = { completedAt, withdrawnAt, events };
  const merged: Record<string, unknown> = { ...options };
  for (const key of CASE_ENDINGS) {
    const [ofCase, ofOptions] = [ending[key], options[key]];
    if (ofCase === undefined) continue;
    if (ofOptions !== undefined && !isSameEnding(charter, ofCase, ofOptions)) {
      const found = `${shown(ofCase)} in the case and ${shown(ofOptions)} in the options`;
      throw invalidCase(`How the case ended (${key})`, found, "Give only one of them", `$.${key}`);
    }
    merged[key] = ofCase;
  }
  return { subject, options: merged as unknown as StatusOptions };
}

function isSameEnding(charter: Charter, one: unknown, other: unknown): boolean {
  if (isSame(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other)) return false;
  const instantOf = (at: unknown): number =>
    epochMilliseconds(at as InstantInput, clockOf(charter), "How the case ended");
  return instantOf(one) === instantOf(other);
}
