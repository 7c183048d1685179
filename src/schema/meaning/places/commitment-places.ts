import type { DeadlineCommitment, RecurringCommitment } from "../../../charter/commitment.js";
import type { Term } from "../../../charter/counting.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Path, Place } from "./place.js";

/** One count of a commitment: the time promised and how it is counted, and where both stand. */
export interface Count {
  readonly term: Term;
  readonly allowanceAt: Path;
  readonly countingAt: Path;
  /** Whether it is counted once or again and again. */
  readonly kind: "term" | "rhythm";
}

/** The place of one commitment of a version. */
export type CommitmentPlace = Place<CharterVersion["commitments"][number]>;

/** A commitment as the deadline it is; `undefined` where it is another kind. */
export function asDeadline(commitment: CommitmentPlace): Place<DeadlineCommitment> | undefined {
  return commitment.at("kind").value === "deadline" ? (commitment as unknown as Place<DeadlineCommitment>) : undefined;
}

/** A commitment as the recurring duty it is; `undefined` where it is another kind. */
export function asRecurring(commitment: CommitmentPlace): Place<RecurringCommitment> | undefined {
  return commitment.at("kind").value === "recurring"
    ? (commitment as unknown as Place<RecurringCommitment>)
    : undefined;
}

/** Every sound count of a commitment: its term, aim, ways, tiers or rhythm. */
export function countsOf(commitment: CommitmentPlace): readonly Count[] {
  const deadline = asDeadline(commitment);
  const terms =
    deadline === undefined
      ? []
      : [
          deadline.at("term"),
          deadline.at("aim"),
          ...deadline
            .at("anyOf")
            .entries()
            .map((limb) => limb.at("term")),
          ...deadline
            .at("tiers")
            .entries()
            .map((tier) => tier.at("term")),
        ];
  const rhythm = asRecurring(commitment);
  return [...terms.flatMap(countOfTerm), ...(rhythm === undefined ? [] : countOfRhythm(rhythm))];
}

function countOfTerm(place: Place<Term>): readonly Count[] {
  if (place.value === undefined) return [];
  return [
    { term: place.value, allowanceAt: place.at("allowance").path, countingAt: place.at("counting").path, kind: "term" },
  ];
}

function countOfRhythm(rhythm: Place<RecurringCommitment>): readonly Count[] {
  const every = rhythm.at("every");
  const counting = rhythm.at("counting");
  if (every.value === undefined || counting.value === undefined) return [];
  const term = { allowance: every.value, counting: counting.value };
  return [{ term, allowanceAt: every.path, countingAt: counting.path, kind: "rhythm" }];
}
