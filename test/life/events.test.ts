import { describe, expect, it } from "vitest";
import { abertay, berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { eventsNamed } from "../../src/charter/start.js";
import { computeDeadline, computeDeadlines } from "../../src/index.js";
import type { Charter, EventCase, StartedPromise } from "../../src/index.js";
import { duty, landlord, promise, WORKING_DAYS, workingDays } from "./support/landlord.js";
import { minute, refusal } from "./support/words.js";

const MONDAY = "2026-06-08T10:00";

/** A promise in words: `CAL-05 due 2026-06-16 17:00`. */
function words(one: StartedPromise): string {
  if (one.state === "due") return `${one.commitment} due ${minute(one.deadline.dueAt)}`;
  if (one.state === "recurring") return `${one.commitment} recurring ${minute(one.next.dueAt)}`;
  if (one.state === "refused") return `${one.commitment} refused: ${one.error.code}`;
  return `${one.commitment} ${one.state}: ${"waitsFor" in one ? one.waitsFor : one.reason}`;
}

function promises(charter: Charter, subject: Omit<EventCase, "receivedAt">, options = {}): string[] {
  return computeDeadlines(charter, { receivedAt: MONDAY, ...subject }, options).promises.map(words);
}

describe("every promise that an event starts, soonest first", () => {
  it.each<[string, Charter, string, string[]]>([
    ["Calvay", calvay, "letter-received", ["CAL-05 due 2026-06-16 17:00", "CAL-06 pending: CAL-05 to be missed"]],
    ["Calvay", calvay, "repair-reported", ["CAL-16 due 2026-06-18 17:00", "CAL-06 pending: CAL-16 to be missed"]],
    [
      "Calvay",
      calvay,
      "enquiry-made",
      [
        'CAL-03 untimed: no time in "Settle an enquiry at once, or say who will get back and when": only events keep it, and it has no time limit',
      ],
    ],
    [
      "Berwickshire",
      berwickshire,
      "letter-received",
      [
        "BER-07 due 2026-06-08 23:59",
        "BER-22 due 2026-06-10 17:00",
        "BER-08 due 2026-06-16 17:00",
        "BER-24 pending: BER-22 to fall due without answered-in-full",
      ],
    ],
    [
      "Berwickshire",
      berwickshire,
      "complaint-made",
      ["BER-27 due 2026-06-10 17:00", "BER-28 due 2026-06-16 17:00", "BER-29 pending: BER-28 to end"],
    ],
    [
      "Berwickshire",
      berwickshire,
      "social-post-made",
      [
        "BER-23 due 2026-06-09 17:00",
        "BER-08 due 2026-06-16 17:00",
        "BER-24 pending: BER-23 to fall due without answered-in-full",
      ],
    ],
    [
      "Berwickshire",
      berwickshire,
      "telephone-enquiry-made",
      ["BER-21 due 2026-06-10 17:00", "BER-24 pending: BER-21 to be missed"],
    ],
    ["Berwickshire", berwickshire, "emergency-reported", ["BER-17 due 2026-06-08 16:00"]],
    ["Berwickshire", berwickshire, "office-visit", ["BER-25 due 2026-06-08 10:15"]],
    [
      "Paisley",
      paisley,
      "contact-made",
      ["PAI-04 due 2026-06-09 17:00", "PAI-05 due 2026-06-16 17:00", "PAI-06 due 2026-06-23 17:00"],
    ],
    [
      "Paisley",
      paisley,
      "letter-received",
      [
        "PAI-04 due 2026-06-09 17:00",
        "PAI-17 due 2026-06-11 17:00",
        "PAI-05 due 2026-06-16 17:00",
        "PAI-18 due 2026-06-18 17:00",
        "PAI-06 due 2026-06-23 17:00",
      ],
    ],
    [
      "Paisley",
      paisley,
      "message-left",
      [
        "PAI-15 due 2026-06-09 12:00",
        "PAI-04 due 2026-06-09 17:00",
        "PAI-05 due 2026-06-16 17:00",
        "PAI-06 due 2026-06-23 17:00",
      ],
    ],
    [
      "Paisley",
      paisley,
      "call-back-needed",
      [
        "PAI-13 due 2026-06-08 23:59",
        "PAI-04 due 2026-06-09 17:00",
        "PAI-05 due 2026-06-16 17:00",
        "PAI-06 due 2026-06-23 17:00",
      ],
    ],
    ["Abertay", abertay, "call-ringing", ["ABE-06 due 2026-06-08 10:00"]],
    ["South Western", southWestern, "letter-received", ["SWH-21 due 2026-06-15 17:00"]],
    ["South Western", southWestern, "call-back-needed", ["SWH-13 due 2026-06-09 10:00"]],
    ["South Western", southWestern, "written-answer-needed", ["SWH-14 due 2026-06-15 17:00"]],
  ])("%s, event %#", (_landlord, charter, event, expected) => {
    expect(promises(charter, { event })).toEqual(expected);
  });

  it("every event of every charter answers, and each due date is what computeDeadline says", () => {
    for (const charter of [abertay, berwickshire, calvay, paisley, southWestern]) {
      for (const event of eventsOf(charter)) {
        for (const one of computeDeadlines(charter, { event, receivedAt: MONDAY }).promises) {
          if (one.state === "due")
            expect(one.deadline).toEqual(computeDeadline(charter, { commitment: one.commitment, receivedAt: MONDAY }));
        }
      }
    }
  });

  it.each<[string, EventCase["attributes"], string[]]>([
    [
      "ten working days for a complex matter",
      { complex: true },
      ["PAI-04 due 2026-06-09 17:00", "PAI-06 due 2026-06-23 17:00"],
    ],
    ["five for any other", { complex: false }, ["PAI-04 due 2026-06-09 17:00", "PAI-05 due 2026-06-16 17:00"]],
    [
      "both while nobody has decided",
      {},
      ["PAI-04 due 2026-06-09 17:00", "PAI-05 due 2026-06-16 17:00", "PAI-06 due 2026-06-23 17:00"],
    ],
  ])("Paisley answers by what the matter is: %s", (_why, attributes, expected) => {
    expect(promises(paisley, { event: "contact-made", ...(attributes === undefined ? {} : { attributes }) })).toEqual(
      expected,
    );
  });

  it("an event to which no promise is made sets nothing going; one that the charter does not know is an error", () => {
    expect(promises(southWestern, { event: "written-answer-needed", attributes: { telephone: true } })).toEqual([]);
    expect(refusal(() => promises(calvay, { event: "letter-recieved" }))).toMatch(
      /^unknown-event: .*"letter-recieved".*Use one of call-back-needed, .*letter-received/,
    );
  });
});

describe("contradictions, with the promise that governs", () => {
  it("answer in two days or in five", () => {
    const { contradictions } = computeDeadlines(berwickshire, { event: "letter-received", receivedAt: MONDAY });
    expect(contradictions).toEqual([{ commitments: ["BER-08", "BER-22"], governing: "BER-22" }]);
  });

  it("two promises that each contradict a third do not contradict one another", () => {
    expect(computeDeadlines(berwickshire, { event: "complaint-made", receivedAt: MONDAY }).contradictions).toEqual([]);
  });

  it("while none of them has a date, none governs", () => {
    const pauses = [{ from: MONDAY }];
    const letter = { event: "letter-received", receivedAt: MONDAY, pauses };
    expect(computeDeadlines(berwickshire, letter).contradictions).toEqual([{ commitments: ["BER-08", "BER-22"] }]);
    expect(promises(berwickshire, { event: "letter-received", pauses })[0]).toBe(
      "BER-07 paused: the clock paused since 2026-06-08T10:00:00.000+01:00",
    );
  });
});

describe("stages, and recurring duties", () => {
  const complaint: EventCase = { event: "complaint-made", receivedAt: MONDAY };
  it("the full response runs from the decision to investigate", () => {
    const history = [{ commitment: "BER-28", outcome: "ended", at: "2026-06-12T10:00" }] as const;
    expect(promises(berwickshire, { ...complaint, history })).toContain("BER-29 due 2026-07-13 17:00");
    expect(
      promises(berwickshire, {
        ...complaint,
        history: [{ ...history[0], commitment: "complaints.decision", outcome: "met" }],
      }),
    ).toContain("BER-29 due 2026-07-13 17:00");
  });

  it("a restart before the stage began is not of the stage; one after it is", () => {
    const history = [{ commitment: "BER-28", outcome: "ended", at: "2026-06-12T10:00" }] as const;
    expect(promises(berwickshire, { ...complaint, history, restartedAt: "2026-06-10T10:00" })).toContain(
      "BER-29 due 2026-07-13 17:00",
    );
    expect(promises(berwickshire, { ...complaint, history, restartedAt: "2026-06-16T10:00" })).toContain(
      "BER-29 due 2026-07-14 17:00",
    );
  });

  it("by the other reading it runs from the complaint itself", () => {
    const overlay = { id: "o", title: "O", readings: { "investigation-start": "complaint" } };
    expect(promises(berwickshire, { event: "complaint-made" }, { overlay })).toContain("BER-29 due 2026-07-07 17:00");
  });

  const staged = landlord(
    promise("HAND-1", { term: workingDays(2) }),
    promise("HAND-2", { startsWhen: { commitment: "HAND-1", outcome: "failed" }, term: workingDays(1) }),
    promise("HAND-3", { startsWhen: { commitment: "HAND-2", outcome: "met" }, term: workingDays(1) }),
    duty("HAND-4", { anchor: "receipt", startsWhen: "asked", every: { workingDays: 3 }, counting: WORKING_DAYS }),
  );
  it.each<[string, EventCase["history"], string[]]>([
    [
      "nothing yet",
      [],
      [
        "HAND-1 due 2026-06-10 13:00",
        "HAND-4 recurring 2026-06-11 17:00",
        "HAND-2 pending: HAND-1 to fail",
        "HAND-3 pending: HAND-2 to be kept",
      ],
    ],
    [
      "the first was kept: the second never starts",
      [{ commitment: "HAND-1", outcome: "met", at: "2026-06-09T10:00" }],
      ["HAND-1 due 2026-06-10 13:00", "HAND-4 recurring 2026-06-11 17:00", "HAND-3 pending: HAND-2 to be kept"],
    ],
    [
      "the first failed",
      [{ commitment: "HAND-1", outcome: "failed", at: "2026-06-10T13:01" }],
      [
        "HAND-1 due 2026-06-10 13:00",
        "HAND-2 due 2026-06-11 17:00",
        "HAND-4 recurring 2026-06-11 17:00",
        "HAND-3 pending: HAND-2 to be kept",
      ],
    ],
  ])("%s", (_why, history, expected) => {
    expect(promises(staged, { event: "asked", ...(history === undefined ? {} : { history }) })).toEqual(expected);
  });

  it("progress is due five working days after the date that was missed", () => {
    const history = [{ commitment: "CAL-05", outcome: "failed", at: "2026-06-16T17:01" }] as const;
    expect(promises(calvay, { event: "letter-received", history })).toEqual([
      "CAL-05 due 2026-06-16 17:00",
      "CAL-06 recurring 2026-06-23 17:00",
    ]);
  });

  it("a date alone is enough where the time of day cannot matter; where it can, that is what the promise waits for", () => {
    const { promises: found } = computeDeadlines(berwickshire, { event: "call-back-needed", receivedOn: "2026-06-08" });
    expect(found.map(words)).toEqual(["BER-06 pending: the time of day of the receipt"]);
    expect(
      computeDeadlines(calvay, { event: "letter-received", receivedOn: "2026-06-08" }).promises.map(words)[0],
    ).toBe("CAL-05 due 2026-06-16 17:00");
  });
});

describe("reports on what is not answered in full in time (BER-24)", () => {
  const met = (commitment: string, at: string): EventCase["history"] => [{ commitment, outcome: "met", at }];
  const failed = (commitment: string, at: string): EventCase["history"] => [{ commitment, outcome: "failed", at }];
  const ended = (commitment: string, at: string): EventCase["history"] => [{ commitment, outcome: "ended", at }];
  const answered = (at: string): EventCase["events"] => [{ event: "answered-in-full", at }];
  it.each<[string, string, EventCase["history"], EventCase["events"], string | undefined]>([
    [
      "acknowledged a day later: no answer in full",
      "letter-received",
      met("BER-22", "2026-06-09T10:00"),
      undefined,
      "recurring 2026-06-18 17:00",
    ],
    [
      "neither acknowledged nor answered",
      "letter-received",
      failed("BER-22", "2026-06-10T17:01"),
      undefined,
      "recurring 2026-06-18 17:00",
    ],
    [
      "acknowledged, and answered in full in time",
      "letter-received",
      met("BER-22", "2026-06-09T10:00"),
      answered("2026-06-10T17:00"),
      undefined,
    ],
    [
      "acknowledged, and answered in full a second late: nothing is due any more",
      "letter-received",
      met("BER-22", "2026-06-09T10:00"),
      answered("2026-06-10T17:00:01"),
      undefined,
    ],
    [
      "answered in full after the first report",
      "letter-received",
      met("BER-22", "2026-06-09T10:00"),
      answered("2026-06-19T10:00"),
      "recurring 2026-06-18 17:00",
    ],
    [
      "a post, acknowledged the same day",
      "social-post-made",
      met("BER-23", "2026-06-08T15:00"),
      undefined,
      "recurring 2026-06-17 17:00",
    ],
    [
      "a telephone enquiry, answered: that is in full",
      "telephone-enquiry-made",
      met("BER-21", "2026-06-09T10:00"),
      undefined,
      undefined,
    ],
    [
      "a telephone enquiry, not answered in time",
      "telephone-enquiry-made",
      failed("BER-21", "2026-06-10T17:01"),
      undefined,
      "recurring 2026-06-18 17:00",
    ],
    [
      "a letter, only its five days missed: those of row 9 say when",
      "letter-received",
      failed("BER-08", "2026-06-16T17:01"),
      undefined,
      "pending: BER-22 to fall due without answered-in-full",
    ],
    [
      "a letter not stamped",
      "letter-received",
      failed("BER-07", "2026-06-09T09:00"),
      undefined,
      "pending: BER-22 to fall due without answered-in-full",
    ],
    [
      "a telephone enquiry that ended in time can no longer be missed",
      "telephone-enquiry-made",
      ended("BER-21", "2026-06-09T10:00"),
      undefined,
      undefined,
    ],
    [
      "one that ended two days late was missed",
      "telephone-enquiry-made",
      ended("BER-21", "2026-06-12T10:00"),
      undefined,
      "recurring 2026-06-18 17:00",
    ],
    [
      "answered in full late, acknowledged or not: over before the first report",
      "letter-received",
      undefined,
      answered("2026-06-10T17:01"),
      undefined,
    ],
    [
      "answered in full after the first report, acknowledged or not",
      "letter-received",
      undefined,
      answered("2026-06-20T10:00"),
      "recurring 2026-06-18 17:00",
    ],
    ["a complaint not acknowledged", "complaint-made", failed("BER-27", "2026-06-10T17:01"), undefined, undefined],
    ["an emergency not attended", "emergency-reported", failed("BER-17", "2026-06-08T16:01"), undefined, undefined],
    ["a wait at the counter", "office-visit", failed("BER-25", "2026-06-08T10:16"), undefined, undefined],
  ])("%s", (_why, event, history, events, expected) => {
    const found = promises(berwickshire, { event, history, events }).find((one) => one.startsWith("BER-24"));
    expect(found).toBe(expected === undefined ? undefined : `BER-24 ${expected}`);
  });

  it.each<[string, EventCase["events"], RegExp]>([
    [
      "an event that ends nothing",
      [{ event: "answered", at: MONDAY }],
      /^unknown-event: The recurring duty that "answered" ends .*\$\.events\[0\]\.event\)\. Use answered-in-full/,
    ],
    [
      "one before the receipt",
      [{ event: "answered-in-full", at: "2026-06-01T10:00" }],
      /2026-06-01T10:00.*before the receipt/,
    ],
  ])("%s is refused", (_why, events, message) => {
    expect(refusal(() => promises(berwickshire, { event: "letter-received", events }))).toMatch(message);
  });
});

