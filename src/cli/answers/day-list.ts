import type { ExplainedDay } from "../../index.js";
import type { Session } from "../terminal/session.js";
import { daysWords } from "../../words/dates.js";
import { markOf } from "./day-mark.js";
import type { DayMark } from "./day-mark.js";
import type { Style } from "../terminal/style.js";
import { cell, row, widthOf } from "../terminal/table.js";

/** Longer lists put days that went on alike into one row. */
const MOST_ROWS = 45;

/** Days in a row that share one row of the list. */
type Stretch = readonly [ExplainedDay, ...ExplainedDay[]];

/** Every day of an explanation with its reason and source. */
export function dayList(days: readonly ExplainedDay[], length: "short" | "all", session: Session): string[] {
  const isShort = length === "all" || days.length <= MOST_ROWS;
  const stretches = isShort ? days.map((day): Stretch => [day]) : stretchesOf(days);
  const rows = stretches.map((stretch, at) => rowOf(stretch, stretches[at - 1], session.style));
  const dates = widthOf(
    rows.map(({ date }) => date),
    40,
  );
  const marks = widthOf(
    rows.map(({ mark }) => mark.words),
    20,
  );
  const rest = session.width - dates - marks - 6;
  return rows.flatMap(({ date, mark, reason, source }) => {
    const cells = [
      cell(date, dates, session.style.plain),
      cell(mark.words, marks, mark.paint),
      [
        ...cell(reason, rest, session.style.plain),
        ...(source === undefined ? [] : cell(source, rest, session.style.quiet)),
      ],
    ];
    return row(cells, [dates, marks, rest]).map((line) => `  ${line}`);
  });
}

interface Row {
  readonly date: string;
  readonly mark: DayMark;
  readonly reason: string;
  readonly source: string | undefined;
}

function rowOf(stretch: Stretch, before: Stretch | undefined, style: Style): Row {
  const [first] = stretch;
  const last = stretch[stretch.length - 1] ?? first;
  const isNewYear = before !== undefined && before[0].date.slice(0, 4) !== first.date.slice(0, 4);
  const year = isNewYear ? ` ${first.date.slice(0, 4)}` : "";
  const { source, reason } = first;
  const counted = stretch.filter(({ count }) => count !== undefined);
  if (stretch.length === 1 || counted.length === 0) {
    return { date: `${daysWords(first.date, last.date)}${year}`, mark: markOf(first, style), reason, source };
  }
  const words = `days ${counted[0]?.count ?? ""}-${counted[counted.length - 1]?.count ?? ""}`;
  const why = counted.length === stretch.length ? "counted, one by one" : "counted, except weekends";
  return {
    date: `${daysWords(first.date, last.date)}${year}`,
    mark: { words, paint: style.counted },
    reason: why,
    source: undefined,
  };
}

/** Joins neighbours that went on alike: days that counted, with the weekends between them, or days closed for one reason. */
function stretchesOf(days: readonly ExplainedDay[]): Stretch[] {
  const stretches: [ExplainedDay, ...ExplainedDay[]][] = [];
  for (const day of days) {
    const current = stretches[stretches.length - 1];
    if (current !== undefined && goesOn(current, day)) current.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

function goesOn(stretch: Stretch, day: ExplainedDay): boolean {
  const [first] = stretch;
  if (isOrdinary(first)) return isOrdinary(day);
  return first.role === day.role && first.reason === day.reason;
}

function isOrdinary({ role, count }: ExplainedDay): boolean {
  return role === "weekend" || (role === "counted" && count !== undefined);
}
