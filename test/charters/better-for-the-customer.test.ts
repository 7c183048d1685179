// Which option of a reading is worse for the customer than another, computed: over every receipt and pause below, for every
// promise that relies on the reading, it is never earlier and sometimes later. The charters say the same (`worseThan`), and a
// result whose reading is worse than another says so.
import { describe, expect, it, test } from "vitest";
import * as bundled from "../../src/bundled/charters/index.js";
import { CharterClockError, computeDeadline, occurrencesOf } from "../../src/index.js";
import type { Case, Charter, Commitment, Overlay, Reading, Term } from "../../src/index.js";

const charters = Object.values(bundled);

/** At the desk, after closing, at weekends, about every holiday that divides Scotland from England, at month ends and clock changes. */
const RECEIPTS = [
  "2026-06-10T10:20",
  "2026-06-10T13:30",
  "2026-06-12T16:30",
  "2026-06-12T18:45",
  "2026-06-13T11:00",
  "2026-06-14T11:00",
  "2026-06-16T16:56",
  "2026-06-23T09:00",
  "2026-01-02T11:00",
  "2025-12-30T15:00",
  "2025-12-31T11:00",
  "2025-12-05T10:00",
  "2026-04-03T15:00",
  "2026-04-06T11:00",
  "2026-03-10T11:00",
  "2026-08-03T11:00",
  "2026-07-31T11:00",
  "2026-08-31T11:00",
  "2026-08-28T11:00",
  "2026-11-27T10:00",
  "2026-11-30T11:00",
  "2026-01-31T12:00",
  "2024-02-29T09:00",
  "2026-10-24T22:30",
  "2026-03-28T10:00",
];
const PAUSES = [undefined, [{ from: "11T10:00", to: "11T12:00" }], [{ from: "11T16:00", to: "12T09:30" }]];
const CASES = RECEIPTS.flatMap((receivedAt) =>
  PAUSES.map((pauses): Omit<Case, "commitment"> => {
    const month = receivedAt.slice(0, 8);
    const taken = pauses?.map(({ from, to }) => ({ from: month + from, to: month + to }));
    return taken === undefined || receivedAt > `${month}11` ? { receivedAt } : { receivedAt, pauses: taken };
  }),
);

/** Of two events the one that comes first, because the other cannot come before it; a promise to fewer is the worse one. */
const WORSE_STARTS: Readonly<Record<string, readonly [worse: string, better: string, why: string]>> = {
  "calvay home-visit-start": ["decision", "request", "a visit is decided on once it is asked for"],
  "calvay review-advice-start": ["question", "decision", "nobody asks for the review of a decision before it"],
  "calvay progress-anchor": ["missed-date", "receipt", "a date is missed after the receipt"],
  "berwickshire progress-anchor": ["missed-date", "receipt", "a date is missed after the receipt"],
  "berwickshire application-start": ["complete", "receipt", "an application is complete when made, or later"],
  "berwickshire post-start": ["seen", "posted", "a post is seen after it is made"],
  "berwickshire investigation-start": ["decision", "complaint", "the first stage begins with the complaint"],
  "paisley response-start": ["acknowledgement", "contact", "only a contact can be acknowledged"],
  "paisley written-correspondence": ["paper", "all-writing", "made to fewer"],
  "abertay answer-start": ["after-menu", "ringing", "the menu comes after the first ring"],
  "south-western call-back-start": ["information", "call", "it is looked for after the call"],
  "south-western message-start": ["taken-off", "left", "only a message that was left can be taken off"],
};

describe.each(charters.map((charter) => ({ charter, id: charter.id })))("$id", ({ charter }) => {
  it.each(charter.versions[0]?.readings ?? [])("$id: $question", (reading) => {
    const start = WORSE_STARTS[`${charter.id} ${reading.id}`];
    const computed = start === undefined ? worseByComputing(charter, reading) : { [start[0]]: [start[1]] };
    const stated = Object.fromEntries(
      reading.options.flatMap(({ id, worseThan }) => (worseThan === undefined ? [] : [[id, [...worseThan].sort()]])),
    );
    expect(stated).toEqual(computed);
  });
});

