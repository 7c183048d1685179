import { expect } from "vitest";
import { law } from "../support/law.js";
import {
  calendarDayTerms,
  deadlineOf,
  elapsedTerms,
  eventfulSituations,
  monthTerms,
  officeTimeTerms,
  workingDayTerms,
} from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";
import { oracleDueOf } from "../support/worlds/oracle.js";

// Oracle: test/support/oracle, a walk over Temporal dates that shares no code with the library.

const KINDS = [
  ["working days", workingDayTerms, 1000],
  ["calendar days and weeks", calendarDayTerms, 600],
  ["months and years", monthTerms, 300],
  ["hours, minutes and seconds", elapsedTerms, 700],
  ["office hours and office minutes", officeTimeTerms, 500],
] as const;

for (const [kind, terms, numRuns] of KINDS) {
  law([eventfulSituations(terms)], numRuns)(`${kind}: due date and moment are those of the walk`, agrees);
}

function agrees(situation: Situation): void {
  const { dueDate, dueAtMilliseconds } = deadlineOf(situation);
  expect({ dueDate, dueAt: dueAtMilliseconds }).toEqual(oracleDueOf(situation));
}
