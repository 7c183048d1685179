import { expect, it } from "vitest";
import { englandAndWales } from "../../src/bundled/calendars.js";
import { computeDeadline, statusOf } from "../../src/index.js";
import type { Case, Charter } from "../../src/index.js";
import { landlord, MONTHS, promise, workingDays } from "./support/landlord.js";
import { minute } from "./support/words.js";

/** A duty of one month that does not pause, in force from 25 May 2018. */
function law(pausing: "allowed" | "refused"): Charter {
  const charter = landlord(promise("LAW-1", { term: { allowance: { months: 1 }, counting: { ...MONTHS, pausing } } }));
  const versions = charter.versions.map((version) => ({ ...version, id: "law", effectiveFrom: "2018-05-25" }));
  return { ...charter, id: "law", versions };
}

const boundBy = [{ charter: "law", commitment: "LAW-1" }];
const charter = landlord(promise("HAND-1", { term: workingDays(20), boundBy }));

it.each<[string, Partial<Case>, readonly Charter[], string, string]>([
  [
    "twenty working days over Christmas end after the month does",
    {},
    [law("allowed")],
    "due 2026-01-19 23:59",
    "LAW-1 2026-01-19 23:59",
  ],
  [
    "a duty whose text is not given is pending",
    {},
    [],
    "pending: the text of law (options.duties)",
    "HAND-1 2026-01-22 17:00",
  ],
  [
    "a duty that does not pause runs on while the promise is paused",
    { pauses: [{ from: "2025-12-22T09:00", to: "2026-02-02T10:00" }] },
    [law("refused")],
    "due 2026-01-19 23:59",
    "LAW-1 2026-01-19 23:59",
  ],
  [
    "a duty that is not in force then does not bind, and says so",
    { receivedAt: "2018-04-02T10:00" },
    [law("allowed")],
    "not-in-force",
    "HAND-1 2018-04-30 17:00",
  ],
  [
    "a duty that is paused still, from after the promise was due, has no date",
    { pauses: [{ from: "2026-03-02T10:00" }] },
    [law("allowed")],
    "due 2026-01-19 23:59",
    "LAW-1 2026-01-19 23:59",
  ],
])("%s", (_why, happened, duties, bound, governing) => {
  const deadline = computeDeadline(
    charter,
    { commitment: "HAND-1", receivedAt: "2025-12-19T10:00", ...happened },
    { duties },
  );
  const words = (deadline.boundBy ?? []).map((one) =>
    one.state === "due" ? `due ${minute(one.dueAt)}` : one.state === "pending" ? `pending: ${one.waitsFor}` : one.state,
  );
  expect(words.join()).toBe(bound);
  expect(`${deadline.governing.commitment} ${minute(deadline.governing.dueAt)}`).toBe(governing);
});

it.each<[string, object]>([
  ["a case that runs", {}],
  ["a case that is paused", { pauses: [{ from: "2025-12-22T10:00" }] }],
  ["a promise that only events keep", { commitment: "HAND-2" }],
])("the status of %s names the calendars that a duty counted by", (_why, happened) => {
  const [english] = law("refused").versions.map((version) => ({ ...version, divisions: ["england-and-wales"] }));
  if (english === undefined) throw new Error("no version");
  const bound = landlord(
    promise("HAND-1", { term: workingDays(20), boundBy }),
    promise("HAND-2", { anyOf: [{ id: "call", title: "A call", event: "called" }], boundBy }),
  );
  const duties = [{ ...law("refused"), versions: [english], calendars: [englandAndWales] }];
  const subject = { commitment: "HAND-1", receivedAt: "2025-12-19T10:00", ...happened };
  const { provenance } = statusOf(bound, subject, { now: "2026-01-05T10:00", duties });
  expect(provenance.calendars.map(({ id }) => id)).toContain("england-and-wales");
});
