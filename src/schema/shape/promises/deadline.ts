import * as z from "zod/mini";
import type {
  Attributes,
  Binding,
  DeadlineCommitment,
  Limb,
  StageStart,
  Start,
  Tier,
} from "../../../charter/commitment.js";
import { choice } from "../parts/choice.js";
import { commitmentBase } from "./commitment-base.js";
import { expecting } from "../parts/describe.js";
import type { RuleFault } from "../parts/rule.js";
import { field, list, oneOf, optional, strict } from "../parts/strict.js";
import { term } from "./term.js";
import { name, rowId, text } from "../parts/text.js";

const stageStart = strict<StageStart>(
  { id: "stageStart", title: "Start of a stage", description: "Time runs from the end of another commitment." },
  {
    commitment: field(rowId, "The row id of the other commitment."),
    outcome: field(
      choice<StageStart["outcome"]>({
        ended: "Kept or not.",
        met: "When it was kept.",
        failed: "When it was not kept.",
      }),
      "Which end of it.",
    ),
  },
);

const limb = strict<Limb>(
  { id: "limb", title: "One way to keep the promise" },
  {
    id: field(name, "The name of this way."),
    title: field(text, "Short words of our own for it."),
    term: optional(term, "Its time limit."),
    event: optional(name, "The event that keeps the promise."),
  },
  (way) =>
    way.term !== undefined || way.event !== undefined
      ? []
      : [
          {
            wrong: "This way to keep the promise has no `term` and no `event`",
            remedy: "Say by when, or by what, it is kept",
          },
        ],
);

const attributes: z.ZodMiniType<Attributes> = z.record(
  name,
  expecting(z.union([z.string(), z.number(), z.boolean()]), "text, a number, true or false"),
);

const tier = strict<Tier>(
  { id: "tier", title: "Another time limit", description: "For cases whose attributes match." },
  {
    when: field(attributes, "Attributes of the case and their values, all of which must match."),
    term: field(term, "The time limit then."),
  },
  ({ when }) =>
    Object.keys(when).length > 0
      ? []
      : [{ at: ["when"], wrong: "It names no attribute", remedy: "Say for which cases this time limit is" }],
);

const binding = strict<Binding>(
  { id: "binding", title: "A commitment that binds too", description: "It governs where it is earlier." },
  {
    charter: optional(name, "The id of its charter or duty; left out: this charter."),
    commitment: field(rowId, "Its row id."),
  },
);

/** A promise with one due moment, which may have several limbs. */
export const deadline: z.ZodMiniType<DeadlineCommitment> = strict<DeadlineCommitment>(
  { id: "deadline", title: "Deadline", description: "A promise with one due moment." },
  {
    ...commitmentBase,
    kind: field(z.literal("deadline"), "A promise with one due moment."),
    startsWhen: field(
      oneOf<Start>(
        'the name of an event ("repair-reported"), a list of such names or { "commitment": …, "outcome": … }',
        [name, list(name, 2), stageStart],
      ),
      "The event from which time runs; of several, each starts it.",
    ),
    term: optional(term, "The time limit."),
    aim: optional(term, "An earlier aim inside the limit."),
    anyOf: optional(list(limb, 2), "Several ways to keep the promise."),
    tiers: optional(list(tier, 1), "Other time limits for some cases."),
    appliesWhen: optional(attributes, "The promise is made only to cases with these attributes."),
    excusedBy: optional(name, "The event that ends the promise without breaking it."),
    agreedTime: optional(
      choice<"replaces">({ replaces: "A time agreed with the customer replaces the allowance." }),
      "What a time agreed with the customer does.",
    ),
    boundBy: optional(list(binding, 1), "Commitments or duties that govern where they are earlier."),
  },
  hasTime,
);

function hasTime(commitment: DeadlineCommitment): readonly RuleFault[] {
  const { term: limit, aim, anyOf, tiers, agreedTime, boundBy } = commitment;
  if ([limit, aim, anyOf, tiers, agreedTime, boundBy].some((part) => part !== undefined)) return [];
  return [
    {
      wrong: "A deadline without any time: it has no `term`, `aim`, `anyOf`, `tiers`, `agreedTime` or `boundBy`",
      remedy: 'Give its `term`, or make it { "kind": "standard" } if the document states no time',
    },
  ];
}
