import type { CharterVersion } from "../../charter/charter.js";
import type { StartedPromise } from "./started-types.js";

/** Promises of one charter that differ for the same thing, and the one whose date comes first. */
export interface Contradiction {
  /** Their row ids. */
  readonly commitments: readonly string[];
  /** The row id of the one that governs: the earliest of their due moments; absent while none of them has one. */
  readonly governing?: string;
}

/** The contradictions among promises that started together. */
export function contradictionsAmong(
  version: CharterVersion,
  promises: readonly StartedPromise[],
): readonly Contradiction[] {
  const together = new Set(promises.map(({ commitment }) => commitment));
  const seen = new Set<string>();
  const found: Contradiction[] = [];
  for (const commitment of together) {
    if (seen.has(commitment)) continue;
    const group = connected(version, commitment, together);
    for (const id of group) seen.add(id);
    if (group.length < 2) continue;
    const governing = earliest(promises.filter((promise) => group.includes(promise.commitment)));
    found.push(Object.freeze({ commitments: Object.freeze(group), ...(governing === undefined ? {} : { governing }) }));
  }
  return found;
}

/** A promise and all of those that started with it that it conflicts with, directly or through another of them. */
function connected(version: CharterVersion, start: string, together: ReadonlySet<string>): string[] {
  const group = [start];
  for (let index = 0; index < group.length; index += 1) {
    const conflicts = version.commitments.find(({ id }) => id === group[index])?.conflictsWith ?? [];
    for (const id of conflicts) if (together.has(id) && !group.includes(id)) group.push(id);
  }
  return group;
}

function earliest(promises: readonly StartedPromise[]): string | undefined {
  let first: Extract<StartedPromise, { state: "due" }> | undefined;
  for (const promise of promises) {
    if (promise.state !== "due") continue;
    if (
      first === undefined ||
      promise.deadline.governing.dueAtMilliseconds < first.deadline.governing.dueAtMilliseconds
    )
      first = promise;
  }
  return first?.commitment;
}
