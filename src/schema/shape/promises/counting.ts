import type * as z from "zod/mini";
import type { Counting, CountingCalendar } from "../../../charter/counting.js";
import { choice } from "../parts/choice.js";
import { field, list, oneOf, optional, strict } from "../parts/strict.js";
import type { ShapeOf } from "../parts/strict.js";
import { name } from "../parts/text.js";
import { wallTime } from "../days/wall-time.js";

type Values<Setting extends keyof Counting> = NonNullable<Counting[Setting]>;

const bareDivisions = strict<Exclude<CountingCalendar, "landlord">>(
  { title: "Only bank holidays", description: "Monday to Friday, except the bank holidays of these divisions." },
  { divisions: field(list(name, 1), 'Calendars whose bank holidays all count: ["england-and-wales", "scotland"].') },
);

const calendar = oneOf<CountingCalendar>('"landlord" or { "divisions": [ … ] }', [
  choice<"landlord">({ landlord: "The landlord's own: bank holidays, local holidays and closures." }),
  bareDivisions,
]);

const shape: ShapeOf<Counting> = {
  countFrom: optional(
    choice<Values<"countFrom">>({
      "day-after": "The day of receipt is day 0.",
      "day-of": "The day of receipt is day 1 if it is a working day; otherwise the next working day is.",
    }),
    "Which day is day 1.",
  ),
  cutOff: optional(
    wordOrTime<"none" | "close">({
      none: "Received when it arrives.",
      close: "From closing time on, and on any non-working day, received on the next working day.",
    }),
    "Until when something counts as received the same day; a time works like close.",
  ),
  dueTime: optional(
    wordOrTime<"close" | "end-of-day" | "same-time">({
      close: "When the office closes on the due date.",
      "end-of-day": "At midnight, the end of the due date.",
      "same-time": "At the time of day of the receipt.",
    }),
    "When time runs out on the due date.",
  ),
  calendar: optional(calendar, "The calendar that says what a working day is."),
  roll: optional(
    choice<Values<"roll">>({
      none: "It still ends on that day.",
      following: "It ends on the next working day.",
      preceding: "It ends on the working day before.",
      "modified-following":
        "It ends on the next working day or, if that is in another month, on the working day before.",
    }),
    "What happens to a period that ends on a closed day.",
  ),
  monthFrom: optional(
    choice<Values<"monthFrom">>({
      "receipt-excluded": "It ends on the date that corresponds to the date of receipt.",
      "from-next-day": "It ends on the date that corresponds to the day after the receipt.",
      "receipt-included": "It begins on the date of receipt, so it ends the day before the corresponding date.",
    }),
    "Where a month or year starts.",
  ),
  landsOn: optional(
    choice<Values<"landsOn">>({ close: "It ends at closing.", "next-open": "It ends at the next opening." }),
    "What happens to office time that runs out exactly at closing.",
  ),
  pausing: field(
    choice<Counting["pausing"]>({
      allowed: "Yes.",
      "not-stated": "The document does not say; pausing works, with a notice.",
      refused: "No; a pause is an error.",
    }),
    "Whether the clock may be paused.",
  ),
  pauseDays: optional(
    choice<Values<"pauseDays">>({
      "at-close": "A day does not count if the clock is paused when it closes.",
      inclusive: "No date that the pause touches counts.",
    }),
    "Which days a pause removes from the count.",
  ),
};

/** The named rules by which an allowance becomes a date. */
export const counting: z.ZodMiniType<Counting> = strict<Counting>(
  {
    id: "counting",
    title: "Counting rules",
    description: "How an allowance becomes a date. Each unit needs its own settings; there are no hidden defaults.",
  },
  shape,
);

/** Some of the settings, as the option of a reading decides them. */
export const someSettings: z.ZodMiniType<Partial<Counting>> = strict<Partial<Counting>>(
  { id: "someSettings", title: "Settings", description: "Settings for the commitments that list the reading." },
  { ...shape, pausing: optional(shape.pausing, "Whether the clock may be paused.") },
);

function wordOrTime<Word extends string>(meanings: Readonly<Record<Word, string>>): z.ZodMiniType<string> {
  const words = Object.keys(meanings).map((word) => JSON.stringify(word));
  const midnight = "end-of-day" in meanings ? ' (for "24:00" write "end-of-day")' : "";
  const phrase = `${words.join(", ")} or a time as "HH:MM", from "00:00" to "23:59"${midnight}`;
  return oneOf<string>(phrase, [choice<Word>(meanings), wallTime]);
}
