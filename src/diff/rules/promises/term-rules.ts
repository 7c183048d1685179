import type { Edit } from "../../edits/find-edits.js";
import { withOthers } from "../gather.js";
import { mirrored, rule } from "../record.js";
import { searchElse } from "../rule.js";
import type { Rule } from "../rule.js";
import { isLess, TERMS } from "./term-places.js";
import { isOtherUnit, settingsBeside } from "./unit-change.js";

const ALLOWANCES = TERMS.map((term) => `${term}.allowance`);
const PERIODS = ["commitments.*.every"];
const NO_LIMIT = "There is an aim, but without a limit no case has a due date.";

/** What happens to the time that is promised. */
export const TERM_RULES: readonly Rule[] = [
  ...lengths("allowance", ALLOWANCES, "The time promised"),
  ...lengths("period", PERIODS, "The time between two occurrences"),
  // A limit of its own comes before that of one way to keep the promise, and the other way round.
  ...mirrored({
    at: ["commitments.*.term", "commitments.*.anyOf.*.term"],
    lemmas: ["nothing-due"],
    one: { id: "time-added", edit: "added", says: "A time limit is stated for the first time.", direction: "either" },
    other: { id: "time-removed", edit: "removed", says: "A time limit is no longer stated.", direction: "either" },
  }),
  ...mirrored({
    at: PERIODS,
    lemmas: ["nothing-due"],
    gather: (named, { edits }) => withOthers(named, (edit) => countingOfDuty(edit, edits)),
    one: {
      id: "period-added",
      edit: "added",
      says: "The period of a recurring duty is stated for the first time.",
      direction: "better",
    },
    other: {
      id: "period-removed",
      edit: "removed",
      says: "The period of a recurring duty is no longer stated.",
      direction: "worse",
    },
  }),
  ...mirrored({
    at: ["commitments.*.aim"],
    lemmas: ["nothing-due"],
    one: {
      id: "aim-added",
      edit: "added",
      says: "An aim inside the limit is stated for the first time.",
      direction: "better",
      proof: searchElse("better", NO_LIMIT),
    },
    other: {
      id: "aim-removed",
      edit: "removed",
      says: "An aim inside the limit is no longer stated.",
      direction: "worse",
      proof: searchElse("worse", NO_LIMIT),
    },
  }),
  ...mirrored({
    at: ["commitments.*.tiers.*", "commitments.*.tiers"],
    lemmas: ["nothing-due", "longer-allowance"],
    one: { id: "tier-added", edit: "added", says: "Some cases get their own time limit.", direction: "either" },
    other: {
      id: "tier-removed",
      edit: "removed",
      says: "Some cases lose their own time limit.",
      direction: "either",
    },
  }),
];

/** The rules about a length of time: shorter, longer, another kind of time. */
function lengths(name: "allowance" | "period", at: readonly string[], subject: string): readonly Rule[] {
  return [
    ...mirrored({
      at,
      lemmas: ["longer-allowance"],
      one: {
        id: `${name}-shortened`,
        edit: "changed",
        when: (before, after) => isLess(after, before) === true,
        says: `${subject} became shorter.`,
        direction: "better",
      },
      other: {
        id: `${name}-lengthened`,
        edit: "changed",
        when: (before, after) => isLess(before, after) === true,
        says: `${subject} became longer.`,
        direction: "worse",
      },
    }),
    rule({
      id: `${name}-unit-changed`,
      at,
      // Fourteen days are two weeks.
      lemmas: ["same-count"],
      edit: "changed",
      when: isOtherUnit,
      gather: (named, { edits }) => withOthers(named, (edit) => settingsBeside(edit, edits)),
      says: `${subject} is given in another kind of time, or in another unit of the same length.`,
      direction: "either",
    }),
  ];
}

/** The rules of counting of a duty, which come and go with its period. */
function countingOfDuty({ kind, steps }: Edit, edits: readonly Edit[]): readonly Edit[] {
  const counting = [...steps.slice(0, -1), "counting"].join("\n");
  return edits.filter((other) => other.kind === kind && other.steps.join("\n") === counting);
}
