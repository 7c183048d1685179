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
      wrong: `It is valid from ${validFrom} through ${validThrough}, which is no date at all`,
      remedy: "Let `validThrough` be the same as `validFrom` or later",
    },
  ];
}
