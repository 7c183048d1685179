import type { Edit } from "../../edits/find-edits.js";
import { eachEdit } from "../match.js";
import { presence } from "./presence-rules.js";
import { SEARCH, searchElse } from "../rule.js";
import type { Comparison, Named, Rule } from "../rule.js";
import { isLess, TERMS } from "./term-places.js";
import { isOtherUnit, settingsBeside } from "./unit-change.js";

const ALLOWANCES = TERMS.map((term) => `${term}.allowance`);
const PERIODS = ["commitments.*.every"];
const TIERS = ["commitments.*.tiers.*", "commitments.*.tiers"];
const NO_LIMIT = "An aim is promised, though without a limit no case has a due date.";

/** What happens to the time that is promised. */
export const TERM_RULES: readonly Rule[] = [
  ...lengths("allowance", ALLOWANCES, "The time promised"),
  ...lengths("period", PERIODS, "The time between two occurrences"),
  ...presence({
    name: "time",
    at: ["commitments.*.term", "commitments.*.anyOf.*.term"],
    subject: "A time limit",
    // A limit of its own comes before that of one way to keep the promise, and the other way round.
    directions: ["either", "either"],
    proofs: [SEARCH, SEARCH],
  }),
  ...presence({ name: "period", at: PERIODS, subject: "The period of a duty that comes back", directions: ["better", "worse"], proofs: [SEARCH, SEARCH] }),
  ...presence({
    name: "target",
    at: ["commitments.*.target"],
    subject: "An aim inside the limit",
    directions: ["better", "worse"],
    proofs: [searchElse("better", NO_LIMIT), searchElse("worse", NO_LIMIT)],
  }),
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
  return eachEdit({ at, kind: "changed", when: isOtherUnit })(comparison).map((named) => {
    const [edit] = named.edits as [Edit];
    return { ...named, edits: [edit, ...settingsBeside(edit, comparison.edits)], before: edit.before, after: edit.after };
  });
}
