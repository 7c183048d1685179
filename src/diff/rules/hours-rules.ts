import { isSame } from "../../charter/is-same.js";
import type { OfficeHours } from "../../hours/types.js";
import { timeOfDay } from "../../time/wall-time.js";
import { OF_HOURS } from "../lemmas/lemmas.js";
import { mirrored, rule } from "./record.js";
import type { RuleRecord } from "./record.js";
import type { Comparison, NamedEdits, Rule } from "./rule.js";

type Change = "shortened" | "lengthened" | "moved" | "stated" | "not stated";

/** All edits of the office hours are one finding, and one of these says what they come to. */
const HOURS: Pick<RuleRecord, "of" | "at" | "together" | "gather"> = {
  of: ["charter", "overlay"],
  at: ["officeHours.**"],
  together: () => "$.officeHours",
  gather: withWhatComesOrGoes,
};

/** What happens to the office hours. A shorter day ends a promise in days earlier, and one in office hours later. */
export const HOURS_RULES: readonly Rule[] = [
  ...mirrored({
    ...HOURS,
    lemmas: OF_HOURS,
    one: {
      id: "office-hours-shortened",
      ...whenTheyAre("shortened"),
      says: "The office is open for less time.",
      direction: "either",
    },
    other: {
      id: "office-hours-lengthened",
      ...whenTheyAre("lengthened"),
      says: "The office is open for more time.",
      direction: "either",
    },
  }),
  rule({
    ...HOURS,
    id: "office-hours-moved",
    lemmas: OF_HOURS,
    ...whenTheyAre("moved"),
    says: "The office is open at other times, for the same total time or on other dates.",
    direction: "either",
  }),
  ...mirrored({
    ...HOURS,
    one: { id: "office-hours-stated", ...whenTheyAre("stated"), says: "Office hours are stated.", direction: "either" },
    other: {
      id: "office-hours-not-stated",
      ...whenTheyAre("not stated"),
      says: "Office hours are no longer stated.",
      direction: "either",
    },
  }),
];

function whenTheyAre(change: Change): Pick<RuleRecord, "edit" | "when" | "between"> {
  return {
    edit: "any but order",
    when: (_before, _after, { steps }) => !isWording(steps),
    between: (comparison) => changeIn(...hoursOf(comparison)) === change,
  };
}

function hoursOf({ before, after }: Comparison): readonly [OfficeHours | null, OfficeHours | null] {
  const of = (document: Comparison["before"]): OfficeHours | null =>
    (document as { readonly officeHours?: OfficeHours | null }).officeHours ?? null;
  return [of(before), of(after)];
}

/** In words only what differs, unless the hours come or go. */
function withWhatComesOrGoes(named: NamedEdits, comparison: Comparison): NamedEdits {
  const [before, after] = hoursOf(comparison);
  return before === null || after === null ? { ...named, before, after } : named;
}

function isWording(steps: readonly string[]): boolean {
  return ["source", "title"].includes(steps[steps.length - 1] ?? "");
}

function changeIn(old: OfficeHours | null, young: OfficeHours | null): Change {
  if (old === null) return "stated";
  if (young === null) return "not stated";
  const [was, is] = [weeksOf(old), weeksOf(young)];
  if (
    !isSame(old.exceptions ?? [], young.exceptions ?? []) ||
    !isSame(
      was.map(({ when }) => when),
      is.map(({ when }) => when),
    )
  )
    return "moved";
  const steps = is.map(({ open }, at) => open - (was[at]?.open ?? 0));
  if (steps.every((step) => step <= 0) && steps.some((step) => step < 0)) return "shortened";
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0) ? "lengthened" : "moved";
}

/** The open time of a week of each period, and the dates on which it holds. */
function weeksOf({ periods }: OfficeHours): readonly { readonly when: readonly unknown[]; readonly open: number }[] {
  return periods.map(({ weekly, validFrom = null, validThrough = null }) => {
    const spans = Object.values(weekly).flat();
    const open = spans.reduce((total, [from, to]) => total + (timeOfDay(to) ?? 0) - (timeOfDay(from) ?? 0), 0);
    return { when: [validFrom, validThrough], open };
  });
}
