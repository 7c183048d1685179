import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { periodFaults } from "../../shape/promises/recurring.js";
import { countFaults, settingFaults } from "../../shape/promises/term.js";
import { withOption } from "./apply-option.js";
import { countsOf } from "../places/commitment-places.js";
import type { Count } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { optionsOf, reliances } from "../places/reading-places.js";
import type { ReadingPlace } from "../places/reading-places.js";

/** How many time limits under how many options are tried; a charter has some thousands. */
const MOST_TRIED = 200_000;

/** Options of readings that would give a commitment, which lists the reading, a time limit that cannot be counted. */
export function unusableOptions(version: Place<CharterVersion>): readonly Problem[] {
  const trials = reliances(version).map(({ commitment, reading }) => ({
    reading,
    id: commitment.at("id").text ?? "a commitment",
    counts: countsOf(commitment),
  }));
  const number = trials.reduce((total, { reading, counts }) => total + optionsOf(reading).length * counts.length, 0);
  if (number <= MOST_TRIED) return trials.flatMap(({ reading, id, counts }) => unusable(reading, id, counts));
  const wrong = `The time limits and the options of the readings they rely on make ${number} combinations`;
  return [
    problemAt(version.at("commitments"), [], wrong, `Stay below ${MOST_TRIED}: use fewer readings or fewer options`),
  ];
}

function unusable(reading: ReadingPlace, id: string, counts: readonly Count[]): readonly Problem[] {
  return optionsOf(reading).flatMap((option) =>
    counts.flatMap(({ term, kind }) => {
      if (option.value === undefined) return [];
      const { allowance, counting } = withOption(term, option.value.sets);
      const amountFaults = kind === "rhythm" ? periodFaults(allowance) : countFaults(allowance, counting);
      const [fault] = [...settingFaults(allowance, counting), ...amountFaults];
      if (fault === undefined) return [];
      return [
        problemAt(option.at("sets"), [], `If it is chosen, ${id} cannot be counted. ${fault.wrong}`, fault.remedy),
      ];
    }),
  );
}
