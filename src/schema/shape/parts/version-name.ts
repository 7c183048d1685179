import * as z from "zod/mini";
import { civilDayOf } from "../../../time/civil-date.js";
import { expecting } from "./describe.js";

const PATTERN = /^(?:undated|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:-r[1-9]\d{0,2})?$/;

/** The date of a document, as exactly as it is known, or `undated`; `-r2` marks a corrected encoding. */
export const versionName: z.ZodMiniType<string> = expecting(
  z.string().check(z.regex(PATTERN, { abort: true }), z.refine(isDated)),
  'the document\'s own date ("2020-01-13", "2022-03", "2022") or "undated", with "-r2" for a corrected encoding',
);

function isDated(version: string): boolean {
  const date = version.replace(/-r\d+$/, "");
  return date === "undated" || civilDayOf(`${date}${"0000-01-01".slice(date.length)}`) !== undefined;
}
