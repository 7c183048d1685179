import { withFollowers } from "../gather.js";
import { mirrored, rule } from "../record.js";
import { definition, searchElse, undecided } from "../rule.js";
import type { Rule } from "../rule.js";

const ONE_OF_MANY_WAYS = "The landlord may choose the way: the more ways there are, the less is promised.";
const NO_CALENDAR_SAYS = undecided("order-of-events", "No calendar says which of two events comes first.");

/** What happens to whole promises, and to the events that start, keep or excuse them. */
export const COMMITMENT_RULES: readonly Rule[] = [
  ...mirrored({
    at: ["commitments.*"],
    lemmas: ["nothing-due"],
    one: {
      id: "commitment-added",
      edit: "added",
      says: "A promise was added.",
      direction: "better",
      proof: searchElse("better", "It promises something, though not by when."),
    },
    other: {
      id: "commitment-removed",
      edit: "removed",
      says: "A promise was removed.",
      direction: "worse",
      proof: searchElse("worse", "It promised something, though not by when."),
    },
  }),
  rule({
    id: "commitment-kind-changed",
    at: ["commitments.*.kind"],
    edit: "any",
    gather: withFollowers,
    says: "A promise changed its kind: deadline, recurring duty, threshold, or without a time.",
    direction: "either",
    proof: searchElse(
      "mixed",
      "Promises of different kinds cannot be compared if neither is a date.",
      "no-common-measure",
    ),
    lemmas: ["nothing-due"],
  }),
  ...mirrored({
    at: ["commitments.*.excusedBy"],
    proof: definition("A promise that an event excuses need not be kept."),
    one: {
      id: "excuse-removed",
      edit: "removed",
      says: "An event that excused the promise no longer does.",
      direction: "better",
    },
    other: { id: "excuse-added", edit: "added", says: "An event excuses the promise.", direction: "worse" },
  }),
  rule({
    id: "excuse-changed",
    at: ["commitments.*.excusedBy"],
    edit: "changed",
    says: "Another event excuses the promise.",
    direction: "mixed",
    proof: NO_CALENDAR_SAYS,
  }),
  // Each way more promises less, unless its time limit moves the date.
  ...mirrored({
    at: ["commitments.*.anyOf", "commitments.*.anyOf.*"],
    lemmas: ["nothing-due"],
    gather: withFollowers,
    one: {
      id: "limb-added",
      edit: "added",
      says: "There is another way to keep the promise.",
      direction: "either",
      proof: searchElse("worse", ONE_OF_MANY_WAYS),
    },
    other: {
      id: "limb-removed",
      edit: "removed",
      says: "There is one fewer way to keep the promise.",
      direction: "either",
      proof: searchElse("better", ONE_OF_MANY_WAYS),
    },
  }),
  rule({
    id: "limb-event-changed",
    at: ["commitments.*.anyOf.*.event"],
    edit: "any",
    says: "Another event keeps the promise.",
    direction: "mixed",
    proof: NO_CALENDAR_SAYS,
  }),
  ...mirrored({
    at: ["commitments.*.agreedTime"],
    proof: { by: "search", questions: "agreed" },
    one: {
      id: "agreed-time-allowed",
      edit: "added",
      says: "A time agreed with the customer replaces the allowance.",
      direction: "either",
    },
    other: {
      id: "agreed-time-withdrawn",
      edit: "removed",
      says: "A time agreed with the customer no longer replaces the allowance.",
      direction: "either",
    },
  }),
  ...mirrored({
    at: ["commitments.*.appliesWhen"],
    lemmas: ["nothing-due"],
    one: {
      id: "promise-widened",
      edit: "removed",
      says: "The promise is made to all cases, not only to some.",
      direction: "better",
    },
    other: {
      id: "promise-narrowed",
      edit: "added",
      says: "The promise is made only to some cases.",
      direction: "worse",
    },
  }),
  rule({
    id: "promise-made-to-others",
    at: ["commitments.*.appliesWhen"],
    edit: "changed",
    says: "The promise is made to other cases.",
    direction: "either",
  }),
  ...mirrored({
    at: ["commitments.*.boundBy", "commitments.*.boundBy.*"],
    proof: definition("The earliest of all dates that bind governs, so one more never makes it later."),
    one: {
      id: "binding-added",
      edit: "added",
      says: "Another commitment also binds, if it is earlier.",
      direction: "better",
    },
    other: { id: "binding-removed", edit: "removed", says: "Another commitment no longer binds.", direction: "worse" },
  }),
  rule({
    id: "start-changed",
    at: ["commitments.*.startsWhen"],
    edit: "any",
    says: "Another event starts the clock.",
    direction: "mixed",
    proof: NO_CALENDAR_SAYS,
  }),
  rule({
    id: "anchor-changed",
    at: ["commitments.*.anchor"],
    edit: "changed",
    says: "A recurring duty is counted from another date.",
    direction: "mixed",
    proof: undecided("order-of-events", "No calendar says which of two dates comes first."),
  }),
  ...mirrored({
    at: ["commitments.*.until"],
    proof: definition("After the event nothing more is owed."),
    one: { id: "end-event-removed", edit: "removed", says: "Nothing ends the duty any more.", direction: "better" },
    other: { id: "end-event-added", edit: "added", says: "An event ends the duty.", direction: "worse" },
  }),
  rule({
    id: "end-event-changed",
    at: ["commitments.*.until"],
    edit: "changed",
    says: "Another event ends the duty.",
    direction: "mixed",
    proof: NO_CALENDAR_SAYS,
  }),
  rule({
    id: "kept-date-window-changed",
    at: ["commitments.*.keepsDateWithin"],
    edit: "any",
    says: "The time before the due date within which a duty can be done without moving the next date changed.",
    direction: "mixed",
    proof: definition(
      "If it is done inside the window the next date is later, otherwise earlier: it depends on when it is done.",
    ),
  }),
];
