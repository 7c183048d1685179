import { describe, expect, it, test } from "vitest";
import { isWorkingDay, officeOf } from "../../src/index.js";
import type { DayEntry } from "../../src/index.js";
import { charterOf } from "../support/promise.js";

// Bank holidays first, then rules, then ranges, then single dates; within each, what is removed before what is added.

const CHRISTMAS: DayEntry = { title: "Shut between the years", on: { from: "2026-12-23", through: "2027-01-05" } };
const DECEMBER: DayEntry = { title: "Open in December", on: { from: "2026-12-01", through: "2026-12-31" } };
const EVE: DayEntry = { title: "Christmas Eve", on: { month: 12, day: 24 } };
const ON_THE_24TH: DayEntry = { title: "The 24th", on: "2026-12-24" };
const ON_THE_29TH: DayEntry = { title: "The 29th", on: "2026-12-29" };
const BOXING: DayEntry = { title: "Boxing Day", on: { month: 12, day: 26, inLieu: "as-well" } };

it.each<[date: string, add: DayEntry[], remove: DayEntry[], works: boolean, why: string]>([
  ["2026-12-28", [], [], false, "a bank holiday"],
  ["2026-12-28", [], [BOXING], true, "a rule removes a bank holiday"],
  ["2026-12-28", [], [DECEMBER], true, "so does a range"],
  ["2026-12-24", [EVE], [], false, "a rule adds a closed day"],
  ["2026-12-24", [EVE], [EVE], false, "among rules, what is added wins over what is removed"],
  ["2026-12-24", [EVE], [DECEMBER], true, "a range removes what a rule added"],
  ["2026-12-24", [CHRISTMAS], [DECEMBER], false, "among ranges, what is added wins"],
  ["2026-12-29", [CHRISTMAS], [ON_THE_29TH], true, "a date removes what a range added"],
  ["2026-12-29", [ON_THE_29TH], [DECEMBER], false, "a date adds what a range removed"],
  ["2026-12-24", [ON_THE_24TH], [EVE], false, "or a rule"],
  ["2026-12-24", [EVE], [ON_THE_24TH], true, "a date removes what a rule added"],
  ["2026-12-28", [CHRISTMAS], [BOXING], false, "a range adds what a rule removed"],
])("%s, added %o, removed %o, is a working day: %s (%s)", (date, add, remove, works) => {
  const { calendar } = officeOf(charterOf([]), "2026-06-01", { overlay: { id: "made", title: "Made", add, remove } });
  expect(isWorkingDay(calendar, date)).toBe(works);
});

describe("one date that is added and removed by name", () => {
  it.each<[string, charterAdd: DayEntry[], add: DayEntry[], remove: DayEntry[]]>([
    ["in one overlay", [], [ON_THE_24TH], [ON_THE_24TH]],
    ["by the charter and an overlay", [ON_THE_24TH], [], [ON_THE_24TH]],
  ])("%s is refused", (_where, charterAdd, add, remove) => {
    const overlay = { id: "made", title: "Made", add, remove };
    const works = (): boolean =>
      isWorkingDay(officeOf(charterOf([], { add: charterAdd }), "2026-06-01", { overlay }).calendar, "2026-06-01");
    expect(works).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^invalid-(?:calendar|overlay)$/) as string }),
    );
  });

  test("for a part of the day is no contradiction", () => {
    const part: DayEntry = { ...ON_THE_24TH, during: [["13:00", "17:00"]] };
    const overlay = { id: "made", title: "Made", add: [part], remove: [ON_THE_24TH] };
    const { calendar } = officeOf(charterOf([]), "2026-06-01", { overlay });
    expect(isWorkingDay(calendar, "2026-12-24")).toBe(true);
  });
});
