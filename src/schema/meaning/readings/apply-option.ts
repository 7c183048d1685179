import type { Counting, Term } from "../../../charter/counting.js";
import type { ReadingEffect } from "../../../charter/reading.js";

/** A term as an option of a reading makes it: another one altogether, or other settings where the term has them. */
export function withOption({ allowance, counting }: Term, effect: ReadingEffect): Term {
  const term = effect.term ?? { allowance, counting };
  return { allowance: term.allowance, counting: { ...term.counting, ...settingsDecided(term.counting, effect) } };
}

/** The settings that an option decides for given rules of counting: those that the rules have. */
export function settingsDecided(counting: Counting, { counting: wanted = {} }: ReadingEffect): Partial<Counting> {
  return Object.fromEntries(Object.entries(wanted).filter(([setting]) => Object.hasOwn(counting, setting)));
}

/** Whether an option decides something for the whole charter, not only for the commitments that list its reading. */
export function isCharterWide({ divisions, workingWeek, officeHours }: ReadingEffect): boolean {
  return divisions !== undefined || workingWeek !== undefined || officeHours !== undefined;
}
