// Every order of events that cannot have happened, and the error that names both moments.
import { expect, it } from "vitest";
import { berwickshire, calvay, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, computeDeadlines, judgePeriod, occurrencesOf, statusOf } from "../../src/index.js";
import type { Case, EventCase, StatusOptions } from "../../src/index.js";
import { landlord, promise, workingDays } from "./support/landlord.js";
import { refusal } from "./support/words.js";

const MONDAY = "2026-06-08T10:00";
const letter: Case = { commitment: "CAL-05", receivedAt: MONDAY };
const status =
  (options: Partial<StatusOptions>, subject = letter) =>
  () =>
    statusOf(calvay, subject, { now: "2026-06-12T10:00", ...options });
const complaint = (history: EventCase["history"]) => () =>
  computeDeadlines(berwickshire, {
    event: "complaint-made",
    receivedAt: MONDAY,
    ...(history === undefined ? {} : { history }),
  });
const paused: Case = { ...letter, pauses: [{ from: "2026-06-10T09:00" }] };
const staged = landlord(
  promise("HAND-1", { term: workingDays(2) }),
  promise("HAND-2", { startsWhen: { commitment: "HAND-1", outcome: "failed" }, term: workingDays(1) }),
);

it.each<[string, () => unknown, string, string]>([
  // what                                 asked                                                                                          first of the two     second
  [
    "completed before the receipt",
    status({ completedAt: "2026-06-05T10:00" }),
    "06-05T10:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  [
    "withdrawn before the receipt",
    status({ withdrawnAt: "2026-06-05T10:00" }),
    "06-05T10:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  ["completed after now", status({ completedAt: "2026-06-15T10:00" }), "06-15T10:00", "after now (2026-06-12T10:00"],
  [
    "an event of the case before the receipt",
    () =>
      statusOf(
        calvay,
        { commitment: "CAL-08", receivedAt: MONDAY },
        { now: MONDAY, events: [{ event: "appointment-arranged", at: "2026-06-08T09:00" }] },
      ),
    "06-08T09:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  [
    "resumed before the pause",
    status({ resumedAt: "2026-06-09T10:00" }, paused),
    "06-09T10:00",
    "before the pause began at 2026-06-10T09:00",
  ],
  [
    "a pause that ends before it starts",
    () => computeDeadline(calvay, { ...letter, pauses: [{ from: "2026-06-10T09:00", to: "2026-06-09T09:00" }] }),
    "06-09T09:00",
    "before its start at 2026-06-10T09:00",
  ],
  [
    "restarted before the receipt",
    () => computeDeadline(calvay, { ...letter, restartedAt: "2026-06-05T10:00" }),
    "06-05T10:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  [
    "completed before the restart",
    status({ completedAt: "2026-06-09T10:00" }, { ...letter, restartedAt: "2026-06-10T10:00" }),
    "06-09T10:00",
    "before counting started again at 2026-06-10T10:00",
  ],
  [
    "withdrawn before the restart",
    status({ withdrawnAt: "2026-06-09T10:00" }, { ...letter, restartedAt: "2026-06-10T10:00" }),
    "06-09T10:00",
    "before counting started again at 2026-06-10T10:00",
  ],
  [
    "agreed for before the receipt",
    () => computeDeadline(southWestern, { commitment: "SWH-13", receivedAt: MONDAY, agreedAt: "2026-06-05T10:00" }),
    "06-05T10:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  [
    "a promise over before the event",
    complaint([{ commitment: "BER-28", outcome: "ended", at: "2026-06-05T10:00" }]),
    "06-05T10:00",
    "before the receipt at 2026-06-08T10:00",
  ],
  [
    "a promise both kept and failed",
    complaint([
      { commitment: "BER-28", outcome: "met", at: "2026-06-10T10:00" },
      { commitment: "complaints.decision", outcome: "failed", at: "2026-06-17T10:00" },
    ]),
    "met at 2026-06-10T10:00",
    "failed at 2026-06-17T10:00",
  ],
  [
    "a stage over before it began",
    () =>
      computeDeadlines(staged, {
        event: "asked",
        receivedAt: MONDAY,
        history: [
          { commitment: "HAND-1", outcome: "failed", at: "2026-06-11T10:00" },
          { commitment: "HAND-2", outcome: "met", at: "2026-06-09T10:00" },
        ],
      }),
    "06-09T10:00",
    "before it began when HAND-1 ended at 2026-06-11T10:00",
  ],
  [
    "a duty done before its anchor",
    () =>
      occurrencesOf(
        calvay,
        { commitment: "CAL-06", anchoredAt: MONDAY, done: ["2026-06-05T10:00"] },
        { through: "2026-07-01T00:00" },
      ),
    "06-05T10:00",
    "before the anchor at 2026-06-08T10:00",
  ],
  [
    "a duty that ended before its anchor",
    () =>
      occurrencesOf(
        calvay,
        { commitment: "CAL-06", anchoredAt: MONDAY, endedAt: "2026-06-05T10:00" },
        { through: "2026-07-01T00:00" },
      ),
    "06-05T10:00",
    "before the anchor at 2026-06-08T10:00",
  ],
  [
    "a span that ends before it begins",
    () =>
      occurrencesOf(
        calvay,
        { commitment: "CAL-06", anchoredAt: MONDAY },
        { from: "2026-07-01T00:00", through: "2026-06-01T00:00" },
      ),
    "06-01T00:00",
    "before it begins at 2026-07-01T00:00",
  ],
  [
    "a period that ends before it begins",
    () =>
      judgePeriod(
        southWestern,
        { commitment: "SWH-11", records: [] },
        { from: "2026-07-01T00:00", to: "2026-06-01T00:00" },
      ),
    "06-01T00:00",
    "before its start at 2026-07-01T00:00",
  ],
])("%s is refused, and both are named", (_what, ask, one, other) => {
  const message = refusal(ask);
  expect(message).toMatch(/^invalid-case/);
  expect(message).toContain(one);
  expect(message).toContain(other);
});

it("completed while it was paused is no contradiction: the case ends with its completion", () => {
  const done = statusOf(calvay, paused, { now: "2026-06-12T10:00", completedAt: "2026-06-11T10:00" });
  expect([done.state, done.dueAt?.slice(0, 10)]).toEqual(["met", "2026-06-17"]);
});

it("a restart after the due moment changes nothing, so what was completed before it stays completed in time", () => {
  const late = { ...letter, restartedAt: "2026-07-01T10:00" };
  expect(statusOf(calvay, late, { now: "2026-07-02T10:00", completedAt: "2026-06-15T10:00" }).state).toBe("met");
});
