import type { CharterVersion } from "../../charter/types.js";
import type { Problem } from "../../errors.js";
import { countFaults, settingFaults } from "../format/term.js";
import { withOption } from "./apply-option.js";
import { countsOf } from "./commitment-places.js";
import { problemAt } from "./place.js";
import type { Place } from "./place.js";
import { optionsOf, reliances } from "./reading-places.js";

/** Options of readings that would give a commitment, which lists the reading, a time limit that cannot be counted. */
export function unusableOptions(version: Place<CharterVersion>): readonly Problem[] {
  return reliances(version).flatMap(({ commitment, reading }) => {
    const counts = countsOf(commitment);
    const id = commitment.at("id").text ?? "a commitment";
    return optionsOf(reading).flatMap((option) =>
      counts.flatMap(({ term }) => {
        if (option.value === undefined) return [];
        const read = withOption(term, option.value.sets);
        const [fault] = [...settingFaults(read.allowance, read.counting), ...countFaults(read.allowance, read.counting)];
        if (fault === undefined) return [];
        return [problemAt(option.at("sets"), [], `Chosen for ${id}, it cannot be counted. ${fault.wrong}`, fault.remedy)];
      }),
    );
  });
}
