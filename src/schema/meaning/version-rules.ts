import type { CharterVersion } from "../../charter/charter.js";
import type { Problem } from "../../errors.js";
import type { OfficeHours } from "../../hours/types.js";
import type { Suggest } from "../problems/suggest.js";
import { commitmentCircles } from "./names/circles.js";
import { closureProblems } from "./days/closures.js";
import { lopsidedRelations, opposedRelations } from "./names/relations.js";
import { contradictions } from "./readings/contradictions.js";
import { missingReferences } from "./names/reference-ids.js";
import type { ReferenceIds } from "./names/reference-ids.js";
import { ambiguousNames } from "./names/names.js";
import { neededHours } from "./readings/needed-hours.js";
import { hoursProblems } from "./days/office-hours.js";
import { unusableOptions } from "./readings/options.js";
import type { Place } from "./places/place.js";
import { idleReadings, unusedReadings } from "./readings/reading-use.js";
import { optionsOf } from "./places/reading-places.js";
import { unknownReferences } from "./names/references.js";
import { emptySpan } from "./names/spans.js";

/** Every problem that the parts of one charter version have with one another, or with the reference data given with it. */
export function versionProblems(
  version: Place<CharterVersion>,
  given: ReferenceIds,
  suggest: Suggest,
): readonly Problem[] {
  const options = version.at("readings").entries().flatMap(optionsOf);
  const hours = [version.at("officeHours"), ...options.map((option) => option.at("sets").at("officeHours"))];
  return [
    ...missingReferences(version, given),
    ...emptySpan(version),
    ...closureProblems(version, { add: [], remove: [] }, suggest),
    ...hours.flatMap((place) => hoursProblems(place as Place<OfficeHours>)),
    ...ambiguousNames(version),
    ...unknownReferences(version, suggest),
    ...lopsidedRelations(version),
    ...opposedRelations(version),
    ...commitmentCircles(version),
    ...unusedReadings(version),
    ...idleReadings(version),
    ...contradictions(version),
    ...unusableOptions(version),
    ...neededHours(version),
  ];
}
