import type { ExplainedDay } from "../../index.js";
import type { Session } from "../session.js";
import { daysWords, dayWords } from "./dates.js";
import { markOf } from "./day-mark.js";
import { cell, row, widthOf } from "./table.js";
import { wrapped } from "./wrap.js";

/** Longer lists put days that went on alike into one row. */
const MOST_ROWS = 45;

/** Days in a row that have the same kind of reason. */
interface Stretch {
  readonly first: ExplainedDay;
  readonly last: ExplainedDay;
}

/** Every day of an explanation with its reason and source. */
export function dayList(days: readonly ExplainedDay[], length: "short" | "all", session: Session): string[] {
  const stretches = length === "all" || days.length <= MOST_ROWS ? days.map((day) => ({ first: day, last: day })) : joinedAlike(days);
  const rows = stretches.map((stretch) => textsOf(stretch, session));
  const dates = widthOf(rows.map(({ date }) => date), 40);
  const marks = widthOf(rows.map(({ mark }) => mark), 20);
  const rest = session.width - dates - marks - 6;
  return rows.flatMap(({ date, mark, paint, reason, source }) => {
    const reasons = [
      ...cell(reason, rest, session.style.plain),
      ...(source === undefined ? [] : wrapped(source, rest).map((text) => ({ text, paint: session.style.quiet }))),
    ];
    const cells = [cell(date, dates, session.style.plain), cell(mark, marks, paint), reasons];
    return row(cells, [dates, marks, rest]).map((line) => `  ${line}`);
  });
}

function textsOf({ first, last }: Stretch, { style }: Session): {
  readonly date: string;
  readonly mark: string;
  readonly paint: (text: string) => string;
  readonly reason: string;
  readonly source: string | undefined;
} {
  const { words, paint } = markOf(first, style);
  if (first === last) return { date: dayWords(first.date), mark: words, paint, reason: first.reason, source: first.source };
  const date = daysWords(first.date, last.date);
  const mark = first.count === undefined ? words : `days ${first.count}-${last.count ?? ""}`;
  return { date, mark, paint, reason: reasonOfStretch(first), source: first.source };
}

function reasonOfStretch({ count, reason }: ExplainedDay): string {
  return count === undefined ? reason : "counted, one by one";
}

/** Joins neighbours that have the same role: counted days whatever their number, other days for the same reason. */
function joinedAlike(days: readonly ExplainedDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const before = stretches[stretches.length - 1];
    if (before !== undefined && isAlike(before.last, day)) stretches[stretches.length - 1] = { first: before.first, last: day };
    else stretches.push({ first: day, last: day });
  }
  return stretches;
}

function isAlike(a: ExplainedDay, b: ExplainedDay): boolean {
  if (a.role !== b.role || a.role === "due") return false;
  return a.role === "counted" && a.count !== undefined && b.count !== undefined ? true : a.reason === b.reason;
}
