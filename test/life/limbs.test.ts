import { describe, expect, it } from "vitest";
import { berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, explain, statusOf } from "../../src/index.js";
import type { Charter, StatusOptions } from "../../src/index.js";
import { landlord, promise, workingDays } from "./support/landlord.js";
import { minute, refusal } from "./support/words.js";

const MONDAY = "2026-06-08T10:00";

const onTime = landlord(promise("AIM-1", { term: workingDays(1, { dueTime: "12:00" }), aim: workingDays(0) }));

describe("an aim inside a limit", () => {
  it.each<[string, Charter, string, string, string, string]>([
    [
      "a call to return the same day where possible",
      berwickshire,
      "BER-06",
      MONDAY,
      "2026-06-08 17:00",
      "2026-06-09 17:00",
    ],
    [
      "after closing before a holiday weekend, aim and limit fall together",
      berwickshire,
      "BER-06",
      "2026-06-12T18:00",
      "2026-06-16 17:00",
      "2026-06-16 17:00",
    ],
    [
      "a message the same day or the next morning: either keeps it, so the day is no aim",
      paisley,
      "PAI-15",
      MONDAY,
      "none",
      "2026-06-09 12:00",
    ],
    [
      "an aim is never past its limit: after closing, the next morning is both",
      onTime,
      "AIM-1",
      "2026-06-12T18:00",
      "2026-06-16 12:00",
      "2026-06-16 12:00",
    ],
  ])("%s", (_why, charter, commitment, receivedAt, aim, limit) => {
    const deadline = computeDeadline(charter, { commitment, receivedAt });
    expect(`${minute(deadline.aim?.dueAt)} ${minute(deadline.dueAt)}`).toBe(`${aim} ${limit}`);
  });

  it("completed between the two, the promise is met and the aim is not", () => {
    const call = { commitment: "BER-06", receivedAt: MONDAY };
    const { state, limbs, keptBy } = statusOf(berwickshire, call, {
      now: "2026-06-10T10:00",
      completedAt: "2026-06-09T10:00",
    });
    expect({ state, keptBy, limbs: limbs?.map(({ id, state: of }) => `${id} ${of}`) }).toEqual({
      state: "met",
      keptBy: "in-time",
      limbs: ["in-time kept", "aim broken"],
    });
  });
});

type Row = readonly [string, Charter, string, Partial<StatusOptions>, string, string | undefined, readonly string[]];
const at = (time: string): string => `2026-06-08T${time}`;
const arranged = (time: string): NonNullable<StatusOptions["events"]> => [
  { event: "appointment-arranged", at: at(time) },
];

