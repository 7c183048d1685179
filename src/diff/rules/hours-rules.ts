import { isSame } from "../../charter/is-same.js";
import type { OfficeHours } from "../../hours/types.js";
import { timeOfDay } from "../../time/wall-time.js";
import { isMatch } from "./match.js";
import { SEARCH } from "./rule.js";
import type { Comparison, NamedEdits, Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";

type Change = "shortened" | "lengthened" | "moved" | "stated" | "not-stated";

const SAYS: Readonly<Record<Change, string>> = {
  shortened: "The office is open for less time.",
  lengthened: "The office is open for more time.",
  moved: "The office is open at other times, for the same time in all or on other dates.",
  stated: "Office hours are stated.",
  "not-stated": "Office hours are no longer stated.",
};

const MIRROR: Readonly<Record<Change, Change>> = {
  shortened: "lengthened",
  lengthened: "shortened",
  moved: "moved",
  stated: "not-stated",
  "not-stated": "stated",
};

/** What happens to the office hours: one finding for all of their edits. */
export const HOURS_RULES: readonly Rule[] = (Object.keys(SAYS) as Change[]).map((change) => ({
  id: `office-hours-${change}` satisfies RuleId,
  kinds: ["charter", "overlay"],
  says: SAYS[change],
  // A shorter day ends a promise in days earlier, and one in office hours later.
  direction: "either",
  mirror: `office-hours-${MIRROR[change]}`,
  proof: SEARCH,
  find: (comparison) => changesOf(comparison, change),
}));

/** The one finding about office hours, where it is that change: in words only what differs, unless they come or go. */
function changesOf({ before, after, edits, followers }: Comparison, change: Change): readonly NamedEdits[] {
  const own = edits.filter((edit) => isMatch(edit, ["officeHours.**"]) && edit.kind !== "reordered" && !followers.has(edit.path) && !isWording(edit.steps));
  if (own.length === 0) return [];
  const named: NamedEdits = { path: "$.officeHours", edits: own };
  const [old, young] = [before, after].map((document) => (document as { readonly officeHours?: OfficeHours | null }).officeHours ?? null) as [OfficeHours | null, OfficeHours | null];
  if (changeIn(old, young) !== change) return [];
  return [old === null || young === null ? { ...named, before: old, after: young } : named];
}

function isWording(steps: readonly string[]): boolean {
  return ["source", "title"].includes(steps[steps.length - 1] ?? "");
}

function changeIn(old: OfficeHours | null, young: OfficeHours | null): Change {
  if (old === null) return "stated";
  if (young === null) return "not-stated";
  const [was, is] = [weeksOf(old), weeksOf(young)];
  if (!isSame(old.exceptions ?? [], young.exceptions ?? []) || !isSame(was.map(({ when }) => when), is.map(({ when }) => when))) return "moved";
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
