import { datesOfEntries } from "./day-rules.js";
import { OF_DAYS } from "../lemmas/lemmas.js";
import { mirrored, rule } from "./record.js";
import { definition } from "./rule.js";
import type { Rule } from "./rule.js";

/** What happens to the bank holidays of a division. */
export const CALENDAR_RULES: readonly Rule[] = [
  ...mirrored({
    of: ["calendar"],
    at: ["holidays.*"],
    lemmas: OF_DAYS,
    one: { id: "holiday-added", edit: "added", says: "A date became a bank holiday.", direction: "either" },
    other: { id: "holiday-removed", edit: "removed", says: "A date is no longer a bank holiday.", direction: "either" },
  }),
  rule({
    id: "holiday-standing-changed",
    of: ["calendar"],
    at: ["holidays.*.standing"],
    lemmas: OF_DAYS,
    edit: "any",
    says: "A day that offices observed became a bank holiday in law, or the other way round.",
    direction: "either",
  }),
  rule({
    id: "holiday-announcement-changed",
    of: ["calendar"],
    at: ["holidays.*.announced", "holidays.*.replaces"],
    edit: "any",
    says: "The announcement date of a bank holiday changed, or the date that it replaced.",
    direction: "either",
    proof: { by: "search", questions: "as-known" },
  }),
  ...mirrored({
    of: ["calendar"],
    at: ["coverage.from", "coverage.through"],
    lemmas: OF_DAYS,
    one: {
      id: "coverage-extended",
      edit: "changed",
      when: isExtended,
      says: "The list covers more dates.",
      direction: "either",
    },
    other: {
      id: "coverage-shortened",
      edit: "changed",
      when: (before, after, edit) => !isExtended(before, after, edit),
      says: "The list covers fewer dates.",
      direction: "either",
    },
  }),
  ...mirrored({
    of: ["calendar"],
    at: ["rules.*"],
    lemmas: OF_DAYS,
    one: {
      id: "projection-rule-added",
      edit: "added",
      says: "A rule projects another bank holiday past the list.",
      direction: "either",
    },
    other: {
      id: "projection-rule-removed",
      edit: "removed",
      says: "A rule no longer projects a bank holiday past the list.",
      direction: "either",
    },
  }),
  rule({
    id: "projection-rule-changed",
    of: ["calendar"],
    ...datesOfEntries("rules"),
    lemmas: OF_DAYS,
    says: "A rule projects a bank holiday onto other dates.",
    direction: "either",
  }),
  rule({
    id: "calendar-decision-changed",
    of: ["calendar"],
    at: ["decisions.**"],
    edit: "any but order",
    says: "A decision about a date on which sources disagree was added, removed or reworded.",
    direction: "neutral",
    proof: definition("A decision only explains the list; the list itself is compared date by date."),
  }),
];

function isExtended(before: unknown, after: unknown, { steps }: { readonly steps: readonly string[] }): boolean {
  return steps[1] === "from" ? String(after) < String(before) : String(after) > String(before);
}
