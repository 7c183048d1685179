import { operations } from "../charterclock/operations.ts";
import { refusalOf } from "../charterclock/refused.ts";
import { isRight } from "../answered.ts";
import { conventionName, conventions, vectors } from "../vector.ts";
import type { Vector } from "../vector.ts";

/** Another answer to a case: the one under another value of one of its questions. */
export interface Alternative {
  readonly value: string;
  readonly answer: unknown;
}

const known = new Map<string, readonly Alternative[]>();

/**
 * The answers to a case under the other values of a question that differ from the expected one: by them an engine shows
 * which value it follows. They are computed with this library, which gives every expected answer of the suite.
 */
export function alternativesOf(subject: Vector, question: string): readonly Alternative[] {
  const key = `${subject.id} ${question}`;
  const found = known.get(key) ?? computed(subject, question);
  known.set(key, found);
  return found;
}

function computed(subject: Vector, question: string): readonly Alternative[] {
  const own = conventionName(subject.conventions[question] ?? "");
  const values = conventions.filter(
    (one) => one.question === question && one.value !== own && isTaken(question, one.value),
  );
  return values
    .flatMap(({ value }): Alternative[] => {
      const answer = answerUnder(subject, question, value);
      return answer === undefined ? [] : [{ value, answer }];
    })
    .concat(zeroDaysStay(subject, question))
    .filter(({ answer }) => !isRight(answer, subject));
}

/** Whether this library follows a value, so that it can say what follows from it; a time of day would have to be chosen. */
function isTaken(question: string, value: string): boolean {
  const named = `${question}: ${value}`;
  return value !== "HH:MM" && taken.has(named);
}

const taken = new Set(
  vectors
    .filter((subject) => refusalOf(subject) === undefined)
    .flatMap((subject) => Object.entries(subject.conventions).map(([question, value]) => `${question}: ${value}`)),
);

function answerUnder(subject: Vector, question: string, value: string): unknown {
  const changed = { ...subject, conventions: { ...subject.conventions, [question]: value } };
  const ask = operations[subject.operation] as ((subject: Vector) => unknown) | undefined;
  try {
    return ask?.(changed as Vector);
  } catch {
    // Not every value goes with every case: a roll that hours do not have, a close that is not stated.
    return undefined;
  }
}

/** That no working days lead nowhere is the one value that this library does not follow and many others do. */
function zeroDaysStay(subject: Vector, question: string): Alternative[] {
  if (question !== "zeroDays" || subject.operation !== "deadline" || subject.conventions["zeroDays"] === "stays")
    return [];
  return [{ value: "stays", answer: { dueDate: subject.input.receivedAt.slice(0, 10) } }];
}
