import { describe, expect, test } from "vitest";
import type { Case, Charter, Counting, Options, Reading } from "../../src/index.js";
import { charterWith, countingOf } from "../support/promise.js";
import { recordsOf, storedOf, textsOf } from "./support/stored.js";
import type { Stored } from "./support/stored.js";
import { answersOf, isNo, whyNot } from "./support/verifier.js";

const YES = { texts: "yes", whole: "yes", date: "yes" };
const WEDNESDAY = "2025-03-05T10:00:00.000+00:00";

describe.skipIf(whyNot !== undefined)(`a verifier written from docs/verification.md ${whyNot ?? ""}`, () => {
  const corners: readonly (readonly [string, Stored])[] = [
    [
      "a restart on the very date of a receipt without time of day, compared with its first instant",
      recordOf(working(2), { receivedOn: "2025-03-05", restartedAt: "2025-03-05T00:00" }),
    ],
    [
      "a pause without end that began on a date that may be counted, ended by a restart",
      recordOf(working(1, { countFrom: "day-of", dueTime: "end-of-day" }), {
        receivedOn: "2025-03-05",
        pauses: [{ from: "2025-03-05T12:00" }],
        restartedAt: "2025-03-07T09:00",
      }),
    ],
    [
      "a pause without end that joins one that had ended",
      recordOf(working(5), {
        receivedAt: WEDNESDAY,
        pauses: [{ from: "2025-03-06T09:00", to: "2025-03-08T09:00" }, { from: "2025-03-07T09:00" }],
        restartedAt: "2025-03-10T09:00",
      }),
    ],
    [
      "a pause that a restart ended, where the text does not say whether the clock may be paused",
      recordOf(working(5, { pausing: "not-stated" }), {
        receivedAt: WEDNESDAY,
        pauses: [{ from: "2025-03-06T09:00", to: "2025-03-11T09:00" }],
        restartedAt: "2025-03-10T09:00",
      }),
    ],
    [
      "a due instant before the receipt, moved on after a pause",
      recordOf(working(1, { countFrom: "day-of" }), {
        receivedAt: "2025-03-05T18:00",
        pauses: [{ from: "2025-03-06T09:00", to: "2025-03-07T09:00" }],
      }),
    ],
    [
      "a day that closes by a holiday of the landlord alone, in a pause, while others count",
      recordOf(working(3, { calendar: { divisions: ["england-and-wales"] }, dueTime: "end-of-day" }), {
        receivedAt: "2024-12-30T10:00",
        pauses: [{ from: "2025-01-02T08:00", to: "2025-01-02T18:00" }],
      }),
    ],
    [
      "settings of an earlier reading, in the term of a later one",
      recordOf(read(reading("first", { counting: { dueTime: "end-of-day" } }), reading("then", { term: longer() })), {
        receivedAt: WEDNESDAY,
      }),
    ],
    [
      "an overlay with the id of its charter",
      recordOf(
        working(2),
        { receivedAt: WEDNESDAY },
        { overlay: { id: "made-up", title: "Ours", localHolidays: "none" } },
      ),
    ],
  ];

  test("says three times yes in the corners of the page", () => {
    const stored = corners.map(([, one]) => one);
    const answers = answersOf(textsOf(stored), recordsOf(stored));
    expect(corners.map(([what], index) => [what, answers[index]])).toEqual(corners.map(([what]) => [what, YES]));
  });

  const plain = recordOf(working(5), { receivedAt: WEDNESDAY, attributes: { complex: true } });
  test.each<[what: string, altered: Stored["record"], question: "whole" | "date"]>([
    ["an attribute that is null", { attributes: { complex: null } }, "whole"],
    ["a pause past 2100", { pauses: [{ from: "2101-01-01T00:00:00.000+00:00" }] }, "whole"],
    ["a restart that did not move the date", { restartedAt: "2025-03-07T09:00:00.000+00:00" }, "date"],
  ])("says no of %s", (_what, altered, question) => {
    const [answer] = answersOf(textsOf([plain]), [{ ...plain.record, ...altered }]);
    expect(isNo(answer?.[question] ?? "")).toBe(true);
  });

  test("counts the date all the same if the record repeats something else than its text says", () => {
    const [answer] = answersOf(textsOf([plain]), [{ ...plain.record, slug: "another" }]);
    expect(answer).toEqual({ ...YES, texts: expect.stringMatching(/^no: ./) as unknown });
  });

  test("takes a key without a value for an absent one, whatever its name", () => {
    expect(answersOf(textsOf([plain]), [{ ...plain.record, remark: null }])).toEqual([YES]);
  });
});

function recordOf(charter: Charter, facts: Omit<Case, "commitment">, options: Options = {}): Stored {
  const stored = storedOf(charter, { commitment: "MADE-01", ...facts }, options);
  if (stored === undefined) throw new Error("The case has no due date");
  return stored;
}

function working(days: number, settings: Partial<Counting> = {}): Charter {
  return charterWith({ workingDays: days }, settings);
}

function longer(): NonNullable<Reading["options"][number]["sets"]["term"]> {
  return { allowance: { workingDays: 4 }, counting: countingOf({ workingDays: 4 }) };
}

function reading(id: string, sets: Reading["options"][number]["sets"]): Reading {
  const options = [{ id: "so", means: "so", sets }];
  return { id, question: "How is it read?", choice: "so", options, why: "Made up" };
}

/** A promise of two working days that relies on readings. */
function read(...readings: readonly Reading[]): Charter {
  const charter = charterWith({ workingDays: 2 });
  const versions = charter.versions.map((version) => ({
    ...version,
    readings,
    commitments: version.commitments.map((one) => ({ ...one, readings: readings.map(({ id }) => id) })),
  }));
  return { ...charter, versions };
}
