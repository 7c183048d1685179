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

const KINDS = {
  "working days": workingDayTerms,
  "calendar days and weeks": calendarDayTerms,
  "months and years": monthTerms,
  "hours, minutes and seconds": elapsedTerms,
  "office hours and office minutes": officeTimeTerms,
};

for (const [kind, terms] of Object.entries(KINDS)) {
  test.prop([eventfulSituations(terms)], { numRuns: 1000 })(`${kind}: due date and moment are those of the walk`, agrees);
}

function agrees(situation: Situation): void {
  const { dueDate, dueAtMilliseconds } = deadlineOf(situation);
  expect({ dueDate, dueAt: dueAtMilliseconds }).toEqual(oracleDueOf(situation));
}
