import type { Commitment, Explanation, OccurrenceExplanation, PausedExplanation } from "../../index.js";
import { allowanceWords, amountWords, lengthWords } from "../../words/lengths.js";
import type { Session } from "../terminal/session.js";
import { dateWords, momentWords } from "../../words/dates.js";
import { dayList } from "./day-list.js";
import { deadlineFacts, deadlineHeading, groundFacts, heading } from "./deadline.js";
import type { Grounded } from "./deadline.js";
import { factLines } from "../terminal/facts.js";
import type { Fact } from "../terminal/facts.js";
import { headingOf, occurrenceLine } from "./occurrences.js";
import { weekPicture } from "./week-picture.js";

/** How much of an explanation is shown. */
export interface Lengths {
  readonly days: "short" | "all";
  readonly notices: "short" | "all";
}

/** The days from receipt to due date, between what they are about and what they stand on. */
export function explanationLines(explanation: Explanation, lengths: Lengths, session: Session): string[] {
  const { deadline } = explanation;
  const head = [...deadlineHeading(deadline, session), "", ...factLines(deadlineFacts(deadline, session), session)];
  return [...head, ...daysBetween(explanation, deadline, lengths, session)];
}

/** The days that counted before the clock was paused, and those of the pause. */
export function pausedLines(explanation: PausedExplanation, lengths: Lengths, session: Session): string[] {
  const { commitment, slug, title, allowance, receivedAt, receivedOn, pausedSince } = explanation;
  const fact = (name: string, words: string): Fact => ({ name, words, paint: session.style.plain });
  const facts = [
    fact("Received", receivedAt === undefined ? dateWords(receivedOn ?? "") : momentWords(receivedAt)),
    {
      ...fact("Paused", `since ${momentWords(pausedSince)}; there is no due date while it is paused`),
      paint: session.style.paused,
    },
    fact("So far", countedWords(explanation)),
  ];
  const head = [
    ...heading(commitment, title, `${slug}: ${allowanceWords(allowance)}`, session),
    "",
    ...factLines(facts, session),
  ];
  return [...head, ...daysBetween(explanation, explanation, lengths, session)];
}

/** The days that led to an occurrence. */
export function occurrenceExplanationLines(
  explanation: OccurrenceExplanation,
  commitment: Commitment,
  lengths: Lengths,
  session: Session,
): string[] {
  const head = [...headingOf(commitment, session), "", ...occurrenceLine(explanation.occurrence, session)];
  return [...head, ...daysBetween(explanation, explanation, lengths, session)];
}

function daysBetween(
  { days }: Pick<Explanation, "days">,
  ground: Grounded,
  lengths: Lengths,
  session: Session,
): string[] {
  return [
    "",
    ...weekPicture(days, lengths.days, session),
    "",
    ...dayList(days, lengths.days, session),
    "",
    ...factLines(groundFacts(ground, lengths.notices, session), session),
  ];
}

function countedWords({ countedSoFar: { unit, amount } }: PausedExplanation): string {
  return unit === "milliseconds" ? `${lengthWords(amount)} used` : `${amountWords(amount, unit)} counted`;
}
