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
  { id: "stageStart", title: "Start of a stage", description: "The clock starts when another commitment ends." },
  {
    commitment: field(rowId, "The row id of the other commitment."),
    outcome: field(
      choice<StageStart["outcome"]>({
        ended: "Kept or not.",
        met: "When it was kept.",
        failed: "When it was not kept.",
      }),
      "How it must have ended.",
    ),
  },
);

const limb = strict<Limb>(
  { id: "limb", title: "One way to keep the promise" },
  {
    id: field(name, "The name of this way."),
    title: field(text, "A few words of your own for it."),
    term: optional(term, "Its time limit."),
    event: optional(name, "The event that keeps the promise."),
  },
  (way) =>
    way.term !== undefined || way.event !== undefined
      ? []
      : [
          {
            wrong: "This way to keep the promise has neither `term` nor `event`",
            remedy: "Say by when, or by which event, it is kept",
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
    when: field(attributes, "Attributes of the case and their values; all must match."),
    term: field(term, "The time limit for these cases."),
  },
  ({ when }) =>
    Object.keys(when).length > 0
      ? []
      : [{ at: ["when"], wrong: "It names no attribute", remedy: "Say which cases this time limit is for" }],
);

const binding = strict<Binding>(
  { id: "binding", title: "Another commitment that binds", description: "It governs if it is earlier." },
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
      "The event that starts the clock, or several events, each of which does.",
    ),
    term: optional(term, "The time limit."),
    aim: optional(term, "An earlier date inside the limit, which is aimed at."),
    anyOf: optional(list(limb, 2), "Several ways to keep the promise."),
    tiers: optional(list(tier, 1), "Other time limits for some cases."),
    appliesWhen: optional(attributes, "The promise is made only to cases with these attributes."),
    excusedBy: optional(name, "The event that excuses the promise if it is not kept."),
    agreedTime: optional(
      choice<"replaces">({ replaces: "A time agreed with the customer replaces the allowance." }),
      "What a time agreed with the customer does.",
    ),
    boundBy: optional(list(binding, 1), "Commitments or duties that govern if they are earlier."),
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
