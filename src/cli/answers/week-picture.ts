import type { ExplainedDay } from "../../index.js";
import { civilDayOf, weekdayNumber } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Session } from "../terminal/session.js";
import { shortMonthWords, WEEKDAY_NAMES } from "../../words/dates.js";
import { markOf } from "./day-mark.js";
import { cell, row } from "../terminal/table.js";
import type { Cell } from "../terminal/table.js";

const MONTH_WIDTH = 5;
const DAY_WIDTH = 8;
const WIDTHS = [MONTH_WIDTH, ...WEEKDAY_NAMES.map(() => DAY_WIDTH)];
/** Longer pictures leave out weeks in the middle. */
const MOST_WEEKS = 14;
const SHOWN_AT_EACH_END = 6;

/** A picture of the weeks of an explanation, Monday to Sunday, each day with its mark below it. */
export function weekPicture(days: readonly ExplainedDay[], length: "short" | "all", session: Session): string[] {
  const { style } = session;
  const weeks = weeksOf(days);
  const header = row([[], ...WEEKDAY_NAMES.map((name) => cell(name, DAY_WIDTH, style.strong))], WIDTHS);
  const rule = style.quiet("-".repeat(MONTH_WIDTH + 7 * (DAY_WIDTH + 2)));
  if (length === "all" || weeks.length <= MOST_WEEKS) return [...header, rule, ...drawWeeks(weeks, session)];
  const left = weeks.length - 2 * SHOWN_AT_EACH_END;
  return [
    ...header,
    rule,
    ...drawWeeks(weeks.slice(0, SHOWN_AT_EACH_END), session),
    "",
    style.quiet(`       ... ${left} more weeks (--all shows them) ...`),
    "",
    ...drawWeeks(weeks.slice(-SHOWN_AT_EACH_END), session),
  ];
}

/** The seven days of a week, Monday first; `undefined` where a day is not part of the explanation. */
type Week = readonly (ExplainedDay | undefined)[];

function weeksOf(days: readonly ExplainedDay[]): Week[] {
  const byDay = new Map<CivilDay, ExplainedDay>(days.map((day) => [civilDayOf(day.date) ?? 0, day]));
  const all = [...byDay.keys()];
  const first = Math.min(...all);
  const last = Math.max(...all);
  const weeks: Week[] = [];
  for (let monday = first - weekdayNumber(first); monday <= last; monday += 7) {
    weeks.push(WEEKDAY_NAMES.map((_, at) => byDay.get(monday + at)));
  }
  return weeks;
}

/** Weeks with a free line between them; the first and those of a new month name it. */
function drawWeeks(weeks: readonly Week[], session: Session): string[] {
  return weeks.flatMap((week, at) => [
    ...(at === 0 ? [] : [""]),
    ...drawWeek(week, newMonth(week, weeks[at - 1]), session),
  ]);
}

/** The month where the first day of a week is in another one than that of the week before; with January its year. */
function newMonth(week: Week, before: Week | undefined): readonly string[] {
  const shown = monthOf(week);
  if (before !== undefined && shown === monthOf(before)) return [];
  const isNewYear = before !== undefined && shown.slice(0, 4) !== monthOf(before).slice(0, 4);
  return [shortMonthWords(`${shown}-01`), ...(isNewYear ? [shown.slice(0, 4)] : [])];
}

function monthOf(week: Week): string {
  return week.find((day) => day !== undefined)?.date.slice(0, 7) ?? "";
}

function drawWeek(week: Week, month: readonly string[], { style }: Session): string[] {
  const cells = week.map((day): Cell => {
    if (day === undefined) return [];
    const mark = markOf(day, style);
    return [
      { text: dayOfMonth(day), paint: day.role === "weekend" ? style.quiet : style.strong },
      { text: mark.words, paint: mark.paint },
    ];
  });
  return row([month.map((text) => ({ text, paint: style.strong })), ...cells], WIDTHS);
}

/** The number of a day in its month; the first names its month too. */
function dayOfMonth({ date }: ExplainedDay): string {
  const number = Number(date.slice(8));
  return number === 1 ? `1 ${shortMonthWords(date)}` : String(number);
}
