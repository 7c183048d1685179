import { shown } from "../errors.js";
import { civilDayOf, datePartsOf, requireCivilDay } from "../time/civil-date.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { ExplainedDay, Explanation } from "./explain.js";
import { invalidCase, requireObject } from "./input.js";

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: "Mon",
  tue: "Tue",
  wed: "Wed",
  thu: "Thu",
  fri: "Fri",
  sat: "Sat",
  sun: "Sun",
};
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An explanation as plain English text: a heading, then a line for each day. */
export function explanationText(explanation: Explanation): string {
  requireExplanation(explanation);
  const { deadline, days } = explanation;
  const { provenance } = deadline;
  const heading = [
    `${deadline.commitment} ${deadline.title}`,
    `  due ${dateText(deadline.dueDate)} at ${deadline.dueTime}${deadline.provisional ? " (provisional)" : ""}`,
    `  under ${provenance.charter} ${provenance.version}, ${provenance.clause}`,
  ];
  return [...heading, ...days.map(dayLine)].join("\n");
}

/** Looks at the outer shape: what `explain` gave, or the JSON of it. */
function requireExplanation(given: unknown): void {
  const remedy = "Give what explain returned, or the JSON of it";
  requireObject(given, "The explanation to write", remedy, "$");
  const { deadline, days } = given as Readonly<Record<string, unknown>>;
  requireObject(deadline, "The deadline of an explanation", remedy, "$.deadline");
  const { provenance, dueDate } = deadline as Readonly<Record<string, unknown>>;
  requireObject(provenance, "The provenance of a deadline", remedy, "$.deadline.provenance");
  requireCivilDay(dueDate, "The due date of an explanation");
  if (!Array.isArray(days)) throw invalidCase("The days of an explanation", shown(days), remedy, "$.days");
  for (const [index, day] of (days as readonly unknown[]).entries()) {
    requireObject(day, "A day of an explanation", remedy, `$.days[${index}]`);
    requireCivilDay((day as Partial<ExplainedDay>).date, "The date of a day of an explanation");
  }
}

function dayLine(day: ExplainedDay): string {
  const source = day.source === undefined ? "" : ` [${day.source}]`;
  return `  ${WEEKDAY_NAMES[day.weekday]} ${dateText(day.date)}  ${mark(day)} ${day.reason}${source}`;
}

function mark({ role, count }: ExplainedDay): string {
  if (count !== undefined) return String(count).padStart(3);
  return role === "due" ? "  *" : role === "received" ? "  >" : "  -";
}

function dateText(date: CivilDate): string {
  const { year, month, day } = datePartsOf(civilDayOf(date) ?? 0);
  return `${String(day).padStart(2)} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}
