import { describe, expect, it, test } from "vitest";
import { inUtc, peerCases } from "./peer-case.ts";
import type { PeerCase } from "./peer-case.ts";
import { notOffered } from "./peer-not-offered.ts";
import { operations } from "./peer-operations.ts";
import { refused } from "./peer-refused.ts";

const refusals = peerCases.flatMap((subject) => {
  const refusal = refused.find(({ ids }) => ids.includes(subject.id));
  return refusal === undefined ? [] : [[subject.id, refusal.why, subject, refusal] as const];
});
const accepted = peerCases.filter(({ id }) => refusals.every(([refusedId]) => refusedId !== id));
const answered = accepted.filter(({ operation }) => operations[operation] !== undefined);
const derived = accepted.filter(({ operation }) => notOffered[operation] !== undefined);

describe("answered as the peer answers", () => {
  it.each(answered.map(named))("%s: %s", (_id, _about, subject) => {
    expect(inUtc(answerBy(operations[subject.operation], subject))).toEqual(inUtc(subject.expected));
  });
});

describe("not offered, yet it follows", () => {
  it.each(derived.map(named))("%s: %s", (_id, _about, subject) => {
    expect(inUtc(answerBy(notOffered[subject.operation]?.instead, subject))).toEqual(inUtc(subject.expected));
  });
});

describe("refused", () => {
  it.each(refusals)("%s: %s", (_id, _why, subject, { check }) => {
    check(subject);
  });
});

test("all 244 cases are answered, derived or refused", () => {
  expect(new Set(peerCases.map(({ id }) => id)).size).toBe(244);
  expect(refusals.length).toBe(refused.flatMap(({ ids }) => ids).length);
  expect({ answered: answered.length, derived: derived.length, refused: refusals.length }).toEqual({
    answered: 213,
    derived: 16,
    refused: 15,
  });
});

function named(subject: PeerCase): readonly [string, string, PeerCase] {
  return [subject.id, `${subject.peer}, ${subject.note ?? subject.operation}`, subject];
}

/** The operation of a case decides which answer is asked, and that one reads its input. */
function answerBy(answer: ((subject: never) => unknown) | undefined, subject: PeerCase): unknown {
  return answer?.(subject as never);
}
