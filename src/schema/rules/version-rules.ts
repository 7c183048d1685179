import type { CharterVersion } from "../../charter/types.js";
import type { Problem } from "../../errors.js";
import type { OfficeHours } from "../../hours/types.js";
import type { Suggest } from "../issues/suggest.js";
import { commitmentCircles } from "./circles.js";
import { closureProblems } from "./closures.js";
import { lopsidedConflicts } from "./conflicts.js";
import { contradictions } from "./contradictions.js";
import { missingBeside } from "./given.js";
import type { Given } from "./given.js";
import { ambiguousNames } from "./names.js";
import { neededHours } from "./needed-hours.js";
import { hoursProblems } from "./office-hours.js";
import { unusableOptions } from "./options.js";
import type { Place } from "./place.js";
import { idleReadings, unusedReadings } from "./reading-use.js";
import { optionsOf } from "./reading-places.js";
import { unknownReferences } from "./references.js";
import { emptySpan } from "./spans.js";

/** Every problem that the parts of one charter version have with one another, or with what is given beside it. */
export function versionProblems(version: Place<CharterVersion>, given: Given, suggest: Suggest): readonly Problem[] {
  const options = version.at("readings").entries().flatMap(optionsOf);
  const hours = [version.at("officeHours"), ...options.map((option) => option.at("sets").at("officeHours"))];
  return [
    ...missingBeside(version, given),
    ...emptySpan(version),
    ...closureProblems(version, { add: [], remove: [] }, suggest),
    ...hours.flatMap((place) => hoursProblems(place as Place<OfficeHours>)),
    ...ambiguousNames(version),
    ...unknownReferences(version, suggest),
    ...lopsidedConflicts(version),
    ...commitmentCircles(version),
    ...unusedReadings(version),
    ...idleReadings(version),
    ...contradictions(version),
    ...unusableOptions(version),
    ...neededHours(version),
  ];
}
