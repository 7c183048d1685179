import type { Deadline } from "../../index.js";
import type { Session } from "../session.js";
import { allowanceWords } from "./allowance-words.js";
import { dateWords, momentWords } from "./dates.js";
import { factLines } from "./facts.js";
import type { Fact } from "./facts.js";
import { noticeFacts } from "./notices.js";
import type { NoticeLength } from "./notices.js";
import { provenanceFact } from "./provenance.js";
import { cell, row } from "./table.js";

/** A deadline as people read it: what is promised, when it runs out, what to know about it, and the proof. */
export function deadlineLines(deadline: Deadline, notices: NoticeLength, session: Session): string[] {
  const facts = [...deadlineFacts(deadline, session), ...groundFacts(deadline, notices, session)];
  return [...deadlineHeading(deadline, session), "", ...factLines(facts, session)];
}

/** What an answer stands on: its notices and its proof. */
export function groundFacts(deadline: Deadline, notices: NoticeLength, session: Session): Fact[] {
  return [...noticeFacts(deadline, notices, session), provenanceFact(deadline.provenance, session)];
}

/** What a deadline is about. */
export function deadlineHeading({ commitment, slug, title, allowance }: Deadline, session: Session): string[] {
  return heading(commitment, title, `${slug}: ${allowanceWords(allowance)}`, session);
}

/** What is promised: the row id and title, and below it what the promise is. */
export function heading(id: string, title: string, promise: string, { style, width }: Session): string[] {
  const rest = width - id.length - 2;
  const texts = [...cell(title, rest, style.strong), ...cell(promise, rest, style.quiet)];
  return row([cell(id, id.length, style.received), texts], [id.length, rest]);
}

/** The facts of a deadline that a case states and that come out of it. */
export function deadlineFacts(deadline: Deadline, { style }: Session): Fact[] {
  const { receivedAt, receivedOn, countedFrom, restartedAt, pauses = [], extension, dueAt, provisional } = deadline;
  const fact = (name: string, words: string): Fact => ({ name, words, paint: style.plain });
  const receiptDate = receivedOn ?? receivedAt?.slice(0, 10) ?? "";
  return [
    fact("Received", receivedAt === undefined ? dateWords(receiptDate) : momentWords(receivedAt)),
    ...(countedFrom === receiptDate || restartedAt !== undefined ? [] : [fact("Counted from", dateWords(countedFrom))]),
    ...pauses.map(({ from, to }) => fact("Paused", `${momentWords(from)} to ${momentWords(to)}`)),
    ...(restartedAt === undefined ? [] : [fact("Restarted", momentWords(restartedAt))]),
    ...(extension === undefined ? [] : [fact("Extended by", allowanceWords(extension))]),
    { name: "Due", words: `${momentWords(dueAt)}${provisional ? " (provisional)" : ""}`, paint: style.strong },
    { name: "", words: dueAt, paint: style.quiet },
  ];
}
