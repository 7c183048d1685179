import type { Bound, Case, Deadline, Governing, Notice, OtherLimb, Provenance, Aim } from "../../index.js";
import type { Session } from "../terminal/session.js";
import { allowanceWords } from "../../words/lengths.js";
import { dateWords, momentWords } from "../../words/dates.js";
import { factLines } from "../terminal/facts.js";
import type { Fact } from "../terminal/facts.js";
import { noticeFacts } from "./notices.js";
import type { NoticeLength } from "./notices.js";
import { provenanceFact } from "./provenance.js";
import { cell, row } from "../terminal/table.js";

/** A deadline as people read it: what is promised, when it runs out, what to know about it, and the proof. */
export function deadlineLines(deadline: Deadline, notices: NoticeLength, session: Session): string[] {
  const facts = [...deadlineFacts(deadline, session), ...groundFacts(deadline, notices, session)];
  return [...deadlineHeading(deadline, session), "", ...factLines(facts, session)];
}

/** Any answer that carries its notices and its proof. */
export interface Grounded {
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** What an answer stands on: its notices and its proof. */
export function groundFacts(answer: Grounded, notices: NoticeLength, session: Session): Fact[] {
  return [...noticeFacts(answer.notices, notices, session), provenanceFact(answer.provenance, session)];
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

/** What a case states of itself, as it was written, where it has no due moment. */
export function caseFacts({ receivedAt, receivedOn, attributes }: Case, session: Session): Fact[] {
  const { style } = session;
  const received = typeof receivedAt === "string" ? receivedAt : JSON.stringify(receivedAt);
  const words =
    receivedOn === undefined ? (WALL_TIME.test(received) ? momentWords(received) : received) : dateWords(receivedOn);
  return [{ name: "Received", words, paint: style.plain }, ...attributeFacts(attributes, session)];
}

/** Text without an offset is already the time on the landlord's clock. */
const WALL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;

/** The facts of a deadline that a case states and that come out of it. */
export function deadlineFacts(deadline: Deadline, session: Session): Fact[] {
  const { style } = session;
  const {
    receivedAt,
    receivedOn,
    countedFrom,
    restartedAt,
    pauses = [],
    extension,
    agreedAt,
    attributes,
    dueAt,
    provisional,
  } = deadline;
  const fact = (name: string, words: string): Fact => ({ name, words, paint: style.plain });
  const receiptDate = receivedOn ?? receivedAt?.slice(0, 10) ?? "";
  return [
    fact("Received", receivedAt === undefined ? dateWords(receiptDate) : momentWords(receivedAt)),
    ...attributeFacts(attributes, session),
    ...(countedFrom === receiptDate || restartedAt !== undefined ? [] : [fact("Counted from", dateWords(countedFrom))]),
    ...pauses.map(({ from, to }) =>
      fact("Paused", to === undefined ? `from ${momentWords(from)}` : `${momentWords(from)} to ${momentWords(to)}`),
    ),
    ...(restartedAt === undefined ? [] : [fact("Restarted", momentWords(restartedAt))]),
    ...(extension === undefined ? [] : [fact("Extension", allowanceWords(extension))]),
    ...(agreedAt === undefined ? [] : [fact("Agreed", momentWords(agreedAt))]),
    ...(deadline.aim === undefined ? [] : [fact("Aim", aimWords(deadline.aim))]),
    { name: "Due", words: `${momentWords(dueAt)}${provisional ? " (provisional)" : ""}`, paint: style.strong },
    { name: "", words: dueAt, paint: style.quiet },
    ...(deadline.otherLimbs ?? []).map((limb) => fact("Or", limbWords(limb))),
    ...(deadline.excusedBy === undefined ? [] : [fact("Unless", `${deadline.excusedBy}, by then`)]),
    ...(deadline.boundBy ?? []).map((bound) => fact("Binds too", boundWords(bound))),
    ...(deadline.boundBy === undefined
      ? []
      : [{ name: "Governs", words: governingWords(deadline.governing), paint: style.strong }]),
  ];
}

function attributeFacts(attributes: Case["attributes"], { style }: Session): Fact[] {
  const words = Object.entries(attributes ?? {}).map(([name, value]) => `${name} is ${String(value)}`);
  return words.length === 0 ? [] : [{ name: "Case", words: words.join(", "), paint: style.plain }];
}

function aimWords({ allowance, dueAt }: Aim): string {
  return `${momentWords(dueAt)} (${allowanceWords(allowance)})`;
}

function limbWords({ title, event }: OtherLimb): string {
  return `${title} (${event})`;
}

function boundWords(bound: Bound): string {
  const whose = `${bound.charter} ${bound.commitment}`;
  if (bound.state === "due") return `${whose}, ${momentWords(bound.dueAt)}${bound.provisional ? " (provisional)" : ""}`;
  return `${whose}, which ${bound.state === "pending" ? `waits for ${bound.waitsFor}` : WITHOUT_DATE[bound.state]}`;
}

const WITHOUT_DATE = {
  paused: "is paused",
  "does-not-apply": "does not cover this case",
  "not-in-force": "was not in force on receipt",
} as const;

function governingWords({ charter, commitment, dueAt }: Governing): string {
  return `${charter} ${commitment}, ${momentWords(dueAt)}`;
}
