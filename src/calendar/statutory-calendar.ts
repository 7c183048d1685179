import type { CalendarEdition, WorkingCalendar } from "./types.js";

/**
 * The calendar of the law alone: Monday to Friday without the bank holidays of these divisions, and without what offices
 * keep besides. For several divisions a day counts only if it is a bank holiday in none of them.
 */
export function statutoryCalendar(...divisions: readonly CalendarEdition[]): WorkingCalendar {
  return Object.freeze({
    workingWeek: Object.freeze(["mon", "tue", "wed", "thu", "fri"] as const),
    divisions: Object.freeze([...divisions]),
    standing: "statutory",
    add: Object.freeze([]),
    remove: Object.freeze([]),
  });
}
