import { civilDateOf, civilDay, daysInMonth, weekdayNumber, weekdayOf } from "../../time/civil-date.js";
import type { Session } from "../terminal/session.js";
import type { CalendarYear } from "./calendar-year.js";
import type { SpecialDate } from "./special-date.js";
import { specialMark } from "./special-mark.js";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../words/dates.js";
import type { Paint, Style } from "../terminal/style.js";

const WEEK = WEEKDAY_NAMES.map((name) => name.slice(0, 2)).join(" ");
const MONTHS_IN_A_ROW = 3;
/** Two digits and a sign for each day. */
const MONTH_WIDTH = 21;
const GAP = " ".repeat(6);
const INDENT = "  ";

/** Twelve small months, three side by side, with a sign behind each special date. */
export function yearPicture(calendar: CalendarYear, { style }: Session): string[] {
  const special = new Map<string, SpecialDate>();
  for (const date of calendar.specialDates) if (!special.has(date.date)) special.set(date.date, date);
  const months = MONTH_NAMES.map((_, at) => monthLines(calendar, at + 1, special, style));
  const lines: string[] = [];
  for (let at = 0; at < months.length; at += MONTHS_IN_A_ROW) {
    const row = months.slice(at, at + MONTHS_IN_A_ROW);
    const height = Math.max(...row.map((month) => month.length));
    if (at > 0) lines.push("");
    for (let line = 0; line < height; line += 1) {
      lines.push((INDENT + row.map((month) => month[line] ?? " ".repeat(MONTH_WIDTH)).join(GAP)).trimEnd());
    }
  }
  return lines;
}

function monthLines(
  calendar: CalendarYear,
  month: number,
  special: ReadonlyMap<string, SpecialDate>,
  style: Style,
): string[] {
  const first = civilDay(calendar.year, month, 1);
  const cells = Array.from({ length: weekdayNumber(first) }, () => "   ");
  for (let day = first; day < first + daysInMonth(calendar.year, month); day += 1) {
    cells.push(dayCell(calendar, day, special.get(civilDateOf(day)), style));
  }
  while (cells.length % 7 !== 0) cells.push("   ");
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7).join(""));
  return [dressed(MONTH_NAMES[month - 1] ?? "", style.strong), dressed(WEEK, style.quiet), ...weeks];
}

/** A line over a month, padded outside of its dress. */
function dressed(text: string, paint: Paint): string {
  return paint(text) + " ".repeat(MONTH_WIDTH - text.length);
}

function dayCell(calendar: CalendarYear, day: number, special: SpecialDate | undefined, style: Style): string {
  const date = civilDateOf(day);
  const version = calendar.versions.find(({ from, through }) => from <= date && date <= through);
  if (version === undefined) return `${style.quiet(" -")} `;
  const number = date.slice(8).replace(/^0/, " ");
  if (special !== undefined) {
    const { sign, paint } = specialMark(special, style);
    return paint(`${number}${sign}`);
  }
  const paint: Paint = version.workingWeek.includes(weekdayOf(day)) ? style.plain : style.quiet;
  return `${paint(number)} `;
}
