import { describe, expect, test } from "vitest";
import { computeDeadline, statusOf } from "../../src/index.js";
import type { Deadline, StatusOptions } from "../../src/index.js";
import { abertay, calvay } from "../../src/bundled/charters/index.js";
import { charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const JUNE = "2026-06-10T10:20";

describe("invalid-case: a status", () => {
  const charter = charterWith({ workingDays: 5 });
  const repair = deadline(charter, JUNE);
  const status = (options: Partial<StatusOptions>, subject: unknown = repair): string =>
    refusal(() => statusOf(charter, subject as Deadline, { now: "2026-06-20T10:00", ...options }));

  test("of nothing", () => {
    expect(status({}, null)).toMatchInlineSnapshot(`
      "invalid-case
      The status of a case, a deadline or a measured value: found null (at $). Give a case, a result of computeDeadline (or its JSON), or { commitment, measured }."
    `);
  });
  test("of something else", () => {
    expect(status({}, { dueAt: JUNE })).toMatchInlineSnapshot(`
      "invalid-case
      The status of a case, a deadline or a measured value: found an object (at $). Give a case, a result of computeDeadline (or its JSON), or { commitment, measured }."
    `);
  });
  test("of a deadline without its proof", () => {
    expect(status({}, { dueAtMilliseconds: 1781083200000 })).toMatch(/^invalid-case/);
  });
  test("of a measurement without its values", () => {
    expect(status({}, { commitment: "MADE-01", measured: null })).toMatch(/^(invalid-case|no-time-in-commitment)/);
  });
  test("completed before the receipt", () => {
    expect(status({ completedAt: "2026-06-10T10:00" })).toMatchInlineSnapshot(`
      "invalid-case
      The moment completedAt: found 2026-06-10T10:00:00.000+01:00, before the receipt at 2026-06-10T10:20:00.000+01:00 (at $.completedAt). Correct one of the two."
    `);
  });
  test("completed in the future", () => {
    expect(status({ completedAt: "2026-06-21T10:00" })).toMatchInlineSnapshot(`
      "invalid-case
      The moment completedAt: found 2026-06-21T10:00:00.000+01:00, after now (2026-06-20T10:00:00.000+01:00) (at $.completedAt). Leave it out until it happens."
    `);
  });
  test("completed and withdrawn", () => {
    expect(status({ completedAt: "2026-06-12T10:00", withdrawnAt: "2026-06-12T10:00" })).toMatchInlineSnapshot(`
      "invalid-case
      Whether the case was completed or withdrawn: found both completedAt and withdrawnAt (at $). Give only one of them."
    `);
  });
  test("at risk from more than all", () => {
    expect(status({ now: "2026-06-11T10:00", atRiskShare: 80 })).toMatchInlineSnapshot(`
      "invalid-case
      The share of the allowance at which it is at risk (atRiskShare): found 80 (at $.options.atRiskShare). Give more than 0 and at most 1."
    `);
  });
  test("a measured value that is none", () => {
    expect(refusal(() => statusOf(abertay, { commitment: "calls.lost", measured: { lost: -1 } }, { now: JUNE })))
      .toMatchInlineSnapshot(`
        "invalid-case
        A measured value: found -1 (at $.measured.lost). Give a number from 0 to 1,000,000,000,000."
      `);
  });
  test("no-time-in-commitment: a measured value for a deadline", () => {
    expect(refusal(() => statusOf(calvay, { commitment: "CAL-16", measured: { days: 3 } }, { now: JUNE })))
      .toMatchInlineSnapshot(`
      "no-time-in-commitment
      Judging a measured value by CAL-16: found a deadline, not a threshold (at $.commitment). Compute its deadline instead, or name a threshold."
    `);
  });
});

describe("charter-mismatch", () => {
  const repair = computeDeadline(calvay, { commitment: "repairs.routine", receivedAt: JUNE });
  const now = "2026-06-11T10:00";

  test("another charter", () => {
    expect(withoutDigits(refusal(() => statusOf(charterWith({ hours: 6 }), repair, { now })))).toMatchInlineSnapshot(`
      "charter-mismatch
      The status of a deadline that was computed under calvay undated (DIGEST): found made-up with the texts 2020-01 (DIGEST). Give the charter with the version it was computed under, or compute it again; "charterclock/verify" says what moved."
    `);
  });
  test("another version", () => {
    const [version] = calvay.versions;
    const newer = { ...calvay, versions: version === undefined ? [] : [{ ...version, version: "2027-01" }] };
    expect(withoutDigits(refusal(() => statusOf(newer, repair, { now })))).toMatchInlineSnapshot(`
      "charter-mismatch
      The status of a deadline that was computed under calvay undated (DIGEST): found calvay with the texts 2027-01 (DIGEST). Give the charter with the version it was computed under, or compute it again; "charterclock/verify" says what moved."
    `);
  });
  test("another text under the same name", () => {
    const [version] = calvay.versions;
    const edited = { ...calvay, versions: version === undefined ? [] : [{ ...version, title: "Another title" }] };
    const error = refusal(() => statusOf(edited, repair, { now })).replaceAll(/sha256:[0-9a-f]{64}/g, (digest) =>
      digest === repair.provenance.digest ? "STORED" : "FOUND",
    );
    expect(error).toMatchInlineSnapshot(`
      "charter-mismatch
      The status of a deadline that was computed under calvay undated (STORED): found calvay with the texts undated (FOUND). Give the charter with the version it was computed under, or compute it again; "charterclock/verify" says what moved."
    `);
  });
});

function withoutDigits(text: string): string {
  return text.replaceAll(/sha256:[0-9a-f]{64}/g, "DIGEST");
}
