import { shown } from "../../../errors.js";
import type * as z from "zod/mini";
import type { RecurringAnchor } from "../../../charter/commitment.js";
import type { Reading, ReadingEffect, ReadingOption } from "../../../charter/reading.js";
import { choice } from "../parts/choice.js";
import { someSettings } from "./counting.js";
import { described, expecting } from "../parts/describe.js";
import { officeHours } from "../days/office-hours.js";
import { field, list, oneOf, optional, strict } from "../parts/strict.js";
import { term } from "./term.js";
import { name, text } from "../parts/text.js";
import { workingWeek } from "../days/weekday.js";
import { nullable } from "../parts/nullable.js";
import type { RuleFault } from "../parts/rule.js";

/** The most options that a reading may have. */
export const MOST_OPTIONS = 20;

/** The date that a rhythm is counted from. */
export const anchor: z.ZodMiniType<RecurringAnchor> = described(
  choice<RecurringAnchor>({
    receipt: "The receipt.",
    "missed-date": "The date that was not kept.",
    "last-done": "The last time it was done.",
    given: "A date that the landlord gives.",
  }),
  { id: "anchor", title: "Anchor" },
);

const effect = strict<ReadingEffect>(
  { id: "effect", title: "What an option sets", description: "The parts of the charter that the option sets." },
  {
    counting: optional(someSettings, "Settings for the commitments that list the reading, if their terms have them."),
    term: optional(term, "Another time limit for the commitments that list the reading."),
    startsWhen: optional(
      oneOf<string | readonly string[]>('the name of an event ("repair-reported") or a list of such names', [
        name,
        list(name, 2),
      ]),
      "The event that starts their clock, or several events, each of which does.",
    ),
    anchor: optional(anchor, "The date that their occurrences are counted from."),
    divisions: optional(list(name), "The bank holidays that the landlord keeps."),
    workingWeek: optional(workingWeek, "The days of the week that are working days."),
    officeHours: optional(nullable(officeHours), "The office hours; null: not stated."),
  },
);

const option = strict<ReadingOption>(
  { id: "option", title: "One way to read it" },
  {
    id: field(name, "The name that `choice` and overlays use for it."),
    means: field(text, "What it means, worded as an answer to the question."),
    sets: field(effect, "What it sets."),
    worseThan: optional(
      list(name, 1),
      "Ids of the options that are better for the customer: never later, sometimes earlier.",
    ),
  },
);

/** How an ambiguous text was read. */
export const reading: z.ZodMiniType<Reading> = strict<Reading>(
  { id: "reading", title: "Reading", description: "How an ambiguous text was read, and how else it could be read." },
  {
    id: field(name, "The name that commitments and overlays use for it."),
    question: field(text, "What the document leaves open."),
    choice: field(name, "The id of the chosen option; an overlay can choose another."),
    options: field(
      expecting(list(option, 1, MOST_OPTIONS), `a list of 1 to ${MOST_OPTIONS} options`),
      "All the ways to read it that were considered.",
    ),
    why: field(text, "Why this one was chosen."),
  },
  (reading) => [...choiceFaults(reading), ...comparisonFaults(reading)],
);

function choiceFaults({ choice: chosen, options }: Reading): readonly RuleFault[] {
  const ids = options.map(({ id }) => id);
  if (ids.length === 0 || ids.includes(chosen)) return [];
  return [
    {
      at: ["choice"],
      wrong: `The choice ${shown(chosen)} is not one of the options ${ids.join(", ")}`,
      remedy: "Give the id of one of them",
    },
  ];
}

/** Options said to be better that are none, the option itself, or said to be worse in turn. */
function comparisonFaults({ options }: Reading): readonly RuleFault[] {
  return options.flatMap(({ id, worseThan = [] }, index) =>
    worseThan.flatMap((better, at): RuleFault[] => {
      const where = ["options", index, "worseThan", at];
      const other = options.find((option) => option.id === better);
      if (better === id)
        return [{ at: where, wrong: "An option cannot be better than itself", remedy: "Leave it out" }];
      if (other === undefined) {
        const wrong = `${shown(better)} is not one of the options ${options.map((option) => option.id).join(", ")}`;
        return [{ at: where, wrong, remedy: "Give the id of one of them" }];
      }
      if (other.worseThan?.includes(id) !== true) return [];
      return [
        {
          at: where,
          wrong: `${id} and ${better} are each said to be worse than the other`,
          remedy: "Leave out one of them",
        },
      ];
    }),
  );
}
