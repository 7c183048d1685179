import * as z from "zod";
import { civilDayOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { described, expecting } from "./describe.js";

const PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A date that exists, `YYYY-MM-DD`. */
export const civilDate: z.ZodType<CivilDate> = described(
  expecting(
    z
      .string()
      .regex(PATTERN, { abort: true })
      .refine((text) => civilDayOf(text) !== undefined),
    'a date that exists, as "YYYY-MM-DD"',
  ),
  { id: "date", title: "Date", description: "A date that exists, as YYYY-MM-DD." },
);
