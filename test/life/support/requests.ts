import { fc } from "@fast-check/vitest";
import { abertay, berwickshire, calvay, paisley, southWestern } from "../../../src/bundled/charters/index.js";
import type { Charter } from "../../../src/index.js";
import type { Shelf } from "../../../src/json/index.js";

const CHARTERS: readonly Charter[] = [abertay, berwickshire, calvay, paisley, southWestern];

/** What the answers of the tests come from. */
export const SHELF: Shelf = {
  charters: CHARTERS,
  overlays: [
    { id: "closed", title: "Closed", add: [{ title: "Fair", on: "2026-06-16" }] },
    { id: "none-paused", title: "No pauses", charter: "calvay", readings: { pausing: "refused" } },
  ],
};

const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2020, 2, 12), max: Date.UTC(2032, 0, 1) }).map((at) => new Date(at).toISOString()),
  fc.integer({ min: Date.UTC(2020, 2, 12), max: Date.UTC(2032, 0, 1) }),
  fc.constantFrom(
    "2026-06-08T10:00",
    "2026-06-08T10:00:00+01:00",
    "2026-10-25T01:30",
    "2026-03-29T01:30",
    "2020-02-29T12:00Z",
  ),
);
const dates = fc.constantFrom("2026-06-08", "2024-02-29", "2026-12-24", "2022-03-31", "2035-05-05");
const commitments = fc.constantFrom(
  ...CHARTERS.flatMap(({ versions }) =>
    versions.flatMap((one) => one.commitments.flatMap(({ id, slug }) => [id, slug])),
  ),
);
const events = fc.constantFrom(
  "letter-received",
  "complaint-made",
  "repair-reported",
  "office-visit",
  "call-back-needed",
  "message-left",
  "enquiry-made",
  "written-answer-needed",
  "contact-made",
);
const caseEvents = fc.constantFrom(
  "appointment-arranged",
  "wait-explained",
  "told-otherwise",
  "answer-promised",
  "delay-explained",
  "called-at-agreed-time",
);
const attributes = fc.dictionary(
  fc.constantFrom("complex", "telephone", "__proto__", "constructor"),
  fc.oneof(fc.boolean(), fc.string(), fc.integer()),
);
const extension = fc.constantFrom({ workingDays: 5 }, { months: 2 }, { hours: 3 }, { calendarDays: 10 });
const amounts = fc.dictionary(
  fc.constantFrom("lost", "answered", "rings", "seconds"),
  fc.integer({ min: 0, max: 200 }),
);
const optional = { requiredKeys: [] };

const pauses = fc.array(fc.record({ from: instants, to: instants, reason: fc.string() }, { requiredKeys: ["from"] }), {
  maxLength: 3,
});
const receipt = fc.oneof(
  instants.map((receivedAt) => ({ receivedAt })),
  dates.map((receivedOn) => ({ receivedOn })),
);
const happened = fc.record({ attributes, pauses, restartedAt: instants }, optional);

const cases = fc
  .tuple(commitments, receipt, happened, fc.record({ agreedAt: instants, extension }, optional))
  .map(([commitment, received, since, more]) => ({ commitment, ...received, ...since, ...more }));
const history = fc.array(
  fc.record({ commitment: commitments, outcome: fc.constantFrom("ended", "met", "failed"), at: instants }),
  { maxLength: 2 },
);
const eventCases = fc
  .tuple(events, receipt, happened, fc.record({ history }, optional))
  .map(([event, received, since, more]) => ({ event, ...received, ...since, ...more }));
const recurring = fc
  .tuple(
    commitments,
    fc.oneof(
      fc.constant({}),
      instants.map((anchoredAt) => ({ anchoredAt })),
      dates.map((anchoredOn) => ({ anchoredOn })),
    ),
    fc.record({ done: fc.array(fc.oneof(instants, dates), { maxLength: 4 }), endedAt: instants }, optional),
  )
  .map(([commitment, anchor, more]) => ({ commitment, ...anchor, ...more }));
const records = fc.array(fc.record({ at: instants, measured: amounts }), { maxLength: 5 });

const known = { overlay: fc.constantFrom("closed", "none-paused"), asKnownAt: dates };
const dated = fc.record({ ...known, strict: fc.constant(true as const) }, optional);
const statusOptions = fc.record(
  {
    ...known,
    now: instants,
    completedAt: instants,
    withdrawnAt: instants,
    events: fc.array(fc.record({ event: caseEvents, at: instants }), { maxLength: 2 }),
    atRiskShare: fc.double({ min: 0.01, max: 1, noNaN: true }),
    resumedAt: instants,
  },
  { requiredKeys: ["now"] },
);

function ask(name: string, subject: fc.Arbitrary<object>, options: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.record({
    ask: fc.constant(name),
    charter: fc.constantFrom(...CHARTERS.map(({ id }) => id)),
    case: subject,
    options,
  });
}

/** Requests of the shape that the schema describes, over all asks and charters. */
export const requests: fc.Arbitrary<object> = fc.oneof(
  ask("deadline", cases, dated),
  ask("explain", cases, dated),
  ask("explain", cases, fc.record({ now: instants })),
  ask(
    "explain",
    recurring,
    fc.record({ ...known, strict: fc.constant(true as const), after: instants }, { requiredKeys: ["after"] }),
  ),
  ask("deadlines", eventCases, dated),
  ask("status", fc.oneof(cases, cases, fc.record({ commitment: commitments, measured: amounts })), statusOptions),
  ask(
    "occurrences",
    recurring,
    fc.record(
      { ...known, strict: fc.constant(true as const), from: instants, through: instants, now: instants },
      { requiredKeys: ["through"] },
    ),
  ),
  ask(
    "next-occurrence",
    recurring,
    fc.record({ ...known, strict: fc.constant(true as const), after: instants }, { requiredKeys: ["after"] }),
  ),
  ask(
    "period",
    fc.record({ commitment: commitments, records }),
    fc.record({ ...known, from: instants, to: instants }, { requiredKeys: ["from", "to"] }),
  ),
);