test.each<[string, Charter, string, string, Overlay | undefined, boolean]>([
  // reading            charter               commitment                  why
  ["ten-days", bundled.berwickshire, "BER-18", "ten calendar days would be due sooner", undefined, true],
  [
    "ten-days",
    bundled.berwickshire,
    "BER-18",
    "the user chose the better one",
    choosing("ten-days", "calendar-days"),
    false,
  ],
  ["six-hours", bundled.calvay, "CAL-15", "hours on the clock are the better reading", undefined, false],
  ["six-hours", bundled.calvay, "CAL-15", "the user chose the worse one", choosing("six-hours", "office-hours"), true],
  [
    "twenty-four-hours",
    bundled.southWestern,
    "SWH-13",
    "mixed: a pause of two hours moves hours, not working days",
    undefined,
    false,
  ],
  ["day-one", bundled.calvay, "CAL-16", "the day of receipt would count", undefined, true],
  ["late-receipt", bundled.calvay, "CAL-16", "read as it favours the customer", undefined, false],
  ["next-morning", bundled.paisley, "PAI-15", "the next morning, whatever day it is", undefined, true],
  ["month-on-closed-day", bundled.calvay, "CAL-12", "the month could end on the closed day", undefined, true],
  [
    "public-holidays",
    bundled.berwickshire,
    "BER-31",
    "no holiday moves forty days that nothing rolls",
    undefined,
    false,
  ],
])(
  "%s, %#: a result says whether another reading is better",
  (reading, charter, commitment, _why, overlay, expected) => {
    const { notices } = computeDeadline(
      charter,
      { commitment, receivedAt: "2026-06-10T10:20" },
      overlay === undefined ? {} : { overlay },
    );
    const about = notices.filter(({ code }) => code === "reading-against-customer").map((notice) => notice.about);
    expect(about.includes(reading)).toBe(expected);
  },
);

test("occurrences say so too: messages could be taken off every day", () => {
  const found = occurrencesOf(
    bundled.southWestern,
    { commitment: "SWH-17", anchoredAt: "2026-06-05T09:10" },
    { through: "2026-06-09T17:00" },
  );
  if (found.state !== "known") throw new RangeError("its anchor is given");
  const about = found.notices.filter(({ code }) => code === "reading-against-customer");
  expect(about.map((notice) => notice.about)).toEqual(expect.arrayContaining(["daily", "first-thing"]));
  expect(about.find((notice) => notice.about === "daily")?.message).toMatch(
    /^Are messages taken off on closed days too\? Better for the customer: yes, every day/,
  );
});

function choosing(reading: string, option: string): Overlay {
  return { id: `${reading}-${option}`, title: "A reading chosen otherwise", readings: { [reading]: option } };
}

/** By option, the options that are better: never later for any promise that relies on the reading, sometimes earlier. */
function worseByComputing(charter: Charter, reading: Reading): Record<string, string[]> {
  const alone = mainTermsOf(charter, reading);
  const due = new Map(reading.options.map(({ id }) => [id, moments(alone, choosing(reading.id, id))]));
  return Object.fromEntries(
    reading.options.flatMap(({ id }) => {
      const better = reading.options
        .filter((other) => other.id !== id && isBetter(due.get(other.id) ?? [], due.get(id) ?? []))
        .map((other) => other.id);
      return better.length === 0 ? [] : [[id, better.sort()]];
    }),
  );
}

/** Where either refuses, there is nothing to compare. */
function isBetter(one: readonly (number | undefined)[], other: readonly (number | undefined)[]): boolean {
  const pairs = one
    .map((at, index) => [at, other[index]] as const)
    .filter((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined);
  return pairs.every(([a, b]) => a <= b) && pairs.some(([a, b]) => a < b);
}

function moments(charter: Charter, overlay: Overlay): (number | undefined)[] {
  return (charter.versions[0]?.commitments ?? []).flatMap(({ id: commitment }) =>
    CASES.map((subject) => {
      try {
        return computeDeadline(charter, { commitment, ...subject }, { overlay }).dueAtMilliseconds;
      } catch (error) {
        if (error instanceof CharterClockError && error.code === "pausing-refused") return undefined;
        throw error;
      }
    }),
  );
}

/** The charter with the limits of the promises that rely on a reading, each as a promise of its own; aims are none. */
function mainTermsOf(charter: Charter, { id }: Reading): Charter {
  const versions = charter.versions.map((version) => ({
    ...version,
    commitments: version.commitments.filter(({ readings }) => readings?.includes(id) === true).flatMap(asDeadline),
  }));
  return { ...charter, versions };
}

function asDeadline(commitment: Commitment): Commitment[] {
  const { id, slug, title, clause, readings = [] } = commitment;
  const term = limitOf(commitment);
  return term === undefined
    ? []
    : [{ id, slug, title, clause, readings, kind: "deadline", startsWhen: "received", term }];
}

function limitOf(commitment: Commitment): Term | undefined {
  if (commitment.kind === "recurring") {
    const { every, counting } = commitment;
    return every === undefined || counting === undefined ? undefined : { allowance: every, counting };
  }
  if (commitment.kind !== "deadline") return undefined;
  return commitment.term ?? commitment.anyOf?.find(({ term }) => term !== undefined)?.term;
}
