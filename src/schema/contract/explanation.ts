import * as z from "zod/mini";
import type { OccurrenceExplanation } from "../../deadline/explain/explain-occurrence.js";
import type { CountedSoFar, PausedExplanation } from "../../deadline/explain/explain-paused.js";
import type { Explanation } from "../../deadline/explain/explain.js";
import type { DayRole, ExplainedDay } from "../../deadline/explain/explained-day.js";
import { allowance } from "../shape/promises/allowance.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { closingTime, wallTime } from "../shape/days/wall-time.js";
import { weekday } from "../shape/days/weekday.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { deadline } from "./deadline.js";
import { anyText, count, epoch, instantText } from "./instant.js";
import { occurrence } from "./occurrences.js";
import { notices, provenance } from "./provenance.js";

const day = strict<ExplainedDay>(
  { id: "day", title: "Day", description: "One day between receipt and due date, and why it counted or did not." },
  {
    date: field(civilDate, "The date."),
    weekday: field(weekday, "Its weekday."),
    role: field(
      choice<DayRole>({
        received: "The day of the receipt or of a restart, or the one an occurrence is counted from.",
        counted: "It counted.",
        due: "The due date.",
        weekend: "Outside the working week.",
        holiday: "A public holiday.",
        closure: "The landlord was closed.",
        paused: "The clock was paused.",
        rolled: "The period ended on a closed day.",
        "not-counted": "It did not count.",
      }),
      "What it was for the count.",
    ),
    count: optional(count, "The running count."),
    reason: field(anyText, "Why, in words."),
    source: optional(anyText, "The source for a holiday or closure."),
    open: field(
      list(z.tuple([wallTime, closingTime]) as unknown as z.ZodMiniType<ExplainedDay["open"][number]>),
      "When the office was open.",
    ),
    usedMilliseconds: optional(epoch, "How much of the allowance was used on it."),
  },
);

const days = field(list(day), "Day by day.");
const promise = {
  commitment: field(anyText, "The row id."),
  slug: field(anyText, "The readable alias."),
  title: field(anyText, "The promise in short words."),
};
const ground = { notices: field(notices, "What to know about it."), provenance: field(provenance, "Its proof.") };

/** A due date with the days that led to it. */
export const explanation: z.ZodMiniType<Explanation> = strict<Explanation>(
  { id: "explanation", title: "Explanation" },
  { deadline: field(deadline, "The deadline."), days },
);

const countedSoFar = strict<CountedSoFar>(
  { id: "countedSoFar", title: "What has counted" },
  {
    unit: field(z.enum(["workingDays", "calendarDays", "milliseconds"]), "Of what."),
    amount: field(epoch, "How much."),
  },
);

/** What has counted of a case whose clock is paused. */
export const pausedExplanation: z.ZodMiniType<PausedExplanation> = strict<PausedExplanation>(
  {
    id: "pausedExplanation",
    title: "Explanation of a paused case",
    description: "While the clock is paused there is no due date.",
  },
  {
    ...promise,
    allowance: field(allowance, "The time promised."),
    receivedAt: optional(instantText, "The moment of receipt."),
    receivedOn: optional(civilDate, "The date of receipt alone."),
    pausedSince: field(instantText, "Since when the clock is paused."),
    countedSoFar: field(countedSoFar, "What has counted until then."),
    ...ground,
    days,
  },
);

/** An occurrence with the days that led to it. */
export const occurrenceExplanation: z.ZodMiniType<OccurrenceExplanation> = strict<OccurrenceExplanation>(
  { id: "occurrenceExplanation", title: "Explanation of an occurrence" },
  { ...promise, occurrence: field(occurrence, "The occurrence."), ...ground, days },
);
