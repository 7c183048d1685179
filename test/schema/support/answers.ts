// Answers to real questions about every promise of every bundled charter, as JSON: many of each kind, few of them refused.
import type { Charter } from "../../../src/index.js";
import { answer } from "../../../src/json/index.js";
import type { Answer } from "../../../src/json/index.js";
import { SHELF } from "../../life/support/requests.js";

const RECEIVED = { receivedAt: "2026-06-08T10:00" };
const NOW = { now: "2026-06-24T10:00" };
const PAUSES = { pauses: [{ from: "2026-06-08T11:00", to: "2026-06-10T12:00", reason: "no access" }] };
const OPEN_PAUSE = { pauses: [{ from: "2026-06-08T10:01" }] };
const EXTENDED = { restartedAt: "2026-06-09T10:00", attributes: { complex: true }, agreedAt: "2026-06-12T11:00" };
const RECURRING = { anchoredAt: "2026-01-05T10:00", done: ["2026-02-02T10:00", "2026-02-03"] };

type Question = Readonly<Record<string, unknown>>;

/** The same answers for all tests of them. */
export const ANSWERS: readonly Answer[] = SHELF.charters.flatMap((charter) =>
  questionsAbout(charter).map((question) => {
    const asked = JSON.stringify(answer(SHELF, { charter: charter.id, ...question }));
    return JSON.parse(asked) as Answer;
  }),
);

function questionsAbout(charter: Charter): readonly Question[] {
  const commitments = charter.versions.flatMap((version) => version.commitments);
  const events = [...new Set(JSON.stringify(commitments).matchAll(/"(?:event|startsWhen)":"([a-z-]+)"/g))];
  return [
    ...commitments.flatMap(({ id }) => aboutCommitment(id)),
    ...events.map(([, event]) => ({ ask: "deadlines", case: { event, ...RECEIVED } })),
  ];
}

function aboutCommitment(commitment: string): readonly Question[] {
  const options = { overlay: "closed", asKnownAt: "2026-01-01" };
  const cases = [
    { ...RECEIVED },
    { ...RECEIVED, ...PAUSES },
    { ...RECEIVED, ...OPEN_PAUSE },
    { ...RECEIVED, ...EXTENDED },
    { receivedOn: "2028-12-20", extension: { workingDays: 2 } },
  ].map((happened) => ({ commitment, ...happened }));
  const recurring = { commitment, ...RECURRING };
  const period = { from: "2026-04-01T00:00", to: "2026-07-01T00:00" };
  const measured = { lost: 3, answered: 60, rings: 4, seconds: 9 };
  return [
    ...cases.map((subject) => ({ ask: "deadline", case: subject, options })),
    ...cases.map((subject) => ({ ask: "explain", case: subject, options })),
    ...cases.map((subject) => ({ ask: "status", case: subject, options: NOW })),
    { ask: "status", case: cases[0], options: { ...NOW, completedAt: "2026-06-09T09:00" } },
    { ask: "status", case: cases[0], options: { ...NOW, withdrawnAt: "2026-06-09T09:00" } },
    { ask: "status", case: { commitment, measured }, options: NOW },
    { ask: "explain", case: recurring, options: { after: "2026-03-01T10:00" } },
    { ask: "occurrences", case: recurring, options: { through: "2026-12-31T10:00", ...NOW } },
    { ask: "next-occurrence", case: recurring, options: { after: "2026-03-01T10:00" } },
    {
      ask: "next-occurrence",
      case: { ...recurring, endedAt: "2026-03-01T10:00" },
      options: { after: "2026-04-01T10:00" },
    },
    { ask: "period", case: { commitment, records: [{ at: "2026-05-01T10:00", measured }] }, options: period },
  ];
}
