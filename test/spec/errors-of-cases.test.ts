import { describe, expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import type { Case } from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const JUNE = "2026-06-10T10:20";
const computed = (subject: unknown): string => refusal(() => computeDeadline(calvay, subject as Case));
const promised = (subject: object): string =>
  refusal(() => deadline(charterWith({ workingDays: 5 }), { receivedAt: JUNE, ...subject }));

describe("invalid-case: its shape", () => {
  test("nothing", () => {
    expect(computed(undefined)).toMatchInlineSnapshot(`
      "invalid-case
      The case to compute: found nothing (at $). Give an object such as { commitment: "CAL-16", receivedAt: … }."
    `);
  });
  test("a list", () => {
    expect(computed([])).toMatchInlineSnapshot(`
      "invalid-case
      The case to compute: found a list of 0 (at $). Give an object such as { commitment: "CAL-16", receivedAt: … }."
    `);
  });
  test("a key that is not known", () => {
    expect(computed({ commitment: "CAL-16", recievedAt: JUNE })).toMatchInlineSnapshot(`
      "invalid-case
      The key "recievedAt": found no key of that name (at $.recievedAt). Did you mean receivedAt or receivedOn? The keys are commitment, receivedAt, receivedOn, pauses, restartedAt, attributes, events, extension, agreedAt, completedAt, withdrawnAt."
    `);
  });
  test("no commitment", () => {
    expect(computed({ receivedAt: JUNE })).toMatchInlineSnapshot(`
      "invalid-case
      The commitment to compute: found nothing (at $.commitment). Give a row id or slug, "CAL-16" or "repairs.routine"."
    `);
  });
  test("no receipt", () => {
    expect(computed({ commitment: "CAL-16" })).toMatchInlineSnapshot(`
      "invalid-case
      When it was received: found neither receivedAt nor receivedOn (at $). Give exactly one of them."
    `);
  });
  test("two receipts", () => {
    expect(computed({ commitment: "CAL-16", receivedAt: JUNE, receivedOn: "2026-06-10" })).toMatchInlineSnapshot(`
      "invalid-case
      When it was received: found both receivedAt and receivedOn (at $). Give exactly one of them."
    `);
  });
});

describe("invalid-case: its parts", () => {
  test("pauses that are no list", () => {
    expect(promised({ pauses: { from: JUNE } })).toMatchInlineSnapshot(`
      "invalid-case
      The pauses of the case: found an object (at $.pauses). Give a list of { from, to }."
    `);
  });
  test("a pause that is no object", () => {
    expect(promised({ pauses: [JUNE] })).toMatchInlineSnapshot(`
      "invalid-case
      A pause of the case: found "2026-06-10T10:20" (at $.pauses[0]). Give an object { from, to }."
    `);
  });
  test("a pause that ends before it begins", () => {
    expect(promised({ pauses: [{ from: "2026-06-12T10:00", to: "2026-06-11T10:00" }] })).toMatchInlineSnapshot(`
      "invalid-case
      A pause of the case: found an end at 2026-06-11T10:00:00.000+01:00, before its start at 2026-06-12T10:00:00.000+01:00 (at $.pauses[0]). Swap or correct them."
    `);
  });
  test("a restart before the receipt", () => {
    expect(promised({ restartedAt: "2026-06-09T10:00" })).toMatchInlineSnapshot(`
      "invalid-case
      When counting started again (restartedAt): found 2026-06-09T10:00:00.000+01:00, before the receipt at 2026-06-10T10:20:00.000+01:00 (at $.restartedAt). Correct one of the two."
    `);
  });
  test("an extension in another unit", () => {
    expect(promised({ extension: { calendarDays: 5 } })).toMatchInlineSnapshot(`
      "invalid-case
      An extension of 5 workingDays: found 5 calendarDays (at $.extension). Give it in workingDays; there is no agreed order for counting mixed units."
    `);
  });
  test("an extension of half a day", () => {
    expect(promised({ extension: { workingDays: 0.5 } })).toMatchInlineSnapshot(`
      "invalid-case
      The extension of the case: found an object (at $.extension). Give one unit and a whole number, { workingDays: 5 }."
    `);
  });
  test("an extension of nothing at all", () => {
    expect(promised({ extension: {} })).toMatch(/^invalid-case/);
  });
  test("an extension in two units", () => {
    expect(promised({ extension: { workingDays: 1, hours: 2 } })).toMatchInlineSnapshot(`
      "invalid-case
      The extension of the case: found an object (at $.extension). Give one unit and a whole number, { workingDays: 5 }."
    `);
  });
});
