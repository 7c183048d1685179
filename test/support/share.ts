import fc from "fast-check";

/**
 * A part of a time, from nothing through all of it, spread evenly: numbers with a floating point would be near nothing
 * most of the time, and so fall on its very start.
 */
export const share: fc.Arbitrary<number> = sharesThrough(1);

/** The same, past the end by as much as said: through 1.5 is from nothing to half as much again. */
export function sharesThrough(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 100_000 }).map((part) => (part / 100_000) * most);
}