describe("status says which limb kept or broke the promise", () => {
  it.each<Row>([
    [
      "seen in time",
      calvay,
      "CAL-08",
      { completedAt: at("10:09") },
      "met",
      "seen",
      ["seen kept", "appointment broken"],
    ],
    [
      "given an appointment instead",
      calvay,
      "CAL-08",
      { events: arranged("10:09") },
      "met",
      "appointment",
      ["seen broken", "appointment kept"],
    ],
    [
      "an appointment, but after ten minutes",
      calvay,
      "CAL-08",
      { events: arranged("10:12") },
      "missed",
      undefined,
      ["seen broken", "appointment broken"],
    ],
    ["neither", calvay, "CAL-08", {}, "breached", undefined, ["seen broken", "appointment broken"]],
    [
      "withdrawn after it was kept",
      calvay,
      "CAL-08",
      { events: arranged("10:05"), withdrawnAt: at("10:15") },
      "met",
      "appointment",
      ["seen broken", "appointment kept"],
    ],
    [
      "waited, and it was explained",
      southWestern,
      "SWH-05",
      { events: [{ event: "wait-explained", at: at("10:08") }] },
      "excused",
      "excuse",
      ["in-time broken", "excuse kept"],
    ],
    [
      "explained too late",
      southWestern,
      "SWH-05",
      { events: [{ event: "wait-explained", at: at("10:11") }] },
      "breached",
      undefined,
      ["in-time broken", "excuse broken"],
    ],
    [
      "explained, and then kept in time all the same",
      southWestern,
      "SWH-05",
      { events: [{ event: "wait-explained", at: at("10:02") }], completedAt: at("10:05") },
      "met",
      "in-time",
      ["in-time kept", "excuse kept"],
    ],
    [
      "told otherwise",
      paisley,
      "PAI-13",
      { events: [{ event: "told-otherwise", at: at("10:20") }] },
      "excused",
      "excuse",
      ["in-time open", "excuse kept"],
    ],
    [
      "why it is delayed",
      berwickshire,
      "BER-08",
      { events: [{ event: "delay-explained", at: at("10:20") }] },
      "excused",
      "excuse",
      ["in-time open", "excuse kept"],
    ],
  ])("%s", (_why, charter, commitment, happened, state, keptBy, limbs) => {
    const status = statusOf(charter, { commitment, receivedAt: MONDAY }, { now: at("10:30"), ...happened });
    expect(status.state).toBe(state);
    expect(status.keptBy).toBe(keptBy);
    expect((status.limbs ?? []).map(({ id, state: of }) => `${id} ${of}`)).toEqual(limbs);
  });

  it("late by the event that was late", () => {
    const status = statusOf(
      calvay,
      { commitment: "CAL-08", receivedAt: MONDAY },
      { now: at("11:00"), events: arranged("10:12") },
    );
    expect(status.overdue).toEqual({ amount: 2, unit: "minutes", milliseconds: 120_000 });
  });

  it.each([
    ["before the receipt", "09:00", /2026-06-08T09:00.*before the receipt at 2026-06-08T10:00/],
    ["after now", "12:00", /2026-06-08T12:00.*after now \(2026-06-08T11:00/],
  ])("an event %s is refused, and both moments named", (_why, time, message) => {
    const visit = { commitment: "CAL-08", receivedAt: MONDAY };
    expect(refusal(() => statusOf(calvay, visit, { now: at("11:00"), events: arranged(time) }))).toMatch(message);
  });
});

describe("a promise that only events keep has no due moment, and is never late", () => {
  it.each<[string, Partial<StatusOptions>, string, string | undefined]>([
    ["nothing yet, a year later", { now: "2027-06-08T10:00" }, "running", undefined],
    ["before it was asked", { now: "2026-06-08T09:00" }, "not-started", undefined],
    ["told who and when", { events: [{ event: "answer-promised", at: at("10:05") }] }, "met", "told-who-and-when"],
    ["completed", { completedAt: at("10:15") }, "met", undefined],
    ["withdrawn", { withdrawnAt: at("10:15") }, "withdrawn", undefined],
  ])("%s", (_why, happened, state, keptBy) => {
    const status = statusOf(calvay, { commitment: "CAL-03", receivedAt: MONDAY }, { now: at("10:30"), ...happened });
    expect({ state: status.state, keptBy: status.keptBy, dueAt: status.dueAt }).toEqual({
      state,
      keptBy,
      dueAt: undefined,
    });
    expect(status.limbs?.map(({ id }) => id)).toEqual(["at-once", "told-who-and-when"]);
  });
});

describe("tiers and fallbacks by what the case is like", () => {
  const tiered = landlord(
    promise("HAND-1", { term: workingDays(3), tiers: [{ when: { complex: true }, term: workingDays(7) }] }),
    promise("HAND-2", {
      tiers: [
        { when: { complex: false }, term: workingDays(3) },
        { when: { complex: true }, term: workingDays(7) },
      ],
    }),
  );
  it.each([
    ["the plain case", "HAND-1", { complex: false }, "2026-06-11", 0],
    ["decided after the receipt, still counted from the receipt", "HAND-1", { complex: true }, "2026-06-18", 0],
    ["not decided yet: the plain time, with a notice", "HAND-1", {}, "2026-06-11", 1],
    ["tiers alone", "HAND-2", { complex: true }, "2026-06-18", 0],
  ])("%s", (_why, commitment, attributes, due, notices) => {
    const subject = { commitment, receivedAt: MONDAY, attributes };
    const deadline = computeDeadline(tiered, subject);
    expect(deadline.dueDate).toBe(due);
    expect(deadline.notices.filter(({ code }) => code === "tier-undecided")).toHaveLength(notices);
    expect(explain(tiered, subject).days.at(-1)?.date).toBe(due);
    expect(statusOf(tiered, subject, { now: MONDAY }).dueAt).toBe(deadline.dueAt);
  });

  it("tiers alone and nothing decided: no guess", () => {
    expect(refusal(() => computeDeadline(tiered, { commitment: "HAND-2", receivedAt: MONDAY }))).toMatch(
      /complex is false; complex is true/,
    );
  });

  it.each<[string, Record<string, boolean>, string]>([
    ["without a telephone, in five working days", { telephone: false }, "2026-06-15"],
    ["of whom nothing is known, with a notice", {}, "2026-06-15"],
    ["with a telephone: that is another promise", { telephone: true }, "does-not-apply"],
  ])("South Western writes to a customer %s", (_why, attributes, due) => {
    const subject = { commitment: "SWH-14", receivedAt: MONDAY, attributes };
    const ask = (): string => computeDeadline(southWestern, subject).dueDate;
    expect(due === "does-not-apply" ? refusal(ask).split(":")[0] : ask()).toBe(due);
  });

  it.each([[5], ["x"], [{ complex: { nested: true } }], [{ complex: NaN }], [[]]])(
    "refuses attributes such as %j",
    (attributes) => {
      expect(
        refusal(() =>
          computeDeadline(tiered, { commitment: "HAND-1", receivedAt: MONDAY, attributes: attributes as never }),
        ),
      ).toMatch(/^invalid-case/);
    },
  );
});

it("a reading of the overlay puts another time into the limb that has one", () => {
  const overlay = { id: "o", title: "O", readings: { "twenty-four-hours": "next-working-day" } };
  const friday = { commitment: "SWH-13", receivedAt: "2026-06-12T16:00" };
  expect(minute(computeDeadline(southWestern, friday).dueAt)).toBe("2026-06-13 16:00");
  expect(minute(computeDeadline(southWestern, friday, { overlay }).dueAt)).toBe("2026-06-15 16:00");
});
