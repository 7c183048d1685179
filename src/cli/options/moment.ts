import { shown } from "../../errors.js";
import type { CivilDate } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readDate, readTimeOfDay } from "./written-date.js";

/** What a person wrote: a date alone, or a moment as text that the library takes. */
export type When =
  { readonly kind: "date"; readonly date: CivilDate } | { readonly kind: "moment"; readonly at: string };

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}[T ]/;
const DATE_THEN_TIME = /^(.*?\b\d{4})(?:(?:,? +at +|, *| +|T)(\S.*))?$/;

/** Reads a date or moment. ISO text goes on to the library as it is; wall time without an offset is the charter's. */
export function readWhen(written: string, style: DateStyle, asked: string): When {
  const text = written.trim();
  if (ISO_DATE.test(text)) return { kind: "date", date: text };
  if (ISO_MOMENT.test(text)) return { kind: "moment", at: text };
  const [, datePart = text, timePart] = DATE_THEN_TIME.exec(text) ?? [];
  const date = readDate(datePart, style, asked);
  if (timePart === undefined) return { kind: "date", date };
  return { kind: "moment", at: `${date}T${readTimeOfDay(timePart, asked)}` };
}

/** Reads a moment; a date alone is refused, because the time of day would be a guess. */
export function readMoment(written: string, style: DateStyle, asked: string): string {
  const when = readWhen(written, style, asked);
  if (when.kind === "moment") return when.at;
  throw new Refusal("unclear-date", {
    asked,
    found: `${shown(written)}, a date without a time of day`,
    remedy: `Give the time too, "${when.date}T10:20" on the charter's clock or with an offset`,
  });
}

/** Reads a date; a time of day is refused, because it would be lost. */
export function readDateAlone(written: string, style: DateStyle, asked: string): CivilDate {
  const when = readWhen(written, style, asked);
  if (when.kind === "date") return when.date;
  throw new Refusal("unclear-date", {
    asked,
    found: `${shown(written)}, a date with a time of day`,
    remedy: "Give only the date",
  });
}
