import * as z from "zod/mini";
import type { Attributes } from "../../charter/commitment.js";
import type { Case, CaseEvent, Pause } from "../../deadline/case/case.js";
import type { EventCase, HistoryEntry } from "../../deadline/event/event-case.js";
import type { RecurringCase } from "../../deadline/recurring/recurring-case.js";
import type { InstantInput } from "../../time/instant.js";
import { allowance } from "../shape/promises/allowance.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { expecting } from "../shape/parts/describe.js";
import { field, list, oneOf, strict } from "../shape/parts/strict.js";
import type { ShapeOf } from "../shape/parts/strict.js";
import { anyText, instant } from "./instant.js";
import { maybe } from "../shape/parts/maybe.js";

/** A row id or slug. */
export const commitment: z.ZodMiniType<string> = expecting(
  z.string().check(z.minLength(1)),
  'a row id or slug, "CAL-16" or "repairs.routine"',
);

/** What a case is like. */
export const attributes: z.ZodMiniType<Attributes> = z.record(
  z.string(),
  expecting(
    z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    "text, a number, true or false",
  ) as unknown as z.ZodMiniType<string | number | boolean>,
);

const pause = strict<Pause>(
  { id: "pause", title: "Pause", description: "A time in which the clock was paused, [from, to)." },
  {
    from: field(instant, "When it began."),
    to: maybe(instant, "When it ended; left out: it is paused still."),
    reason: maybe(anyText, "Why."),
  },
);

/** Something that happened to a case. */
export const caseEvent: z.ZodMiniType<CaseEvent> = strict<CaseEvent>(
  { id: "caseEvent", title: "Event of a case" },
  { event: field(commitment, "The charter's name for it."), at: field(instant, "When.") },
);

const happened = {
  receivedAt: maybe(instant, "The moment of receipt; give this or `receivedOn`."),
  receivedOn: maybe(civilDate, "The date of receipt alone, where the time of day cannot matter."),
  attributes: maybe(attributes, "What the case is like; may be decided after the receipt."),
  pauses: maybe(list(pause), "When the clock was paused."),
  restartedAt: maybe(instant, "Counting starts again here."),
};

/** How a case ended. */
export const endings: ShapeOf<Pick<Case, "completedAt" | "withdrawnAt" | "events">> = {
  completedAt: maybe(instant, "When it was completed; read by a status alone."),
  withdrawnAt: maybe(instant, "When it was withdrawn; read by a status alone."),
  events: maybe(list(caseEvent), "Events that may keep or excuse the promise; read by a status alone."),
};

/** One promise being kept to one customer. */
export const caseSchema: z.ZodMiniType<Case> = strict<Case>(
  { id: "case", title: "Case", description: "One promise being kept to one customer." },
  {
    commitment: field(commitment, "Row id or slug of the promise."),
    ...happened,
    agreedAt: maybe(instant, "The time agreed with the customer, where the charter lets it replace the allowance."),
    extension: maybe(allowance, "Added to the allowance, in its unit, from the original date."),
    ...endings,
  },
);

const historyEntry = strict<HistoryEntry>(
  { id: "historyEntry", title: "What became of a promise" },
  {
    commitment: field(commitment, "Row id or slug of the promise."),
    outcome: field(
      choice<HistoryEntry["outcome"]>({ ended: "Over, kept or not.", met: "Kept.", failed: "Not kept." }),
      "What became of it.",
    ),
    at: field(instant, "When."),
  },
);

/** Something that happened, and all that is known of it. */
export const eventCase: z.ZodMiniType<EventCase> = strict<EventCase>(
  { id: "event", title: "Event", description: "Something that happened between landlord and customer." },
  {
    event: field(commitment, "The charter's name for it: letter-received."),
    ...happened,
    history: maybe(list(historyEntry), "What became of the promises it started."),
    events: maybe(list(caseEvent), "What has happened since that ends a recurring duty."),
  },
);

const momentOrDate = oneOf<InstantInput>("a moment, or a date alone", [instant, civilDate]);

/** A recurring duty towards somebody. */
export const recurringCase: z.ZodMiniType<RecurringCase> = strict<RecurringCase>(
  {
    id: "recurringCase",
    title: "Recurring duty",
    description: "What its rhythm is counted from, and when it was done.",
  },
  {
    commitment: field(commitment, "Row id or slug of the duty."),
    anchoredAt: maybe(instant, "The moment the rhythm is counted from; give this or `anchoredOn`."),
    anchoredOn: maybe(civilDate, "The date alone, where the time of day cannot matter."),
    done: maybe(list(momentOrDate), "When it was done since: moments, or dates alone."),
    endedAt: maybe(instant, "When the duty ended."),
  },
);
