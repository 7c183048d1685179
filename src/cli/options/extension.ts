import type { Allowance, AllowanceUnit } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";

const UNITS: Readonly<Record<string, AllowanceUnit>> = {
  "working day": "workingDays",
  "calendar day": "calendarDays",
  week: "weeks",
  month: "months",
  year: "years",
  hour: "hours",
  minute: "minutes",
  second: "seconds",
  "office hour": "officeHours",
  "open hour": "officeHours",
  "office minute": "officeMinutes",
  "open minute": "officeMinutes",
};

/** Reads an extension in words: "5 working days", "1 month". A bare "days" is refused, because it has two meanings. */
export function readExtension(text: string): Allowance {
  const [, amount = "", words = ""] = /^\s*(\d+)\s+([a-z]+(?:\s+[a-z]+)?)\s*$/i.exec(text) ?? [];
  const unit = UNITS[words.toLowerCase().replace(/\s+/g, " ").replace(/s$/, "")];
  // One key and its whole number: the shape that every allowance has.
  if (unit !== undefined) return { [unit]: Number(amount) } as unknown as Allowance;
  throw new Refusal("invalid-option", {
    asked: "An extension",
    found: JSON.stringify(text),
    remedy: 'Write a whole number and its unit, "5 working days", "10 calendar days", "1 month" or "2 office hours"',
  });
}
