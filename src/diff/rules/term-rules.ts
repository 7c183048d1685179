import type { Edit } from "../edits/find-edits.js";
import { eachEdit, isMatch } from "./match.js";
import { SEARCH } from "./rule.js";
import type { Comparison, Named, Rule } from "./rule.js";
import { COUNTINGS, isEqualLength, isLess, TERMS } from "./term-places.js";

const ALLOWANCES = TERMS.map((term) => `${term}.allowance`);
const PERIODS = ["commitments.*.every"];
const TIERS = ["commitments.*.tiers.*", "commitments.*.tiers"];

/** What happens to the time that is promised. */
export const TERM_RULES: readonly Rule[] = [
  ...lengths("allowance", ALLOWANCES, "The time promised"),
  ...lengths("period", PERIODS, "The time between two occurrences"),
  ...presence("time", ["commitments.*.term", "commitments.*.anyOf.*.term"], "A time limit"),
  ...presence("period", PERIODS, "The period of a duty that comes back"),
  ...presence("target", ["commitments.*.target"], "An aim inside the limit"),
  {
    id: "tier-added",
    kinds: ["charter"],
    says: "Some cases get a time limit of their own.",
    direction: "either",
    mirror: "tier-removed",
    proof: SEARCH,
    find: eachEdit({ at: TIERS, kind: "added" }),
  },
  {
    id: "tier-removed",
    kinds: ["charter"],
    says: "Some cases lose the time limit of their own.",
    direction: "either",
    mirror: "tier-added",
    proof: SEARCH,
    find: eachEdit({ at: TIERS, kind: "removed" }),
  },
];

/** The rules about a length of time: shorter, longer, another kind of time. */
function lengths(name: "allowance" | "period", at: readonly string[], subject: string): readonly Rule[] {
  return [
    {
      id: `${name}-shortened`,
      kinds: ["charter"],
      says: `${subject} became shorter.`,
      direction: "better",
      mirror: `${name}-lengthened`,
      proof: SEARCH,
      find: eachEdit({ at, kind: "changed", when: (before, after) => isLess(after, before) === true }),
    },
    {
      id: `${name}-lengthened`,
      kinds: ["charter"],
      says: `${subject} became longer.`,
      direction: "worse",
      mirror: `${name}-shortened`,
      proof: SEARCH,
      find: eachEdit({ at, kind: "changed", when: (before, after) => isLess(before, after) === true }),
    },
    {
      id: `${name}-unit-changed`,
      kinds: ["charter"],
      says: `${subject} is measured in another kind of time, or in another unit of the same length.`,
      direction: "either",
      mirror: `${name}-unit-changed`,
      proof: SEARCH,
      find: (comparison) => otherUnits(comparison, at),
    },
  ];
}

/** A change of unit, and with it the settings that only one of the units has. */
function otherUnits(comparison: Comparison, at: readonly string[]): readonly Named[] {
  const isOtherUnit = (before: unknown, after: unknown): boolean => isLess(before, after) === undefined || isEqualLength(before, after);
  return eachEdit({ at, kind: "changed", when: isOtherUnit })(comparison).map((named) => {
    const [edit] = named.edits as [Edit];
    const beside = comparison.edits.filter((other) => isSettingOfUnit(other) && isBeside(edit, other));
    return { ...named, edits: [edit, ...beside], before: edit.before, after: edit.after };
  });
}

/** Whether an edit adds or removes a setting: only another unit does. */
function isSettingOfUnit(edit: Edit): boolean {
  return edit.kind !== "changed" && isMatch(edit, COUNTINGS.map((counting) => `${counting}.*`));
}

/** Whether a setting is of the term whose allowance (or of the duty whose period) an edit changes. */
function isBeside({ steps }: Edit, setting: Edit): boolean {
  const counting = [...steps.slice(0, -1), "counting"];
  return setting.steps.length === counting.length + 1 && counting.every((step, at) => step === setting.steps[at]);
}

function presence(name: "time" | "period" | "target", at: readonly string[], subject: string): readonly Rule[] {
  const find = (kind: "added" | "removed") => (comparison: Comparison) =>
    eachEdit({ at, kind })(comparison).map((named) => (name === "period" ? withCounting(named, comparison) : named));
  return [
    {
      id: `${name}-added`,
      kinds: ["charter"],
      says: `${subject} is stated where none was.`,
      direction: "better",
      mirror: `${name}-removed`,
      proof: SEARCH,
      find: find("added"),
    },
    {
      id: `${name}-removed`,
      kinds: ["charter"],
      says: `${subject} is no longer stated.`,
      direction: "worse",
      mirror: `${name}-added`,
      proof: SEARCH,
      find: find("removed"),
    },
  ];
}

/** The period of a duty comes and goes with its rules of counting. */
function withCounting(named: Named, { edits }: Comparison): Named {
  const [edit] = named.edits as [Edit];
  const [list, id] = edit.steps;
  const counting = edits.filter(({ kind, steps }) => kind === edit.kind && steps.join("\n") === [list, id, "counting"].join("\n"));
  return { ...named, edits: [edit, ...counting], before: edit.before, after: edit.after };
}
