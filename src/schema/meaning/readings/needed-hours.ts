import { amountOf } from "../../../charter/allowance.js";
import type { Term } from "../../../charter/counting.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { kindOf } from "../../../charter/units.js";
import { countsOf } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Path, Place } from "../places/place.js";
import { optionsOf } from "../places/reading-places.js";

const REMEDY = "State the hours in `officeHours`, or read the document another way";

/** What counts by office hours in a version that does not state them. */
export function neededHours(version: Place<CharterVersion>): readonly Problem[] {
  if (version.at("officeHours").value !== null) return [];
  const options = version.at("readings").entries().flatMap(optionsOf);
  if (options.some(({ value }) => value?.sets.officeHours != null)) return [];
  return [
    ...version
      .at("commitments")
      .entries()
      .flatMap(countsOf)
      .flatMap(({ term, allowanceAt, countingAt }) => [
        ...closing(term.counting.cutOff, [...countingAt, "cutOff"]),
        ...openTime(term, allowanceAt),
      ]),
    ...options.flatMap((option) => {
      const counting = option.at("sets").at("counting").value;
      const term = option.at("sets").at("term");
      return [
        ...closing(counting?.cutOff, [...option.path, "sets", "counting", "cutOff"]),
        ...closing(term.value?.counting.cutOff, [...term.path, "counting", "cutOff"]),
      ];
    }),
  ];
}

function closing(cutOff: string | undefined, path: Path): readonly Problem[] {
  if (cutOff !== "close") return [];
  return [problemAt({ path }, [], "The cut-off is the closing time, but the office hours are not stated", REMEDY)];
}

function openTime({ allowance }: Term, path: Path): readonly Problem[] {
  const { unit } = amountOf(allowance);
  if (kindOf(unit) !== "open") return [];
  return [
    problemAt({ path }, [], "The time runs while the office is open, but the office hours are not stated", REMEDY),
  ];
}
