import type { Commitment, Occurrence, Occurrences, UnknownOccurrences } from "../../index.js";
import type { Session } from "../terminal/session.js";
import { promiseWords } from "../../words/promises.js";
import { dateWords, momentWords } from "../../words/dates.js";
import { groundFacts, heading } from "./deadline.js";
import { factLines } from "../terminal/facts.js";
import type { NoticeLength } from "./notices.js";
import { statePaint, stateWords } from "./status-words.js";
import { cell, row, widthOf } from "../terminal/table.js";

/** The occurrences of a recurring duty, one a line. */
export function occurrenceLines(
  found: Occurrences,
  commitment: Commitment,
  notices: NoticeLength,
  session: Session,
): string[] {
  const head = headingOf(commitment, session);
  if (found.state === "unknown") return [...head, "", ...unknownLines(found, session)];
  const none = found.occurrences.length === 0 ? ["  None in this span."] : [];
  const grounds = [...(found.earlierVersions ?? []), found].flatMap((ground) => groundFacts(ground, notices, session));
  return [...head, "", ...table(found.occurrences, session), ...none, "", ...factLines(grounds, session)];
}

/** The next occurrence of a duty, or why there is none. */
export function nextLines(
  next: Occurrence | UnknownOccurrences | { readonly state: "ended" },
  commitment: Commitment,
  session: Session,
): string[] {
  const head = headingOf(commitment, session);
  if ("reason" in next) return [...head, "", ...unknownLines(next, session)];
  if (!("dueAt" in next)) return [...head, "", "  The duty has ended; there are no occurrences after that."];
  return [...head, "", ...table([next], session)];
}

/** One occurrence as a line of its own. */
export function occurrenceLine(occurrence: Occurrence, session: Session): string[] {
  return table([occurrence], session);
}

/** What a duty is, and how often. */
export function headingOf(commitment: Commitment, session: Session): string[] {
  const { id, slug, title } = commitment;
  return heading(id, title, `${slug}: ${promiseWords(commitment)}`, session);
}

/** Why there is no telling. */
export function unknownLines({ reason }: UnknownOccurrences, session: Session): string[] {
  return factLines([{ name: "Unknown", words: reason, paint: session.style.warning }], session);
}

function table(occurrences: readonly Occurrence[], { style, width }: Session): string[] {
  const numbers = widthOf(
    occurrences.map(({ number }) => String(number)),
    6,
  );
  const moments = widthOf(occurrences.map(dueWords), 48);
  const rest = width - numbers - moments - 6;
  return occurrences.flatMap((occurrence) => {
    const { number, state, doneAt, doneOn, extra = [] } = occurrence;
    const done = doneAt ?? doneOn;
    const words = [
      ...(state === undefined ? [] : [stateWords(state)]),
      ...(done === undefined ? [] : [`done ${whenWords(done)}`]),
      ...(extra.length === 0 ? [] : [`extra ${extra.map(whenWords).join(", ")}`]),
    ];
    return row(
      [
        cell(String(number).padStart(numbers), numbers, style.quiet),
        cell(dueWords(occurrence), moments, style.strong),
        cell(words.join(", "), rest, state === undefined ? style.plain : statePaint(state, style)),
      ],
      [numbers, moments, rest],
    ).map((line) => `  ${line}`);
  });
}

function dueWords({ dueAt, provisional }: Occurrence): string {
  return `${momentWords(dueAt)}${provisional ? " (provisional)" : ""}`;
}

/** A moment, or a date where only that is known. */
function whenWords(text: string): string {
  return text.length === DATE_LENGTH ? dateWords(text) : momentWords(text);
}

const DATE_LENGTH = 10;
