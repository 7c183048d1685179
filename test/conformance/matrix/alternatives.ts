import { isOpen } from "../../../src/index.ts";
import { isRight } from "../answered.ts";
import { officeNamed } from "../charterclock/office.ts";
import { operations } from "../charterclock/operations.ts";
import { refusalOf } from "../charterclock/refused.ts";
import { conventionName, conventions, scheduleNamed, vectors } from "../vector.ts";
import type { Vector } from "../vector.ts";

/** The answer to a case under another value of one of its questions. */
export interface Alternative {
  readonly value: string;
  readonly answer: unknown;
}

const known = new Map<string, readonly Alternative[]>();

/**
 * The answers to a case under the other values of a question. By them an engine shows which value it follows. They are
 * computed with this library, which gives every expected answer of the suite, or by hand where it follows one value only.
 */
export function alternativesOf(subject: Vector, question: string): readonly Alternative[] {
  const key = `${subject.id} ${question}`;
  const found = known.get(key) ?? [...computed(subject, question), ...byHand(subject, question)];
  known.set(key, found);
  return found;
}

/** Whether the answer to a case turns on a question: another value gives another answer. */
export function turnsOn(subject: Vector, question: string): boolean {
  return alternativesOf(subject, question).some(({ answer }) => !isRight(answer, subject));
}

function computed(subject: Vector, question: string): readonly Alternative[] {
  const own = conventionName(subject.conventions[question] ?? "");
  return conventions
    .filter((one) => one.question === question && one.value !== own && taken.has(`${question}: ${one.value}`))
    .flatMap(({ value }): Alternative[] => {
      const answer = answerUnder(subject, question, value);
      return answer === undefined ? [] : [{ value, answer }];
    });
}

/** The values that this library follows, so that it can say what follows from them; `HH:MM` is no value to compute with. */
const taken = new Set(
  vectors
    .filter((subject) => refusalOf(subject) === undefined)
    .flatMap((subject) => Object.entries(subject.conventions).map(([question, value]) => `${question}: ${value}`)),
);

function answerUnder(subject: Vector, question: string, value: string): unknown {
  const changed = { ...subject, conventions: { ...subject.conventions, [question]: value } };
  const ask = operations[subject.operation] as ((subject: Vector) => unknown) | undefined;
  try {
    return ask?.(changed);
  } catch {
    // Not every value goes with every case: a roll that hours do not have, a close that is not stated.
    return undefined;
  }
}

/** Two values that this library does not follow and many others do. */
function byHand(subject: Vector, question: string): Alternative[] {
  const { schedule, conventions } = subject;
  if (question === "zeroDays" && conventions["zeroDays"] !== "stays" && subject.operation === "deadline") {
    const { timeZone } = scheduleNamed(schedule ?? "");
    return [{ value: "stays", answer: { dueDate: localDate(subject.input.receivedAt, timeZone) } }];
  }
  if (question !== "atClose" || conventions["atClose"] === "open") return [];
  if (subject.operation !== "isWorkingTime" && subject.operation !== "nextWorkingInstant") return [];
  const { at } = subject.input;
  if (!isOpen(officeNamed(schedule), Date.parse(at) - 1)) return [{ value: "open", answer: subject.expected }];
  return [{ value: "open", answer: subject.operation === "isWorkingTime" ? true : at }];
}

function localDate(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );
}
