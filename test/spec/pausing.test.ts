import { expect, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

const PAUSED = { receivedAt: "2026-06-01T10:00", pauses: [{ from: "2026-06-02T10:00", to: "2026-06-03T18:00" }] };

test("pausing allowed: a pause counts, without a notice", () => {
  const { dueDate, notices, pauses } = deadline(charterWith({ workingDays: 5 }, { pausing: "allowed" }), PAUSED);
  expect(dueDate).toBe("2026-06-10");
  expect(notices.map(({ code }) => code)).not.toContain("pausing-not-stated");
  expect(pauses).toEqual([{ from: "2026-06-02T10:00:00.000+01:00", to: "2026-06-03T18:00:00.000+01:00" }]);
});

test("pausing not-stated: a pause counts, with a notice", () => {
  const { dueDate, notices } = deadline(charterWith({ workingDays: 5 }, { pausing: "not-stated" }), PAUSED);
  expect(dueDate).toBe("2026-06-10");
  expect(notices).toContainEqual({
    code: "pausing-not-stated",
    message: "The document does not say whether the clock may be paused; it was paused as asked",
  });
});

test("pausing not-stated: without a pause there is nothing to notice", () => {
  const { notices } = deadline(charterWith({ workingDays: 5 }, { pausing: "not-stated" }), "2026-06-01T10:00");
  expect(notices.map(({ code }) => code)).not.toContain("pausing-not-stated");
});

test("pausing refused: a case with a pause is an error", () => {
  expect(() => deadline(charterWith({ workingDays: 5 }, { pausing: "refused" }), PAUSED)).toThrow(
    expect.objectContaining({ code: "pausing-refused" }),
  );
});

test("pausing refused: a case without a pause is not", () => {
  const charter = charterWith({ workingDays: 5 }, { pausing: "refused" });
  expect(deadline(charter, { receivedAt: "2026-06-01T10:00", pauses: [] }).dueDate).toBe("2026-06-08");
});

test("Calvay does not state it; an overlay may read it as refused", () => {
  const subject = { commitment: "repairs.routine", ...PAUSED };
  const overlay = { id: "strict", title: "No pauses", readings: { pausing: "refused" } };
  expect(computeDeadline(calvay, subject).notices.map(({ code }) => code)).toContain("pausing-not-stated");
  expect(() => computeDeadline(calvay, subject, { overlay })).toThrow(
    expect.objectContaining({ code: "pausing-refused" }),
  );
});
