import { OF_DAYS, OF_HOURS } from "../lemmas/lemmas.js";
import type { Edit } from "../edits/find-edits.js";
import { mirrored, rule } from "./record.js";
import type { RuleRecord } from "./record.js";
import type { Rule } from "./rule.js";

/** What happens to the days on which a landlord works: its week, its bank holidays, its own closures. */
export const DAY_RULES: readonly Rule[] = [
  ...mirrored({
    at: ["workingWeek.*"],
    lemmas: OF_DAYS,
    one: {
      id: "working-week-lengthened",
      edit: "added",
      says: "Another day of the week is a working day.",
      direction: "either",
    },
    other: {
      id: "working-week-shortened",
      edit: "removed",
      says: "A day of the week is no longer a working day.",
      direction: "either",
    },
  }),
  ...mirrored({
    at: ["divisions.*"],
    lemmas: OF_DAYS,
    one: {
      id: "division-added",
      edit: "added",
      says: "The landlord also keeps the bank holidays of another division.",
      direction: "either",
    },
    other: {
      id: "division-removed",
      edit: "removed",
      says: "The landlord no longer keeps the bank holidays of a division.",
      direction: "either",
    },
  }),
  ...mirrored({
    of: ["charter", "overlay"],
    at: ["add", "add.*"],
    lemmas: [...OF_DAYS, ...OF_HOURS],
    one: {
      id: "closure-added",
      edit: "added",
      says: "The landlord is closed on more dates.",
      direction: "either",
    },
    other: {
      id: "closure-removed",
      edit: "removed",
      says: "The landlord is no longer closed on some dates.",
      direction: "either",
    },
  }),
  rule({
    id: "closure-changed",
    of: ["charter", "overlay"],
    ...datesOfEntries("add"),
    lemmas: [...OF_DAYS, ...OF_HOURS],
    says: "The dates of a closure changed.",
    direction: "either",
  }),
  ...mirrored({
    of: ["charter", "overlay"],
    at: ["remove", "remove.*"],
    lemmas: OF_DAYS,
    one: {
      id: "bank-holiday-worked",
      edit: "added",
      says: "The landlord works on a bank holiday.",
      direction: "either",
    },
    other: {
      id: "bank-holiday-kept",
      edit: "removed",
      says: "The landlord no longer works on a bank holiday.",
      direction: "either",
    },
  }),
  rule({
    id: "worked-bank-holiday-changed",
    of: ["charter", "overlay"],
    ...datesOfEntries("remove"),
    lemmas: OF_DAYS,
    says: "The dates of a bank holiday on which the landlord works changed.",
    direction: "either",
  }),
];

/** What moves dates in the entries of a list of days: one finding for each entry, however many of its parts changed. */
export function datesOfEntries(list: string): Pick<RuleRecord, "at" | "edit" | "together"> {
  const parts = ["on", "during", "validFrom", "validThrough"];
  return {
    at: parts.flatMap((part) => [`${list}.*.${part}`, `${list}.*.${part}.**`]),
    edit: "any",
    together: ({ steps }: Edit) => `$.${list}[${JSON.stringify(steps[1])}]`,
  };
}
