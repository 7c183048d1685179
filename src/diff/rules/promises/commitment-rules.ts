import type { Edit } from "../../edits/find-edits.js";
import { eachEdit } from "../match.js";
import { definition, SEARCH, searchElse } from "../rule.js";
import type { Comparison, Named, Rule } from "../rule.js";
import { one, pair, same } from "./rule-forms.js";
import type { RuleId } from "../rule-ids.js";
import type { Direction } from "../direction.js";

const WHOLE = ["commitments.*"];

/** What happens to whole promises, and to the events that start, keep or excuse them. */
export const COMMITMENT_RULES: readonly Rule[] = [
  one("commitment-added", "commitment-removed", WHOLE, "added", "A promise was added.", "better", searchElse("better", "It promises something, though not by when.")),
  one("commitment-removed", "commitment-added", WHOLE, "removed", "A promise was removed.", "worse", searchElse("worse", "It promised something, though not by when.")),
  {
    id: "commitment-kind-changed",
    kinds: ["charter"],
    says: "A promise became one of another kind: a deadline, a duty that comes back, a threshold, or one without a time.",
    direction: "either",
    mirror: "commitment-kind-changed",
    proof: searchElse("mixed", "Promises of different kinds have no common measure where neither is a date."),
    find: otherKinds,
  },
  ...pair(
    ["excuse-removed", "excuse-added"],
    ["commitments.*.excusedBy"],
    ["An event that excused the promise no longer does.", "An event excuses the promise."],
    definition("A promise that an event excuses can be left unkept without being broken."),
  ),
  same("excuse-changed", ["commitments.*.excusedBy"], "Another event excuses the promise.", "Which of two events comes first, no calendar says."),
  ways("limb-added", "limb-removed", "added", "There is another way to keep the promise.", "worse"),
  ways("limb-removed", "limb-added", "removed", "There is one way less to keep the promise.", "better"),
  same("limb-event-changed", ["commitments.*.anyOf.*.event"], "Another event keeps the promise.", "Which of two events comes first, no calendar says.", "any"),
  {
    id: "agreed-time-allowed",
    kinds: ["charter"],
    says: "A time agreed with the customer replaces the allowance.",
    direction: "either",
    mirror: "agreed-time-withdrawn",
    proof: { by: "search", questions: "agreed" },
    find: eachEdit({ at: ["commitments.*.agreedTime"], kind: "added" }),
  },
  {
    id: "agreed-time-withdrawn",
    kinds: ["charter"],
    says: "A time agreed with the customer no longer replaces the allowance.",
    direction: "either",
    mirror: "agreed-time-allowed",
    proof: { by: "search", questions: "agreed" },
    find: eachEdit({ at: ["commitments.*.agreedTime"], kind: "removed" }),
  },
  one("promise-widened", "promise-narrowed", ["commitments.*.appliesWhen"], "removed", "The promise is made to all cases, not only to some.", "better", SEARCH),
  one("promise-narrowed", "promise-widened", ["commitments.*.appliesWhen"], "added", "The promise is made only to some cases.", "worse", SEARCH),
  {
    id: "promise-made-to-others",
    kinds: ["charter"],
    says: "The promise is made to other cases.",
    direction: "either",
    mirror: "promise-made-to-others",
    proof: SEARCH,
    find: eachEdit({ at: ["commitments.*.appliesWhen"], kind: "changed" }),
  },
  ...pair(
    ["binding-added", "binding-removed"],
    ["commitments.*.boundBy", "commitments.*.boundBy.*"],
    ["Another commitment binds too, where it is earlier.", "Another commitment no longer binds."],
    definition("Of all dates that bind the earliest governs, so one more is never later."),
    "better on addition",
  ),
  same("start-changed", ["commitments.*.startsWhen"], "Time runs from another event.", "Which of two events comes first, no calendar says.", "any"),
  same("anchor-changed", ["commitments.*.anchor"], "The rhythm of a duty is counted from another date.", "Which of two dates comes first, no calendar says."),
  ...pair(
    ["end-event-removed", "end-event-added"],
    ["commitments.*.until"],
    ["Nothing ends the duty any more.", "An event ends the duty."],
    definition("After the event nothing more is owed."),
  ),
  same("end-event-changed", ["commitments.*.until"], "Another event ends the duty.", "Which of two events comes first, no calendar says."),
  same(
    "kept-date-window-changed",
    ["commitments.*.keepsDateWithin"],
    "Within another time before it is due, a duty may be done without moving the next date.",
    "Done inside the window the next date is later, done outside it earlier: it depends on when the duty is done.",
    "any",
  ),
];

/** Whoever promises may choose the way, so each way more promises less, unless its time limit moves the date. */
function ways(id: RuleId, mirror: RuleId, kind: Edit["kind"], says: string, direction: Direction): Rule {
  const find = eachEdit({ at: ["commitments.*.anyOf", "commitments.*.anyOf.*"], kind });
  return {
    id,
    kinds: ["charter"],
    says,
    direction: "either",
    mirror,
    proof: searchElse(direction, "Whoever promises may choose the way: the more there are, the less is promised."),
    find: (comparison) => find(comparison).map((named) => withClaimed(named, comparison)),
  };
}

/** A finding with the edits that only follow its own. */
function withClaimed(named: Named, { edits, claimed }: Comparison): Named {
  const [edit] = named.edits as [Edit];
  return { ...named, edits: [edit, ...edits.filter(({ path }) => claimed.get(path) === edit.path)], before: edit.before, after: edit.after };
}

/** All edits of a promise that changed its kind, but those of its names and references. */
function otherKinds(comparison: Comparison): readonly Named[] {
  return comparison.edits
    .filter(({ steps }) => steps.length === 3 && steps[0] === "commitments" && steps[2] === "kind")
    .map((edit) => withClaimed({ path: edit.path, edits: [edit] }, comparison));
}
