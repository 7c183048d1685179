import type { CivilDate } from "../../../time/civil-date.js";
import type { RuleFault } from "../parts/rule.js";

/** The fault of validity dates that leave no date valid. */
export function validityFaults(dated: {
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
}): readonly RuleFault[] {
  const { validFrom, validThrough } = dated;
  if (validFrom === undefined || validThrough === undefined || validFrom <= validThrough) return [];
  return [
    {
      at: ["validThrough"],
      wrong: `It is valid from ${validFrom} through ${validThrough}, which includes no date`,
      remedy: "Make `validThrough` the same as `validFrom` or later",
    },
  ];
}
