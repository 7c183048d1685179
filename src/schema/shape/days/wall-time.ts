import * as z from "zod/mini";
import type { WallTime } from "../../../time/wall-time.js";
import { described, expecting } from "../parts/describe.js";

/** A time of day, `00:00` to `23:59`. */
export const wallTime: z.ZodMiniType<WallTime> = described(
  expecting(
    z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { abort: true })),
    'a time as "HH:MM", from "00:00" to "23:59"',
  ),
  { id: "time", title: "Time of day", description: "A time of day, HH:MM, from 00:00 to 23:59." },
);

/** The end of an open span: a time of day, or `24:00`. */
export const closingTime: z.ZodMiniType<WallTime> = described(
  expecting(
    z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)),
    'a time as "HH:MM", from "00:01" to "24:00"',
  ),
  { id: "closingTime", title: "Closing time", description: "A time of day, HH:MM; 24:00 is the end of the date." },
);
