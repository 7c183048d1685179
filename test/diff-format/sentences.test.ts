import { describe, expect, it } from "vitest";
import type { Searched, Witness } from "../../src/diff/index.js";
import { shareWords } from "../../src/diff/format/amounts.js";
import { measuredWords, witnessWords } from "../../src/diff/format/witness-words.js";
import { kindWords, searchedWords, shortMovingWords } from "../../src/diff/format/proof-words.js";
import { witness } from "./made-up.js";

const due = (dueAt: string): Witness["before"] => ({ dueDate: dueAt.slice(0, 10), dueAt });
const RECEIVED = "received Wed 10 June 2026 10:20";

describe("a witness as a sentence", () => {
  it.each<[string, Partial<Witness>, string]>([
    ["moves by days", {}, `${RECEIVED}: due Mon 22 June → Wed 24 June 2026, 2 days later`],
    [
      "moves by days and to another time",
      { after: due("2026-06-19T13:00:00.000+01:00"), moved: { days: -3, milliseconds: -273_600_000 } },
      `${RECEIVED}: due Mon 22 June 17:00 → Fri 19 June 2026 13:00, 3 days earlier`,
    ],
    [
      "moves within a day",
      { after: due("2026-06-22T15:30:00.000+01:00"), moved: { days: 0, milliseconds: -5_400_000 } },
      `${RECEIVED}: due Mon 22 June 2026, 17:00 → 15:30, 1 h 30 min earlier`,
    ],
    [
      "moves to the end of the day, a millisecond before midnight",
      { after: due("2026-06-22T23:59:59.999+01:00"), moved: { days: 0, milliseconds: 25_199_999 } },
      `${RECEIVED}: due Mon 22 June 2026, 17:00 → end of the day, 7 h later`,
    ],
    [
      "moves by a millisecond",
      {
        before: due("2026-06-22T16:59:59.999+01:00"),
        after: due("2026-06-22T17:00:00.000+01:00"),
        moved: { days: 0, milliseconds: 1 },
      },
      `${RECEIVED}: due Mon 22 June 2026, 16:59:59.999 → 17:00, 1 ms later`,
    ],
    [
      "moves into another year",
      {
        before: due("2026-12-31T17:00:00.000+00:00"),
        after: due("2027-01-05T17:00:00.000+00:00"),
        moved: { days: 5, milliseconds: 432_000_000 },
      },
      `${RECEIVED}: due Thu 31 December 2026 → Tue 5 January 2027, 5 days later`,
    ],
    ["is no longer due", { after: null }, `${RECEIVED}: due Mon 22 June 2026 17:00 → nothing due`],
    ["comes to be due", { before: null }, `${RECEIVED}: nothing due → due Wed 24 June 2026 17:00`],
    [
      "is about the aim inside the limit",
      { of: "aim" },
      `${RECEIVED}: aim Mon 22 June → Wed 24 June 2026, 2 days later`,
    ],
    [
      "was tried on the later text",
      { triedOn: "after" },
      `${RECEIVED}: due Mon 22 June → Wed 24 June 2026, 2 days later (with everything else as it is after)`,
    ],
    [
      "is about a made-up promise",
      { promise: { title: "One working day, open every day", allowance: { workingDays: 1 } } },
      `One working day, open every day, ${RECEIVED}: due Mon 22 June → Wed 24 June 2026, 2 days later`,
    ],
    [
      "has attributes, pauses, an agreed time and a state of knowledge",
      {
        case: {
          ...witness.case,
          attributes: { complex: true },
          pauses: [{ from: "2026-06-11T09:00:00.000+01:00", to: "2026-06-12T09:00:00.000+01:00" }],
          agreedAt: "2026-06-20T10:00:00.000+01:00",
          asKnownAt: "2026-01-02",
        },
      },
      `${RECEIVED}, complex true, paused Thu 11 June 2026 09:00 to Fri 12 June 2026 09:00, agreed for Sat 20 June 2026 10:00, as known on 2 January 2026: due Mon 22 June → Wed 24 June 2026, 2 days later`,
    ],
  ])("that %s", (_, change, sentence) => {
    const { moved, ...rest } = { ...witness, ...change };
    const shown = change.before === null || change.after === null || moved === undefined ? rest : { ...rest, moved };
    expect(witnessWords(shown, "CAL-16")).toBe(sentence);
  });

  it("names the commitment where the reader does not know it", () => {
    expect(witnessWords(witness)).toMatch(/^CAL-16 received/);
  });

  it("says what was measured", () => {
    const measured = {
      direction: "worse",
      commitment: "ABE-01",
      measured: { lost: 4, answered: 60 },
      before: "missed",
      after: "met",
    } as const;
    expect(measuredWords(measured)).toBe("measured lost 4, answered 60: missed → met");
  });
});

describe("what was compared, and how much of it moves", () => {
  const span = { from: "2000-01-01", through: "2028-12-31", dates: 1234, comparisons: 2, milliseconds: 10_000 };
  const part = (dates: number, milliseconds: number): Searched["earlier"] => ({ dates, milliseconds });
  it.each([
    [part(0, 0), part(1234, 10_000), "later in every case", "100 % later"],
    [part(100, 120), part(0, 0), "earlier on 100 of 1,234 dates (8.1 %), 1.2 % of the time", "1.2 % earlier"],
    [
      part(617, 4000),
      part(1, 1),
      "earlier on 617 of 1,234 dates (50 %), 40 % of the time, later on 1 of 1,234 dates (0.1 %), under 0.1 % of the time",
      "40 % earlier, under 0.1 % later",
    ],
    [
      part(1234, 9_999),
      part(0, 0),
      "earlier on 1,234 of 1,234 dates (100 %), over 99.9 % of the time",
      "over 99.9 % earlier",
    ],
    [part(0, 0), part(0, 0), "no date moves in any case", "none"],
  ])("earlier %o, later %o", (earlier, later, long, short) => {
    expect(searchedWords({ ...span, earlier, later })).toBe(`${long}, received 1 January 2000 to 31 December 2028`);
    expect(shortMovingWords({ ...span, earlier, later })).toBe(short);
  });

  it("says which kinds of case were compared, where that is not the plain one alone", () => {
    const moving = { ...span, earlier: part(0, 0), later: part(1234, 10_000) };
    expect(kindWords({ ...moving, kindsOfCase: ["plain", "complex true"] })).toEqual([
      "cases compared: plain; complex true",
    ]);
    expect(kindWords(moving)).toEqual([]);
  });

  it("says where nothing could be counted", () => {
    expect(searchedWords({ ...span, milliseconds: 0, earlier: part(0, 0), later: part(0, 0) })).toBe(
      "no case received 1 January 2000 to 31 December 2028 can be counted under both",
    );
  });

  it.each([
    [1, 1_000_000, "under 0.1 %"],
    [999_999, 1_000_000, "over 99.9 %"],
    [1, 3, "33.3 %"],
    [3, 3, "100 %"],
    [0, 3, "0 %"],
  ])("%i of %i is %s", (part, whole, words) => {
    expect(shareWords(part, whole)).toBe(words);
  });
});
