import * as z from "zod/mini";
import type { DayRole, ExplainedDay, Explanation } from "../../deadline/explain.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { closingTime, wallTime } from "../shape/days/wall-time.js";
import { weekday } from "../shape/days/weekday.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { deadline } from "./deadline.js";
import { anyText, count, epoch } from "./instant.js";

const day = strict<ExplainedDay>(
  { id: "day", title: "Day", description: "One day between receipt and due date, and why it counted or did not." },
  {
    date: field(civilDate, "The date."),
    weekday: field(weekday, "Its weekday."),
    role: field(
      choice<DayRole>({
        received: "The day of receipt.",
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
    open: field(list(z.tuple([wallTime, closingTime]) as unknown as z.ZodMiniType<ExplainedDay["open"][number]>), "When the office was open."),
    usedMilliseconds: optional(epoch, "How much of the allowance was used on it."),
  },
);

/** A due date with the days that led to it. */
export const explanation: z.ZodMiniType<Explanation> = strict<Explanation>(
  { id: "explanation", title: "Explanation" },
  { deadline: field(deadline, "The deadline."), days: field(list(day), "Day by day.") },
);
