import { kindOf } from "../../charter/units.js";
import type { Counting, Reading, ReadingEffect, ReadingOption } from "../../charter/charter.js";
import type { TermPlan } from "./plan.js";

/** The options of a reading that would be better for the customer than the chosen one, and can move the date of a term. */
export function betterOptions(
  reading: Reading,
  { worseThan = [] }: ReadingOption,
  term: TermPlan | undefined,
): readonly ReadingOption[] {
  return reading.options.filter(({ id, sets }) => worseThan.includes(id) && canMove(sets, term));
}

/** Whether an option can move the date of a term as it is read: its start, its count, or the days and hours it counts by. */
function canMove(sets: ReadingEffect, term: TermPlan | undefined): boolean {
  // An option of a start that sets nothing leaves it as the charter has it.
  if (sets.startsWhen !== undefined || sets.anchor !== undefined || Object.keys(sets).length === 0) return true;
  if (term === undefined) return false;
  if (sets.term !== undefined) return true;
  const { counting } = term;
  const settings = Object.entries(sets.counting ?? {}) as [keyof Counting, unknown][];
  if (settings.some(([setting, value]) => counting[setting] !== undefined && counting[setting] !== value)) return true;
  if (sets.divisions !== undefined || sets.workingWeek !== undefined) return countsOwnDays(term);
  return (
    sets.officeHours !== undefined &&
    (counting.dueTime === "close" || counting.cutOff === "close" || countsOpenTime(term))
  );
}

/** Whether a term counts by the landlord's own days. */
export function countsOwnDays(term: TermPlan): boolean {
  const { amount, counting } = term;
  if (countsOpenTime(term)) return true;
  if (counting.calendar !== "landlord") return false;
  return amount.unit === "workingDays" || counting.roll !== "none" || counting.cutOff !== "none";
}

function countsOpenTime({ amount }: TermPlan): boolean {
  return kindOf(amount.unit) === "open";
}
