import { describe, expect, it } from "vitest";
import { abertay, calvay, southWestern } from "../../src/bundled/charters/index.js";
import { judgePeriod } from "../../src/index.js";
import type { Charter, MeasuredRecord, PeriodMeasurement, PeriodOptions } from "../../src/index.js";
import { refusal } from "./support/words.js";

const JUNE: PeriodOptions = { from: "2026-06-01T00:00", to: "2026-07-01T00:00" };
const on = (date: string, measured: MeasuredRecord["measured"]): MeasuredRecord => ({
  at: `2026-${date}T10:00`,
  measured,
});

describe("whether a threshold was kept over a period, by the charter's own definition", () => {
  it.each<[string, Charter, string, MeasuredRecord[], string, number, number]>([
    [
      "5 lost of 95 answered is more than 5 in 100",
      abertay,
      "ABE-07",
      [on("06-10", { lost: 5, answered: 95 })],
      "missed",
      5,
      95,
    ],
    ["5 lost of 100 answered is not", abertay, "ABE-07", [on("06-10", { lost: 5, answered: 100 })], "met", 5, 100],
    [
      "offered calls are not in the definition",
      abertay,
      "ABE-07",
      [on("06-10", { lost: 5, answered: 95, offered: 100 })],
      "missed",
      5,
      95,
    ],
    [
      "the share is of the sums, not of the days",
      abertay,
      "ABE-07",
      [on("06-10", { lost: 4, answered: 10 }), on("06-11", { lost: 0, answered: 90 })],
      "met",
      4,
      100,
    ],
    [
      "sums may come from two systems",
      abertay,
      "ABE-07",
      [on("06-10", { lost: 1 }), on("06-11", { answered: 20 })],
      "met",
      1,
      20,
    ],
    [
      "what lies outside the period does not count",
      abertay,
      "ABE-07",
      [
        on("05-31", { lost: 9, answered: 1 }),
        on("07-01", { lost: 9, answered: 1 }),
        on("06-01", { lost: 0, answered: 1 }),
      ],
      "met",
      0,
      1,
    ],
    [
      "no call answered is no measurement",
      abertay,
      "ABE-07",
      [on("06-10", { lost: 5, answered: 0 })],
      "not-measured",
      5,
      0,
    ],
    [
      "lost calls that were never counted are none measured, not none lost",
      abertay,
      "ABE-07",
      [on("06-10", { answered: 100 })],
      "not-measured",
      0,
      100,
    ],
    ["nothing at all", abertay, "ABE-07", [], "not-measured", 0, 0],
    [
      "every call within five rings",
      southWestern,
      "SWH-11",
      [on("06-10", { rings: 5 }), on("06-11", { rings: 2 })],
      "met",
      2,
      2,
    ],
    ["one call at six", southWestern, "SWH-11", [on("06-10", { rings: 6 }), on("06-11", { rings: 2 })], "missed", 1, 2],
    ["every call within ten seconds", abertay, "ABE-06", [on("06-10", { seconds: 10 })], "met", 1, 1],
    [
      "a tenth of a second more",
      abertay,
      "ABE-06",
      [on("06-10", { seconds: 10.1 }), on("06-10", { seconds: 3 })],
      "missed",
      1,
      2,
    ],
    [
      "a call that was not timed is left out",
      abertay,
      "ABE-06",
      [on("06-10", { rings: 3 }), on("06-10", { seconds: 3 })],
      "met",
      1,
      1,
    ],
    ["an emergency made safe in six hours", calvay, "CAL-15", [on("06-10", { hours: 6 })], "met", 1, 1],
  ])("%s", (_why, charter, commitment, records, state, part, whole) => {
    expect(judgePeriod(charter, { commitment, records }, JUNE)).toMatchObject({ state, part, whole });
  });

  it("holds the instant at which it begins, not the one at which it ends", () => {
    const records = [on("06-10", { rings: 2 }), on("06-12", { rings: 9 })];
    const asked = { from: "2026-06-10T10:00", to: "2026-06-12T10:00" };
    expect(judgePeriod(southWestern, { commitment: "SWH-11", records }, asked)).toMatchObject({
      state: "met",
      records: 1,
    });
  });
});

describe("what cannot be judged", () => {
  const calls: PeriodMeasurement = { commitment: "SWH-11", records: [] };
  it.each<[string, unknown, object, RegExp]>([
    [
      "a promise without a limit call by call",
      { ...calls, commitment: "SWH-21" },
      {},
      /^no-time-in-commitment: .*SWH-21/,
    ],
    [
      "an end before the start",
      calls,
      { to: "2026-05-01T00:00" },
      /an end at 2026-05-01.*before its start at 2026-06-01/,
    ],
    ["no records", { commitment: "SWH-11" }, {}, /^invalid-case: What was measured: found nothing/],
    ["records that are no list", { ...calls, records: 5 }, {}, /found 5 \(at \$\.records\)/],
    ["a record of nothing", { ...calls, records: [null] }, {}, /found null \(at \$\.records\[0\]\)/],
    [
      "values below nothing",
      { ...calls, records: [on("06-10", { rings: -1 })] },
      {},
      /measured value: found -1 \(at \$\.records\[0\]\.measured\.rings\)/,
    ],
    ["values as text", { ...calls, records: [{ at: "2026-06-10T10:00", measured: { rings: "5" } }] }, {}, /found "5"/],
    ["a key that would be lost", { ...calls, record: [] }, {}, /"record".*Did you mean records/],
  ])("%s", (_why, subject, options, message) => {
    expect(refusal(() => judgePeriod(southWestern, subject as PeriodMeasurement, { ...JUNE, ...options }))).toMatch(
      message,
    );
  });
});
