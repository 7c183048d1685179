import type { Session } from "../terminal/session.js";
import type { SpecialDate } from "./special-date.js";
import { daysWords, dayWords } from "../../words/dates.js";
import { spanWords } from "../../words/hours.js";
import { specialMark } from "./special-mark.js";
import { cell, row, widthOf } from "../terminal/table.js";

/** The special dates of a year below each other, each with its reason and source; a closure of several days is one row. */
export function specialList(dates: readonly SpecialDate[], { style, width }: Session): string[] {
  const rows = stretchesOf(dates).map(({ first, last }) => ({
    date: daysWords(first.date, last.date),
    mark: specialMark(first, style),
    title: titleOf(first),
    source: first.source ?? "",
    paint: first.inWorkingWeek ? style.plain : style.quiet,
  }));
  const dateWidth = widthOf(
    rows.map(({ date }) => date),
    34,
  );
  const rest = width - dateWidth - 7;
  const titleWidth = widthOf(
    rows.map(({ title }) => title).filter((title) => title.length <= TITLE),
    TITLE,
  );
  return rows.flatMap(({ date, mark, title, source, paint }) => {
    const start = [cell(date, dateWidth, paint), cell(mark.sign, 1, mark.paint)];
    const fitsBeside = title.length <= titleWidth && source.length <= rest - titleWidth - 2;
    const cells = fitsBeside
      ? [...start, cell(title, titleWidth, paint), cell(source, rest, style.quiet)]
      : [...start, [...cell(title, rest, paint), ...cell(source, rest, style.quiet)]];
    return row(cells, [dateWidth, 1, fitsBeside ? titleWidth : rest]).map((line) => `  ${line}`);
  });
}

/** Titles up to this length have their source next to them. */
const TITLE = 30;

function titleOf(date: SpecialDate): string {
  const { title, kind, substituteFor, observed, inWorkingWeek, open } = date;
  const notes = [
    ...(substituteFor === undefined ? [] : [`for ${dayWords(substituteFor)}`]),
    ...(kind === "special" ? ["special"] : kind === "moved" ? ["moved"] : []),
    ...(observed === true ? ["observed by offices, not in law"] : []),
    ...(kind === "part-closure" || kind === "other-hours"
      ? [open.length === 0 ? "not open" : `open ${spanWords(open)}`]
      : []),
    ...(inWorkingWeek ? [] : ["closed anyway"]),
  ];
  return notes.length === 0 ? title : `${title} (${notes.join("; ")})`;
}

function stretchesOf(dates: readonly SpecialDate[]): { readonly first: SpecialDate; readonly last: SpecialDate }[] {
  const stretches: { first: SpecialDate; last: SpecialDate }[] = [];
  for (const date of dates) {
    const before = stretches[stretches.length - 1];
    if (before !== undefined && continues(before.last, date)) before.last = date;
    else stretches.push({ first: date, last: date });
  }
  return stretches;
}

function continues(before: SpecialDate, date: SpecialDate): boolean {
  const isNextDay = Date.parse(date.date) - Date.parse(before.date) === 86_400_000;
  return isNextDay && titleOf(before) === titleOf(date) && before.source === date.source;
}
