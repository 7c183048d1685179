import { describe, expect, it, test } from "vitest";
import { addOpenMinutes, addWorkingDays, openMinutesBetween, rollDate, workingDaysBetween } from "../../src/index.ts";
import { comparable } from "./answered.ts";
import { answerOf } from "./charterclock/answer.ts";
import { checkDeadline } from "./charterclock/check-deadline.ts";
import { officeNamed } from "./charterclock/office.ts";
import { refusalOf } from "./charterclock/refused.ts";
import { header, vectors, vectorsOf } from "./vector.ts";
import type { Vector } from "./vector.ts";

const taken = vectors.filter((subject) => refusalOf(subject) === undefined);
const refused = vectors.filter((subject) => refusalOf(subject) !== undefined);

const asked = [...new Set(taken.map(({ operation }) => operation))];

describe.each(asked)("%s", (operation) => {
  it.each(taken.filter((subject) => subject.operation === operation).map(named))("%s: %s", (_id, _why, subject) => {
    const { answer } = answerOf(subject) as { readonly answer: unknown };
    expect(comparable(answer, subject.expected)).toEqual(comparable(subject.expected, subject.expected));
    if (subject.operation === "deadline") checkDeadline(subject);
  });
});

describe("a convention that is not followed here", () => {
  it.each(refused.map(named))("%s: %s", (_id, _why, subject) => {
    refusalOf(subject)?.check(subject);
  });
});

describe("there and back", () => {
  it.each(vectorsOf("workingDaysBetween").filter(({ conventions }) => conventions["window"] === "after-from-up-to-to"))(
    "$id",
    ({ schedule, input: { from, to }, expected }) => {
      const { calendar } = officeNamed(schedule);
      const days = Number(expected);
      expect(workingDaysBetween(calendar, to, from) + days).toBe(0);
      if (days > 0) expect(addWorkingDays(calendar, from, days)).toBe(rollDate(calendar, to, "preceding"));
    },
  );

  it.each(vectorsOf("workingTimeBetween").filter((subject) => refusalOf(subject as Vector) === undefined))(
    "$id",
    ({ schedule, input: { from, to } }) => {
      const office = officeNamed(schedule);
      const minutes = openMinutesBetween(office, from, to);
      expect(openMinutesBetween(office, to, from) + minutes).toBe(0);
      if (minutes > 0) {
        const usedUp = addOpenMinutes(office, from, minutes, "close");
        expect(openMinutesBetween(office, from, usedUp)).toBe(minutes);
      }
    },
  );
});

test("every case of the suite runs", () => {
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(header.cases);
  expect({ taken: taken.length, refused: refused.length }).toEqual({ taken: header.cases - 15, refused: 15 });
});

function named(subject: Vector): readonly [id: string, why: string, subject: Vector] {
  return [subject.id, subject.reason ?? subject.authority ?? "", subject];
}
