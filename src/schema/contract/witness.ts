import * as z from "zod/mini";
import type { MeasuredWitness, Witness, WitnessCase, WitnessDate } from "../../diff/findings/types.js";
import { allowance } from "../shape/promises/allowance.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { described } from "../shape/parts/describe.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import { attributes, commitment } from "./case.js";
import { anyText, epoch, instantText } from "./instant.js";
import { values } from "./measured.js";

const way = choice<Witness["direction"]>({ better: "For the customer.", worse: "For the customer." });

const pause = strict<NonNullable<WitnessCase["pauses"]>[number]>(
  { id: "witnessPause", title: "Pause", description: "A time in which the clock was paused, [from, to)." },
  { from: field(instantText, "When it began."), to: field(instantText, "When it ended.") },
);

const witnessCase = strict<WitnessCase>(
  {
    id: "witnessCase",
    title: "Case of a witness",
    description: "`computeDeadline` takes it as it is, `asKnownAt` among its options.",
  },
  {
    commitment: field(commitment, "The row id."),
    receivedAt: field(instantText, "When it was received."),
    attributes: optional(attributes, "What the case is like."),
    pauses: optional(list(pause), "When the clock was paused."),
    agreedAt: optional(instantText, "The time agreed with the customer."),
    asKnownAt: optional(civilDate, "The date whose knowledge counts."),
  },
);

const date = strict<WitnessDate>(
  { id: "witnessDate", title: "Due date of a witness" },
  { dueDate: field(civilDate, "The date."), dueAt: field(instantText, "The last instant that keeps the promise.") },
);
const dateOrNothing = described(oneOf<WitnessDate | null>("a due date, or null", [date, z.null()]), {
  description: "null: nothing is due.",
});

/** A concrete case whose date moves. */
export const witness: z.ZodMiniType<Witness> = strict<Witness>(
  { id: "witness", title: "Witness", description: "A concrete case whose date moves." },
  {
    direction: field(way, "Which way."),
    case: field(witnessCase, "The case."),
    of: field(
      choice<Witness["of"]>({ limit: "The limit of the promise.", aim: "The aim inside the limit." }),
      "Which date of the promise moves.",
    ),
    before: field(dateOrNothing, "When it is due by the text before; null: nothing is due."),
    after: field(dateOrNothing, "When it is due by the text after; null: nothing is due."),
    moved: optional(
      strict<NonNullable<Witness["moved"]>>(
        { id: "moved", title: "By how much it moves" },
        {
          days: field(z.int(), "Calendar days; later is positive."),
          milliseconds: field(epoch, "On the clock; later is positive."),
        },
      ),
      "Where it is due under both.",
    ),
    triedOn: field(
      choice<Witness["triedOn"]>({
        before: "Everything else as it stands before.",
        after: "Everything else as it stands after.",
      }),
      "The text that the change was tried on.",
    ),
    promise: optional(
      strict<NonNullable<Witness["promise"]>>(
        { id: "askedPromise", title: "The made-up promise that was asked about" },
        { title: field(anyText, "Its title."), allowance: field(allowance, "Its time.") },
      ),
      "For documents without promises of their own.",
    ),
  },
);

const outcome = choice<MeasuredWitness["before"]>({ met: "Within the limit.", missed: "Over it." });

/** A measurement that keeps one limit and not the other. */
export const measuredWitness: z.ZodMiniType<MeasuredWitness> = strict<MeasuredWitness>(
  {
    id: "measuredWitness",
    title: "Measured witness",
    description: "A measurement that keeps one limit and not the other.",
  },
  {
    direction: field(way, "Which way."),
    commitment: field(commitment, "The row id."),
    measured: field(values, "The values."),
    before: field(outcome, "By the text before."),
    after: field(outcome, "By the text after."),
  },
);
