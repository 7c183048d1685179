import type * as z from "zod/mini";
import type { Counting, CountingCalendar } from "../../../charter/counting.js";
import { choice } from "../parts/choice.js";
import { field, list, oneOf, optional, strict } from "../parts/strict.js";
import type { ShapeOf } from "../parts/strict.js";
import { name } from "../parts/text.js";
import { wallTime } from "../days/wall-time.js";

type Values<Setting extends keyof Counting> = NonNullable<Counting[Setting]>;

const bareDivisions = strict<Exclude<CountingCalendar, "landlord">>(
  { title: "Bank holidays alone", description: "Monday to Friday without the bank holidays of these divisions." },
  { divisions: field(list(name, 1), 'Calendars whose union counts: ["england-and-wales", "scotland"].') },
);

const calendar = oneOf<CountingCalendar>('"landlord" or { "divisions": [ … ] }', [
  choice<"landlord">({ landlord: "The landlord's own: bank holidays, local holidays and closures." }),
  bareDivisions,
]);

const shape: ShapeOf<Counting> = {
  countFrom: optional(
    choice<Values<"countFrom">>({
      "day-after": "The day of receipt is day 0.",
      "day-of": "A receipt on a working day is day 1; on a closed day, the next working day is.",
    }),
    "Which day is day 1.",
  ),
  cutOff: optional(
    wordOrTime<"none" | "close">({
      none: "Received when it arrives.",
      close: "From closing time on, and on any non-working day, received on the next working day.",
    }),
    "Until when something is received the same day; a time works like close.",
  ),
  dueTime: optional(
    wordOrTime<"close" | "end-of-day" | "same-time">({
      close: "When the office closes on the due date.",
      "end-of-day": "At midnight, the end of the due date.",
      "same-time": "At the time of day of the receipt.",
    }),
    "When on the due date time runs out.",
  ),
  calendar: optional(calendar, "Which calendar says what a working day is."),
  roll: optional(
    choice<Values<"roll">>({
      none: "It ends there all the same.",
      following: "It ends on the next working day.",
      preceding: "It ends on the working day before.",
      "modified-following": "On the next working day, or the one before where the next is in another month.",
    }),
    "What becomes of a period that ends on a closed day.",
  ),
  monthFrom: optional(
    choice<Values<"monthFrom">>({
      "receipt-excluded": "It ends on the same date as the receipt.",
      "from-next-day": "It ends on the same date as the day after the receipt.",
      "receipt-included": "It ends on the day before that date, the day of receipt being the first.",
    }),
    "Where a month or year starts.",
  ),
  landsOn: optional(
    choice<Values<"landsOn">>({ close: "At that closing.", "next-open": "At the next opening." }),
    "Where office time lands that ends exactly at closing.",
  ),
  pausing: field(
    choice<Counting["pausing"]>({
      allowed: "Yes.",
      "not-stated": "The document does not say; a pause counts, with a notice.",
      refused: "No; a pause is an error.",
    }),
    "Whether the clock may be paused.",
  ),
  pauseDays: optional(
    choice<Values<"pauseDays">>({
      "at-close": "The days at whose close the clock is paused do not count.",
      inclusive: "No date that the pause touches counts.",
    }),
    "What a pause does to days.",
  ),
};

/** The named rules by which an allowance becomes a date. */
export const counting: z.ZodMiniType<Counting> = strict<Counting>(
  {
    id: "counting",
    title: "Rules of counting",
    description: "How an allowance becomes a date. Each unit needs its own settings, and none has a hidden default.",
  },
  shape,
);

/** Some of the settings, as the option of a reading decides them. */
export const someSettings: z.ZodMiniType<Partial<Counting>> = strict<Partial<Counting>>(
  { id: "someSettings", title: "Settings", description: "Settings of the commitments that list the reading." },
  { ...shape, pausing: optional(shape.pausing, "Whether the clock may be paused.") },
);

function wordOrTime<Word extends string>(meanings: Readonly<Record<Word, string>>): z.ZodMiniType<string> {
  const words = Object.keys(meanings).map((word) => JSON.stringify(word));
  const midnight = "end-of-day" in meanings ? ' (for "24:00" say "end-of-day")' : "";
  const phrase = `${words.join(", ")} or a time as "HH:MM", from "00:00" to "23:59"${midnight}`;
  return oneOf<string>(phrase, [choice<Word>(meanings), wallTime]);
}
