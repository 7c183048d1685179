import * as z from "zod/mini";
import { amountOf } from "../../../charter/allowance.js";
import type { Allowance } from "../../../charter/allowance.js";
import type { LapseStart, RecurringCommitment, RecurringStart } from "../../../charter/commitment.js";
import { allowance } from "./allowance.js";
import { commitmentBase } from "./commitment-base.js";
import { counting } from "./counting.js";
import { choice } from "../parts/choice.js";
import { anchor } from "./reading.js";
import type { RuleFault } from "../parts/rule.js";
import { field, list, oneOf, optional, strict } from "../parts/strict.js";
import { settingFaults } from "./term.js";
import { name, rowId } from "../parts/text.js";

const lapseStart = strict<LapseStart>(
  { id: "lapseStart", title: "Start when time runs out", description: "The duty starts when another promise is due." },
  {
    commitment: field(rowId, "The row id of the promise."),
    outcome: field(
      choice<LapseStart["outcome"]>({
        failed: "If it was not kept.",
        due: "Whether or not it was kept, unless the event that ends the duty happened by then.",
      }),
      "Whether the duty starts even if the promise was kept.",
    ),
  },
);

/** A duty that recurs until something ends it. */
export const recurring: z.ZodMiniType<RecurringCommitment> = strict<RecurringCommitment>(
  { id: "recurring", title: "Recurring duty", description: "A duty that recurs until something ends it." },
  {
    ...commitmentBase,
    kind: field(z.literal("recurring"), "A recurring duty."),
    every: optional(allowance, "How often; left out: the document does not say."),
    counting: optional(counting, "How the period becomes a date."),
    startsWhen: optional(
      oneOf<RecurringStart>(
        'the name of an event ("letter-received"), a list of such names or a list of { "commitment": …, "outcome": … }',
        [name, list(name, 2), list(lapseStart, 1)],
      ),
      "What starts it: an event, or promises whose time runs out.",
    ),
    anchor: field(anchor, "The date that it is counted from."),
    until: optional(name, "The event that ends it; left out: never."),
    keepsDateWithin: optional(
      allowance,
      "If it is done within this time before it is due, the next occurrence is counted from the due date.",
    ),
  },
  rhythmFaults,
);

function rhythmFaults({ every, counting: rules }: RecurringCommitment): readonly RuleFault[] {
  if (every === undefined && rules === undefined) return [];
  if (every === undefined) {
    return [
      { at: ["counting"], wrong: "There is no period to count", remedy: "Give `every`, or leave `counting` out" },
    ];
  }
  if (rules === undefined) {
    return [{ at: ["counting"], wrong: "The period in `every` has no counting rules", remedy: "Give `counting`" }];
  }
  return [...periodFaults(every), ...settingFaults(every, rules)];
}

/** The fault of a period without length. */
export function periodFaults(every: Allowance): readonly RuleFault[] {
  const { unit, amount } = amountOf(every);
  if (amount > 0) return [];
  return [
    {
      at: ["every", unit],
      wrong: `A period of 0 ${unit} never ends`,
      remedy: "Give at least 1, or leave `every` and `counting` out if the document gives no period",
    },
  ];
}
