// What becomes of a stored deadline: a row for each way in which it, or what it was computed from, may not be as it was.
import { describe, expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import { computeDeadlines, stackOverlays, statusOf } from "../../src/index.js";
import type { Deadline } from "../../src/index.js";
import { verifyDeadline } from "../../src/verify/index.js";
import type { CauseCode, VerifyShelf } from "../../src/verify/index.js";
import { act, charterThen, closedOn, countingBy, oneMoreHoliday, promises, storedDeadline } from "./made-up.js";

const then: VerifyShelf = { charters: [charterThen()] };
const plain = storedDeadline("PLAIN");
const local = closedOn("2026-06-12");
const withLocal = storedDeadline("PLAIN", {}, { overlay: local });
const bound = storedDeadline("BOUND", {}, { duties: [act(3)] });
const aimed = storedDeadline("AIMED");
const { restartedAt, pauses } = {
  restartedAt: "2026-07-06T09:00",
  pauses: [{ from: "2026-06-11T09:00", to: "2026-07-03T12:00" }],
};

const sameSpans = { effectiveFrom: "2020-01-01", effectiveTo: null };
const [version] = charterThen().versions as [ReturnType<typeof charterThen>["versions"][number]];
const later = { ...version, version: "2026-06", effectiveFrom: "2026-06-01", commitments: promises(9) };

const stamped = (deadline: Deadline, provenance: object): unknown => ({
  ...deadline,
  provenance: { ...deadline.provenance, ...provenance },
});
const without = (deadline: object, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(deadline).filter(([name]) => name !== key));
type Row = readonly [why: string, stored: unknown, shelf: VerifyShelf, causes: readonly CauseCode[]];

describe("reproduced", () => {
  it.each<Row>([
    ["nothing is otherwise", plain, then, []],
    ["only the engine is another", stamped(plain, { engine: "0.0.9" }), then, ["engine-changed"]],
    [
      "another engine said it in other words",
      {
        ...(stamped(plain, { engine: "0.0.9" }) as Deadline),
        notices: plain.notices.map((one) => ({ ...one, message: "Other words" })),
      },
      then,
      ["engine-changed"],
    ],
    [
      "only the rules of counting have another version",
      stamped(plain, { semantics: "0" }),
      then,
      ["semantics-changed"],
    ],
    [
      "rows of a database have null for what is absent",
      {
        ...plain,
        restartedAt: null,
        pauses: null,
        extension: null,
        aim: null,
        provenance: { ...plain.provenance, overlay: null, asKnownAt: null },
      },
      then,
      [],
    ],
    [
      "how it ended is written next to it",
      { ...plain, completedAt: "2026-06-22T12:00:00Z", withdrawnAt: null },
      then,
      [],
    ],
    [
      "only the time-zone data are others",
      stamped(plain, { zone: { id: "Europe/London", edition: "2019a" } }),
      then,
      ["zone-edition-changed"],
    ],
    [
      "the charter was reworded under its name",
      plain,
      { charters: [charterThen(7, { title: "Reworded" })] },
      ["charter-changed"],
    ],
    ["the old text lies beside the new one", plain, { charters: [charterThen(9), charterThen()] }, []],
    ["the old text lies before the new one", plain, { charters: [charterThen(), charterThen(9)] }, []],
    [
      "a newer edition moves no date of it",
      plain,
      { charters: [countingBy(oneMoreHoliday("2027-01-01", "2027-03-01"))] },
      ["calendar-edition-changed"],
    ],
    [
      "the calendar changed under its edition elsewhere",
      plain,
      { charters: [countingBy(oneMoreHoliday(scotland.edition, "2027-03-01"))] },
      ["calendar-changed"],
    ],
    [
      "the old edition lies beside a charter with a newer one",
      plain,
      { charters: [countingBy(oneMoreHoliday("2027-01-01", "2026-06-17"))], calendars: [scotland] },
      [],
    ],
    [
      "of two charters one has the calendar it was counted by",
      plain,
      { charters: [countingBy(oneMoreHoliday("2027-01-01", "2026-06-17")), charterThen()] },
      [],
    ],
    [
      "a later version is in force now, and it names the earlier",
      plain,
      { charters: [{ ...charterThen(), versions: [version, later] }] },
      [],
    ],
    [
      "a later version has begun after it",
      plain,
      {
        charters: [
          {
            ...charterThen(),
            versions: [
              { ...version, effectiveTo: "2026-07-01" },
              { ...later, effectiveFrom: "2026-07-01" },
            ],
          },
        ],
      },
      ["charter-changed"],
    ],
    ["it was computed with an overlay", withLocal, { ...then, overlays: [local] }, []],
    ["the old overlay lies beside the new one", withLocal, { ...then, overlays: [closedOn("2026-06-19"), local] }, []],
    [
      "the overlay now closes a day that does not matter",
      withLocal,
      { ...then, overlays: [{ ...local, add: [...(local.add ?? []), { title: "Closed", on: "2027-01-20" }] }] },
      ["overlay-changed"],
    ],
    [
      "it was computed with a stack of overlays",
      storedDeadline("PLAIN", {}, { overlay: stackOverlays([local]) }),
      { ...then, overlays: [stackOverlays([local])] },
      [],
    ],
    ["it was computed as known at a date", storedDeadline("PLAIN", {}, { asKnownAt: "2025-01-01" }), then, []],
    ["only the date of receipt is known", storedDeadline("PLAIN", { receivedOn: "2026-06-10" }), then, []],
    ["it has pauses and an extension", storedDeadline("PLAIN", { pauses, extension: { workingDays: 3 } }), then, []],
    ["it was restarted", storedDeadline("PLAIN", { restartedAt: "2026-06-12T09:00" }), then, []],
    ["it was restarted too late", storedDeadline("PLAIN", { restartedAt }), then, []],
    [
      "it was restarted in time only because it had been paused",
      storedDeadline("PLAIN", { restartedAt, pauses }),
      then,
      [],
    ],
    [
      "it was restarted out of a pause without end",
      storedDeadline("PLAIN", { restartedAt, pauses: [{ from: "2026-06-11T09:00" }] }),
      then,
      [],
    ],
    [
      "it was restarted out of a pause, and paused again",
      storedDeadline("PLAIN", {
        restartedAt,
        pauses: [...pauses, { from: "2026-07-07T09:00", to: "2026-07-08T18:00" }],
      }),
      then,
      [],
    ],
    [
      "it was restarted inside a pause that ended later",
      storedDeadline("PLAIN", {
        restartedAt,
        pauses: [
          { from: "2026-06-11T09:00", to: "2026-07-09T12:00" },
          { from: "2026-07-10T09:00", to: "2026-07-13T12:00" },
        ],
      }),
      then,
      [],
    ],
    [
      "it was restarted out of a pause, and only its date is known",
      storedDeadline("PLAIN", { receivedOn: "2026-06-10", restartedAt, pauses }),
      then,
      [],
    ],
    ["it has an agreed time", storedDeadline("AGREED", { agreedAt: "2026-06-30T11:00" }), then, []],
    ["what it is like chose its time", storedDeadline("TIERED", { attributes: { complex: true } }), then, []],
    ["it has an aim", aimed, then, []],
    ["it is bound by a duty", bound, { ...then, duties: [act(3)] }, []],
    ["of two texts of the duty the one with its digest counts", bound, { ...then, duties: [act(2), act(3)] }, []],
    ["it was computed without the text of the duty", storedDeadline("BOUND"), then, []],
    ["the same where the text is there now", storedDeadline("BOUND"), { ...then, duties: [act(3)] }, []],
    [
      "it is the deadline of a duty itself",
      storedDeadline("ACT-1", {}, {}, act(3)),
      { charters: [], duties: [act(3)] },
      [],
    ],
  ])("%s", (_, stored, shelf, causes) => {
    const found = verifyDeadline(shelf, stored);
    expect(found).toMatchObject({ outcome: "reproduced", differences: [] });
    expect(found.causes.map(({ code }) => code)).toEqual(causes);
  });
});

describe("moved", () => {
  const DATES = ["$.dueDate", "$.dueAt", "$.dueAtMilliseconds"];

  it.each<readonly [...Row, paths: readonly string[]]>([
    [
      "a calendar was taken out of its provenance",
      stamped({ ...plain, dueDate: "2026-06-23" }, { calendars: [] }),
      then,
      ["calendar-edition-changed"],
      ["$.dueDate"],
    ],
    [
      "the charter changed under its name",
      plain,
      { charters: [charterThen(9)] },
      ["charter-changed"],
      ["$.allowance", ...DATES, "$.dueTime"],
    ],
    [
      "the charter closes earlier under its name",
      plain,
      { charters: [charterThen(7, { officeHours: { periods: [{ weekly: { mon: [["09:00", "16:00"]] } }] } })] },
      ["charter-changed"],
      ["$.dueAt", "$.dueAtMilliseconds", "$.dueTime"],
    ],
    [
      "the calendar changed under its edition",
      plain,
      { charters: [countingBy(oneMoreHoliday(scotland.edition, "2026-06-17"))] },
      ["calendar-changed"],
      DATES,
    ],
    [
      "a newer edition has one more holiday",
      plain,
      { charters: [countingBy(oneMoreHoliday("2027-01-01", "2026-06-17"))] },
      ["calendar-edition-changed"],
      DATES,
    ],
    ["the overlay changed", withLocal, { ...then, overlays: [closedOn("2027-01-20")] }, ["overlay-changed"], DATES],
    [
      "everything changed at once",
      stamped(withLocal, { engine: "0.0.9", zone: { id: "Europe/London", edition: "2019a" } }),
      {
        charters: [{ ...countingBy(oneMoreHoliday("2027-01-01", "2026-06-17")), versions: charterThen(9).versions }],
        overlays: [closedOn("2027-01-20")],
      },
      ["charter-changed", "overlay-changed", "calendar-edition-changed", "zone-edition-changed", "engine-changed"],
      ["$.allowance", ...DATES],
    ],
    [
      "the text of the duty is another",
      bound,
      { ...then, duties: [act(2)] },
      ["duty-changed"],
      [
        "$.boundBy[0].dueDate",
        "$.boundBy[0].dueAt",
        "$.boundBy[0].dueAtMilliseconds",
        "$.governing.dueDate",
        "$.governing.dueAt",
        "$.governing.dueAtMilliseconds",
      ],
    ],
  ])("%s", (_, stored, shelf, causes, paths) => {
    const found = verifyDeadline(shelf, stored);
    expect(found.outcome).toBe("moved");
    expect(found.causes.map(({ code }) => code)).toEqual(causes);
    expect(found.differences.map(({ path }) => path)).toEqual(paths);
  });

  it("gives both values of a date, and of an added or lost one only that side", () => {
    const shelf = { charters: [charterThen(9)] };
    expect(verifyDeadline(shelf, plain).differences.slice(0, 2)).toEqual([
      { path: "$.allowance", stored: { workingDays: 7 }, now: { workingDays: 9 } },
      { path: "$.dueDate", stored: "2026-06-22", now: "2026-06-24" },
    ]);
    expect(verifyDeadline(then, without(plain, "dueTime")).differences).toEqual([{ path: "$.dueTime", now: "17:00" }]);
    expect(verifyDeadline(then, { ...plain, firstUncoveredDate: "2026-06-20" }).differences).toEqual([
      { path: "$.firstUncoveredDate", stored: "2026-06-20" },
    ]);
  });
});

describe("altered", () => {
  const DATES = ["$.dueDate", "$.dueAt", "$.dueAtMilliseconds"];

  it.each<readonly [...Row, paths: readonly string[]]>([
    ["the due date was altered", { ...plain, dueDate: "2026-06-23" }, then, ["nothing-changed"], ["$.dueDate"]],
    [
      "the instant was altered",
      { ...plain, dueAt: "2026-06-22T17:00:00.001+01:00" },
      then,
      ["nothing-changed"],
      ["$.dueAt"],
    ],
    [
      "the instant was written otherwise",
      { ...plain, dueAt: "2026-06-22T16:00:00.000Z" },
      then,
      ["nothing-changed"],
      ["$.dueAt"],
    ],
    [
      "the milliseconds were altered",
      { ...plain, dueAtMilliseconds: plain.dueAtMilliseconds + 1 },
      then,
      ["nothing-changed"],
      ["$.dueAtMilliseconds"],
    ],
    ["the time of day was altered", { ...plain, dueTime: "17:30" }, then, ["nothing-changed"], ["$.dueTime"]],
    ["the time of day was taken out", without(plain, "dueTime"), then, ["nothing-changed"], ["$.dueTime"]],
    [
      "the allowance was altered",
      { ...plain, allowance: { workingDays: 8 } },
      then,
      ["nothing-changed"],
      ["$.allowance"],
    ],
    [
      "the allowance has another unit",
      { ...plain, allowance: { calendarDays: 7 } },
      then,
      ["nothing-changed"],
      ["$.allowance"],
    ],
    [
      "the date counted from was altered",
      { ...plain, countedFrom: "2026-06-11" },
      then,
      ["nothing-changed"],
      ["$.countedFrom"],
    ],
    [
      "it was called provisional",
      { ...plain, provisional: true, firstUncoveredDate: "2026-06-20" },
      then,
      ["nothing-changed"],
      ["$.provisional", "$.firstUncoveredDate"],
    ],
    ["an aim was put in", { ...plain, aim: aimed.aim }, then, ["nothing-changed"], ["$.aim"]],
    [
      "the aim was altered",
      { ...aimed, aim: { ...aimed.aim, dueDate: "2026-06-13" } },
      then,
      ["nothing-changed"],
      ["$.aim.dueDate"],
    ],
    [
      "a binding date was altered",
      { ...bound, boundBy: [{ ...bound.boundBy?.[0], dueDate: "2026-06-30" }] },
      { ...then, duties: [act(3)] },
      ["nothing-changed"],
      ["$.boundBy[0].dueDate"],
    ],
    [
      "a binding date was taken out",
      { ...bound, boundBy: [] },
      { ...then, duties: [act(3)] },
      ["nothing-changed"],
      ["$.boundBy[0]"],
    ],
    [
      "another date was made to govern",
      { ...bound, governing: { ...bound.governing, commitment: "BOUND" } },
      { ...then, duties: [act(3)] },
      ["nothing-changed"],
      ["$.governing.commitment"],
    ],
    [
      "it was put under another promise",
      { ...plain, commitment: "AIMED" },
      then,
      ["nothing-changed"],
      [
        "$.slug",
        "$.title",
        "$.allowance",
        ...DATES,
        "$.aim",
        "$.governing.commitment",
        ...DATES.map((path) => path.replace("$", "$.governing")),
        "$.provenance.commitment",
        "$.provenance.clause",
      ],
    ],
    ["it was put under another charter", { ...plain, charter: "their-own" }, then, ["nothing-changed"], ["$.charter"]],
    [
      "the receipt was altered",
      { ...plain, receivedAt: "2026-06-09T10:20:00.000+01:00" },
      then,
      ["nothing-changed"],
      ["$.countedFrom", ...DATES],
    ],
    ["a pause was taken out", without(storedDeadline("PLAIN", { pauses }), "pauses"), then, ["nothing-changed"], DATES],
    [
      "the restart was taken out",
      without(storedDeadline("PLAIN", { restartedAt: "2026-06-12T09:00" }), "restartedAt"),
      then,
      ["nothing-changed"],
      ["$.countedFrom", ...DATES, "$.dueTime"],
    ],
    [
      "the extension was taken out",
      without(storedDeadline("PLAIN", { extension: { workingDays: 1 } }), "extension"),
      then,
      ["nothing-changed"],
      ["$.allowance", ...DATES],
    ],
    [
      "the agreed time was taken out",
      without(storedDeadline("AGREED", { agreedAt: "2026-06-30T17:00" }), "agreedAt"),
      then,
      ["nothing-changed"],
      [...DATES, "$.governing.commitment", ...DATES.map((path) => path.replace("$", "$.governing"))],
    ],
    [
      "what it is like was altered",
      { ...storedDeadline("TIERED", { attributes: { complex: true } }), attributes: { complex: false } },
      then,
      ["nothing-changed"],
      ["$.allowance", ...DATES],
    ],
    [
      "its overlay was taken out",
      stamped(withLocal, { overlay: undefined }),
      then,
      ["nothing-changed"],
      [...DATES, "$.notices[0]"],
    ],
    [
      "what was known then was taken out",
      stamped(storedDeadline("PLAIN", {}, { asKnownAt: "2025-01-01" }), { asKnownAt: undefined }),
      then,
      ["nothing-changed"],
      DATES,
    ],
    [
      "it was altered, and the text of its duty is missing besides",
      { ...bound, dueDate: "2026-06-30" },
      then,
      ["nothing-changed", "duty-missing"],
      ["$.dueDate"],
    ],
    [
      "it was altered, and the engine is another besides",
      { ...(stamped(plain, { engine: "0.0.9" }) as Deadline), dueDate: "2026-06-23" },
      then,
      ["nothing-changed", "engine-changed"],
      ["$.dueDate"],
    ],
    ["the title was altered", { ...plain, title: "Other words" }, then, ["nothing-changed"], ["$.title"]],
    ["the slug was altered", { ...plain, slug: "other.words" }, then, ["nothing-changed"], ["$.slug"]],
    ["the clause was altered", stamped(plain, { clause: "2" }), then, ["nothing-changed"], ["$.provenance.clause"]],
    [
      "a reading was put in",
      stamped(plain, { readings: [{ id: "made", choice: "up", chosenBy: "charter" }] }),
      then,
      ["nothing-changed"],
      ["$.provenance.readings[0]"],
    ],
    ["a notice was taken out", { ...plain, notices: [] }, then, ["nothing-changed"], ["$.notices[0]"]],
    [
      "a notice has another code",
      { ...plain, notices: [{ ...plain.notices[0], code: "undated" }] },
      then,
      ["nothing-changed"],
      ["$.notices[0].code"],
    ],
    [
      "a notice has other words, under the same engine",
      { ...plain, notices: [{ ...plain.notices[0], message: "Other words" }] },
      then,
      ["nothing-changed"],
      ["$.notices[0].message"],
    ],
    ["a key was added that no deadline has", { ...plain, settled: true }, then, ["nothing-changed"], ["$.settled"]],
  ])("%s", (_, stored, shelf, causes, paths) => {
    const found = verifyDeadline(shelf, stored);
    expect(found.outcome).toBe("altered");
    expect(found.causes.map(({ code }) => code)).toEqual(causes);
    expect(found.differences.map(({ path }) => path)).toEqual(paths);
  });
});

describe("not recomputed", () => {
  it.each<Row>([
    ["no charter of its id is there", plain, { charters: [] }, ["charter-unknown"]],
    ["no version of its name is there", stamped(plain, { version: "2019" }), then, ["version-unknown"]],
    ["its overlay is not there", withLocal, then, ["overlay-missing"]],
    [
      "its overlay is not among others",
      withLocal,
      { ...then, overlays: [{ id: "theirs", title: "Made up" }] },
      ["overlay-missing"],
    ],
    ["the text of the duty that binds it is not there", bound, then, ["duty-missing"]],
    [
      "its promise is not made any more",
      plain,
      { charters: [charterThen(7, { commitments: promises(7).slice(1) })] },
      ["charter-changed", "recompute-refused"],
    ],
    [
      "its version was not in force then, as it is now",
      plain,
      { charters: [charterThen(7, { ...sameSpans, effectiveFrom: "2026-07-01" })] },
      ["charter-changed", "recompute-refused"],
    ],
    ["its receipt is not a moment", { ...plain, receivedAt: "yesterday" }, then, ["recompute-refused"]],
    ["it has no receipt", without(plain, "receivedAt"), then, ["recompute-refused"]],
    ["its pauses are not a list", { ...plain, pauses: "none" }, then, ["recompute-refused"]],
    ["what was known is no date", stamped(plain, { asKnownAt: "then" }), then, ["recompute-refused"]],
    ["it is a status", statusOf(charterThen(), plain, { now: "2026-06-18T10:00" }), then, ["not-a-deadline"]],
    [
      "it is all that an event starts",
      computeDeadlines(charterThen(), { event: "asked", receivedAt: "2026-06-10T10:20" }),
      then,
      ["not-a-deadline"],
    ],
    ["it is a text", JSON.stringify(plain), then, ["not-a-deadline"]],
    ["it is a list", [plain], then, ["not-a-deadline"]],
    ["it is nothing", undefined, then, ["not-a-deadline"]],
    ["it has no provenance", without(plain, "provenance"), then, ["not-a-deadline"]],
    ["its provenance is a text", { ...plain, provenance: "charterclock" }, then, ["not-a-deadline"]],
    ["its provenance names no engine", stamped(plain, { engine: undefined }), then, ["not-a-deadline"]],
    ["its provenance names no zone", stamped(plain, { zone: "Europe/London" }), then, ["not-a-deadline"]],
    [
      "its provenance names calendars without editions",
      stamped(plain, { calendars: [{ id: "scotland" }] }),
      then,
      ["not-a-deadline"],
    ],
    ["its digest is no text", stamped(plain, { digest: 7 }), then, ["not-a-deadline"]],
    ["its overlay is a number", stamped(plain, { overlay: 7 }), then, ["not-a-deadline"]],
    ["its knowledge is a number", stamped(plain, { asKnownAt: 7 }), then, ["not-a-deadline"]],
    ["its commitment is a number", { ...plain, commitment: 16 }, then, ["not-a-deadline"]],
    ["it has no due date", without(plain, "dueDate"), then, ["not-a-deadline"]],
  ])("%s", (_, stored, shelf, causes) => {
    const found = verifyDeadline(shelf, stored);
    expect(found).toMatchObject({ outcome: "not-recomputed", differences: [] });
    expect(found.causes.map(({ code }) => code)).toEqual(causes);
  });

  it("names the code of the error that refuses it", () => {
    const shelf = { charters: [charterThen(7, { commitments: promises(7).slice(1) })] };
    expect(verifyDeadline(shelf, plain).causes.at(-1)).toMatchObject({
      code: "recompute-refused",
      error: "unknown-commitment",
    });
  });
});
