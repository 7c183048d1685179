import fc from "fast-check";
import type { DocumentKind } from "../../../../src/diff/findings/types.js";
import type { DocumentPair } from "../pairs.js";
import type { Change, Draft } from "./pick.js";

/** A pair of which one document was made from the other; it prints as what differs. */
export type ChangedPair = DocumentPair;

/** How documents of a kind are made and changed. */
interface Kind {
  readonly kind: DocumentKind;
  readonly starts: fc.Arbitrary<Draft>;
  readonly changes: readonly Change[];
  readonly isValid: (draft: Draft) => boolean;
}

const BIG = 2 ** 31 - 1;

/** Pairs of valid documents: some changes lead to the first, some more to the second. */
export function chains({ kind, starts, changes, isValid }: Kind): fc.Arbitrary<ChangedPair> {
  const change = fc.noBias(
    fc.record({ by: fc.constantFrom(...changes), at: fc.nat({ max: 60 }), to: fc.nat({ max: BIG }) }),
  );
  const some = (minLength: number, maxLength: number): fc.Arbitrary<{ by: Change; at: number; to: number }[]> =>
    fc.array(change, { minLength, maxLength, size: "max" });
  const changed = (draft: Draft, list: readonly { by: Change; at: number; to: number }[]): Draft =>
    list.reduce<Draft>((made, { by, at, to }) => {
      const next: Draft = structuredClone(made);
      by(next, at, to);
      return isValid(next) ? next : made;
    }, draft);
  return fc.tuple(starts, some(0, 14), some(1, 5)).map(([start, first, second]) => {
    const before: Draft = changed(start, first);
    return { before: { kind, value: before }, after: { kind, value: changed(before, second) } };
  });
}