describe("a promise that cannot be answered does not stop the others of its event", () => {
  const pauses = [{ from: "2026-06-09T10:00", to: "2026-06-09T12:00" }];
  const refusing = promise("HAND-1", { term: workingDays(2, { pausing: "refused" }) });
  const allowing = promise("HAND-2", { term: workingDays(2) });
  const yearly = duty("HAND-3", {
    anchor: "receipt",
    startsWhen: "asked",
    every: { workingDays: 3 },
    counting: { ...WORKING_DAYS },
  });

  it("one refuses pauses: its error stands in its place, with code, message and path", () => {
    const found = computeDeadlines(landlord(refusing, allowing), {
      event: "asked",
      receivedAt: MONDAY,
      pauses,
    }).promises;
    expect(found.map(({ commitment, state }) => `${commitment} ${state}`)).toEqual(["HAND-2 due", "HAND-1 refused"]);
    const [, refused] = found;
    const alone = refusal(() =>
      computeDeadline(landlord(refusing), { commitment: "HAND-1", receivedAt: MONDAY, pauses }),
    );
    if (refused?.state !== "refused") throw new RangeError("it is refused");
    expect(`${refused.error.code}: ${refused.error.message}`).toBe(alone);
    expect(JSON.parse(JSON.stringify(refused))).toEqual(refused);
  });

  it.each<[string, object, object, string[]]>([
    [
      "strict, and one of the dates is past the published holidays",
      { strict: true },
      { receivedAt: "2028-12-20T10:00" },
      ["HAND-1 due", "HAND-4 refused"],
    ],
    [
      "strict, and a recurring duty is past them",
      { strict: true },
      { receivedAt: "2028-12-28T10:00" },
      ["HAND-1 refused", "HAND-3 refused", "HAND-4 refused"],
    ],
  ])("%s", (_why, options, given, expected) => {
    const long = promise("HAND-4", { term: workingDays(20) });
    const hasDuty = expected.some((one) => one.startsWith("HAND-3"));
    const charter = landlord(refusing, ...(hasDuty ? [yearly] : []), long);
    const found = computeDeadlines(charter, { event: "asked", receivedAt: MONDAY, ...given }, options).promises;
    expect(found.map(({ commitment, state }) => `${commitment} ${state}`).sort()).toEqual(expected);
  });

  it("what is wrong with the event itself is still an error: no promise could be answered", () => {
    const backward = [{ from: "2026-06-09T12:00", to: "2026-06-09T10:00" }];
    expect(refusal(() => promises(landlord(allowing), { event: "asked", pauses: backward }))).toMatch(/^invalid-case/);
  });
});

