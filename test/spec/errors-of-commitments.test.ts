import { describe, expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import type { Case } from "../../src/index.js";
import { abertay, calvay } from "../../src/bundled/charters/index.js";
import { charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const JUNE = "2026-06-10T10:20";
const computed = (subject: unknown): string => refusal(() => computeDeadline(calvay, subject as Case));
const promised = (subject: object): string =>
  refusal(() => deadline(charterWith({ workingDays: 5 }), { receivedAt: JUNE, ...subject }));

describe("the commitment", () => {
  test("unknown-commitment: a slip of the pen", () => {
    expect(computed({ commitment: "repairs.rutine", receivedAt: JUNE })).toMatchInlineSnapshot(`
      "unknown-commitment
      The commitment "repairs.rutine" of calvay undated: found no such row id or slug among 27 commitments (at $.commitment). Did you mean repairs.routine?"
    `);
  });
  test("unknown-commitment: nothing like it", () => {
    expect(refusal(() => deadline(charterWith({ workingDays: 5 }), { commitment: "lifts", receivedAt: JUNE })))
      .toMatchInlineSnapshot(`
      "unknown-commitment
      The commitment "lifts" of made-up 2020-01: found no such row id or slug among 1 commitments (at $.commitment). Use one of made.up."
    `);
  });
  test("no-time-in-commitment: a standard", () => {
    expect(computed({ commitment: "CAL-01", receivedAt: JUNE })).toMatchInlineSnapshot(`
      "no-time-in-commitment
      A due date of CAL-01 (contact.courtesy): found no time in "Say who we are, be polite and helpful": it is a standard. Ask for a commitment that states a time."
    `);
  });
  test("no-time-in-commitment: a threshold", () => {
    expect(refusal(() => computeDeadline(abertay, { commitment: "calls.lost", receivedAt: JUNE })))
      .toMatchInlineSnapshot(`
        "no-time-in-commitment
        A due date of ABE-07 (calls.lost): found no time in "Lose few calls": it is a threshold. Judge measured values with statusOf."
      `);
  });
  test("not-a-single-deadline: a recurring duty", () => {
    expect(computed({ commitment: "CAL-06", receivedAt: JUNE })).toMatchInlineSnapshot(`
      "not-a-single-deadline
      A single due date of CAL-06 (progress.update): found a recurring duty. Ask for its occurrences with occurrencesOf."
    `);
  });
  test("no-time-in-commitment: ways to keep it that are events alone", () => {
    expect(computed({ commitment: "CAL-03", receivedAt: JUNE })).toMatchInlineSnapshot(`
      "no-time-in-commitment
      A due date of CAL-03 (enquiries.resolve): found no time in "Settle an enquiry at once, or say who will get back and when": only events keep it, and it has no time limit. Ask for a commitment that states a time."
    `);
  });
  test("paused: a pause without an end", () => {
    expect(promised({ pauses: [{ from: "2026-06-11T10:00" }] })).toMatchInlineSnapshot(`
      "paused
      The due date of MADE-01: found the clock paused since 2026-06-11T10:00:00.000+01:00 (at $.pauses). While it is paused there is no due instant; give the end of the pause, or ask statusOf how much time remains."
    `);
  });
  test("time-of-day-needed", () => {
    expect(computed({ commitment: "repairs.emergency", receivedOn: "2026-06-10" })).toMatchInlineSnapshot(`
      "time-of-day-needed
      The due date of CAL-15, given only the date of receipt: found that the time of day matters: it is counted in hours (at $.receivedOn). Give receivedAt with a time."
    `);
  });
  test("pausing-refused", () => {
    const charter = charterWith({ workingDays: 5 }, { pausing: "refused" });
    const subject = { receivedAt: JUNE, pauses: [{ from: "2026-06-11T10:00", to: "2026-06-12T10:00" }] };
    expect(refusal(() => deadline(charter, subject))).toMatchInlineSnapshot(`
      "pausing-refused
      Pausing the clock of MADE-01: found that this charter is read as not allowing it (at $.pauses). Leave out the pauses, or use an overlay with a reading that allows them."
    `);
  });
});
