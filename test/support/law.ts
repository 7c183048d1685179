import fc from "fast-check";
import { test } from "vitest";

/** The arbitraries of a tuple of inputs. */
type Arbitraries<Inputs extends [unknown, ...unknown[]]> = { [Key in keyof Inputs]: fc.Arbitrary<Inputs[Key]> };

/** A test that a law holds for so many inputs: `law([dates], 500)("name", (date) => …)`. */
export function law<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<Inputs>,
  numRuns: number,
): (name: string, holds: (...inputs: Inputs) => void) => void {
  return (name, holds) => {
    test(name, () => {
      fc.assert(
        fc.property(fc.tuple<Inputs>(...arbitraries), (inputs) => holds(...inputs)),
        { numRuns },
      );
    });
  };
}
