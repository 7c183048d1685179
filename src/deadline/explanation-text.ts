import { civilDayOf, datePartsOf } from "../time/civil-date.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { ExplainedDay, Explanation } from "./explain.js";

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
export function explanationText({ deadline, days }: Explanation): string {
  const { provenance } = deadline;
  const heading = [
    `${deadline.commitment} ${deadline.title}`,
    `  due ${dateText(deadline.dueDate)} at ${deadline.dueTime}${deadline.provisional ? " (provisional)" : ""}`,
    `  under ${provenance.charter} ${provenance.version}, ${provenance.clause}`,
  ];
  return [...heading, ...days.map(dayLine)].join("\n");
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
