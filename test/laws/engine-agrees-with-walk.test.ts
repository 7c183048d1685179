import { expect } from "vitest";
import { test } from "@fast-check/vitest";
import {
  calendarDayTerms,
  deadlineOf,
  elapsedTerms,
  eventfulSituations,
  monthTerms,
  officeTimeTerms,
  oracleDueOf,
  workingDayTerms,
} from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

// Oracle: test/support/oracle, a walk over Temporal dates that shares no code with the library.

const KINDS = [
  ["working days", workingDayTerms, 1200],
  ["calendar days and weeks", calendarDayTerms, 800],
  ["months and years", monthTerms, 500],
  ["hours, minutes and seconds", elapsedTerms, 1000],
  ["office hours and office minutes", officeTimeTerms, 800],
] as const;

for (const [kind, terms, numRuns] of KINDS) {
  test.prop([eventfulSituations(terms)], { numRuns })(`${kind}: due date and moment are those of the walk`, agrees);
}

function agrees(situation: Situation): void {
  const { dueDate, dueAtMilliseconds } = deadlineOf(situation);
  expect({ dueDate, dueAt: dueAtMilliseconds }).toEqual(oracleDueOf(situation));
}
