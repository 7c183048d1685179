import * as z from "zod/mini";
import { civilDayOf } from "../../../time/civil-date.js";
import type { CivilDate } from "../../../time/civil-date.js";
import { described, expecting } from "../parts/describe.js";

const PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A date that exists, `YYYY-MM-DD`. */
export const civilDate: z.ZodMiniType<CivilDate> = described(
  expecting(
    z.string().check(
      z.regex(PATTERN, { abort: true }),
      z.refine((text) => civilDayOf(text) !== undefined),
    ),
    'a date that exists, as "YYYY-MM-DD"',
  ),
  { id: "date", title: "Date", description: "A date that exists, as YYYY-MM-DD." },
);
