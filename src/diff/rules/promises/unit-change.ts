import type { Edit } from "../../edits/find-edits.js";
import { isMatch } from "../match.js";
import { COUNTINGS, isEqualLength, isLess, TERMS } from "./term-places.js";

/** Where a length of time stands: an allowance, or the period of a duty. */
export const LENGTHS: readonly string[] = [...TERMS.map((term) => `${term}.allowance`), "commitments.*.every"];

/** Whether two lengths are measured in other kinds of time, or are the same in another unit. */
export function isOtherUnit(before: unknown, after: unknown): boolean {
  return isLess(before, after) === undefined || isEqualLength(before, after);
}

/** The settings that come and go with the unit of a length: those of its own term, or of its own duty. */
export function settingsBeside({ steps }: Edit, edits: readonly Edit[]): readonly Edit[] {
  const counting = [...steps.slice(0, -1), "counting"].join("\n");
  return edits.filter((other) => isSettingOfUnit(other) && other.steps.slice(0, -1).join("\n") === counting);
}

/** Whether an edit adds or removes a setting. */
function isSettingOfUnit(edit: Edit): boolean {
  return (
    edit.kind !== "changed" &&
    isMatch(
      edit,
      COUNTINGS.map((counting) => `${counting}.*`),
    )
  );
}