describe("what cannot be asked", () => {
  it.each<[string, object, RegExp]>([
    ["a key that would be lost", { recieved: 1 }, /"recieved".*Use event, receivedAt/],
    ["two receipts", { receivedOn: "2026-06-08" }, /both receivedAt and receivedOn/],
    ["a history that is no list", { history: {} }, /^invalid-case: The history of the event: found an object/],
    [
      "an outcome of its own",
      { history: [{ commitment: "CAL-05", outcome: "done", at: MONDAY }] },
      /found "done" \(at \$\.history\[0\]\.outcome\)\. Use one of ended, met, failed/,
    ],
    [
      "history before the receipt",
      { history: [{ commitment: "CAL-05", outcome: "met", at: "2026-06-01T10:00" }] },
      /2026-06-01T10:00.*before the receipt at 2026-06-08T10:00/,
    ],
    [
      "history of no promise",
      { history: [{ commitment: "CAL-99", outcome: "met", at: MONDAY }] },
      /^unknown-commitment/,
    ],
    ["no event", { event: "" }, /^invalid-case: The name of the event/],
  ])("%s", (_why, parts, message) => {
    expect(refusal(() => computeDeadlines(calvay, { event: "letter-received", receivedAt: MONDAY, ...parts }))).toMatch(
      message,
    );
  });
});

function eventsOf({ versions }: Charter): string[] {
  const starts = versions.flatMap(({ commitments }) =>
    commitments.map((one) => ("startsWhen" in one ? one.startsWhen : undefined)),
  );
  return [...new Set(starts.flatMap(eventsNamed))];
}
