export { datesFrom, daysAfter, holidaysOf } from "./dates.js";
export { caseOf, deadlineOf, engineOf, officeOfWorld, PROMISE } from "./engine.js";
export { iso, moments, placed } from "./moments.js";
export { eventfulSituations, situations } from "./situations.js";
export { calendarDayTerms, elapsedTerms, monthTerms, officeTimeTerms, terms, workingDayTerms } from "./terms.js";
export type { Engine } from "./engine.js";
export type { History, Situation, World } from "./types.js";
export { placedWorlds, worlds } from "./worlds.js";
