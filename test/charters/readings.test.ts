// Every reading of the five charters can be read otherwise: each alternative, chosen by itself in an overlay, still gives a
// date for every term of the charter, and a reading about counting moves some date.
import { describe, expect, it } from "vitest";
import * as bundled from "../../src/bundled/charters/index.js";
import { CharterClockError, addWorkingDays, computeDeadline, officeOf, openMinutesBetween } from "../../src/index.js";
import type { Case, Charter, Commitment, Overlay, Reading, Term } from "../../src/index.js";
import { problemsInOverlay } from "../../src/schema/index.js";

const charters = Object.values(bundled);

/** At the desk, after closing, on a half-day, at a weekend, before Easter, at a month's end, before the clock goes back. */
const RECEIPTS = [
  "2026-06-10T10:20",
  "2026-06-10T13:30",
  "2026-06-16T12:00",
  "2026-06-12T16:30",
  "2026-06-12T18:45",
  "2026-06-13T11:00",
  "2026-04-01T09:30",
  "2026-04-03T15:00",
  "2026-01-31T12:00",
  "2026-02-11T12:00",
  "2025-12-19T16:59",
  "2024-02-29T09:00",
  "2026-10-24T22:30",
  "2027-06-27T10:00",
];
const PAUSES = [
  undefined,
  [{ from: "2026-06-11T10:00", to: "2026-06-11T12:00" }],
  [{ from: "2026-06-11T16:00", to: "2026-06-12T09:30" }],
];
const CASES = RECEIPTS.flatMap((receivedAt) =>
  PAUSES.map((pauses): Omit<Case, "commitment"> => ({ receivedAt, ...(pauses === undefined ? {} : { pauses }) })),
);

describe.each(charters.map((charter) => ({ charter, id: charter.id })))("$id", ({ charter }) => {
  const [version] = charter.versions;
  const readings = version?.readings ?? [];
  const termwise = oneTermEach(charter);

  it.each(readings)("$id: $question", (reading) => {
    const asRead = answers(termwise, undefined);
    const others = reading.options
      .filter(({ id }) => id !== reading.choice)
      .map(({ id }) => overlayChoosing(reading, id));
    expect(others.length, "alternatives").toBeGreaterThan(0);
    const moved = others.filter((overlay) => {
      expect(problemsInOverlay(overlay, { charter })).toEqual([]);
      return JSON.stringify(answers(termwise, overlay)) !== JSON.stringify(asRead);
    });
    expect(moved.length > 0, "an alternative gives another answer").toBe(isAboutCounting(reading));
  });
});

describe("where no pause is allowed, none is taken", () => {
  const paused = { receivedAt: "2026-06-10T10:20", pauses: [{ from: "2026-06-10T11:00", to: "2026-06-10T11:30" }] };
  const terms = charters.flatMap((charter) =>
    (oneTermEach(charter).versions[0]?.commitments ?? [])
      .filter(({ readings }) => readings?.includes("pausing"))
      .map(({ id }) => ({ id, charter: oneTermEach(charter) })),
  );
  const refusing: Overlay = { id: "no-pauses", title: "No pauses", readings: { pausing: "refused" } };

  it.each(terms)("$id", ({ id, charter }) => {
    expect(codeOf(() => computeDeadline(charter, { commitment: id, ...paused }, { overlay: refusing }))).toBe(
      "pausing-refused",
    );
  });
});

describe.each(charters.map((charter) => ({ charter, id: charter.id })))("$id as it is", ({ charter }) => {
  const commitments = charter.versions[0]?.commitments ?? [];

  it.each(commitments)("$id gives a date, or says why it has none", (commitment) => {
    for (const overlay of overlaysOf(charter, commitment)) {
      expect(
        codeOf(() => computeDeadline(charter, { commitment: commitment.id, receivedAt: "2026-06-10T10:20" }, overlay)),
      ).toSatisfy((code: string | undefined) =>
        isTimed(commitment) ? code !== "no-time-in-commitment" : code === "no-time-in-commitment",
      );
    }
  });
});

/** Whether an option of a reading sets how time is counted, not only what starts it: that is for the case to say. */
function isAboutCounting({ options }: Reading): boolean {
  return options.some(({ sets }) => Object.keys(sets).some((part) => part !== "startsWhen" && part !== "anchor"));
}

/**
 * The charter with each of its terms as a promise of its own, so that every term can be computed alone: limits, aims inside
 * them, each of several ways, and rhythms.
 */
function oneTermEach(charter: Charter): Charter {
  const versions = charter.versions.map((version) => ({ ...version, commitments: version.commitments.flatMap(apart) }));
  return { ...charter, versions };
}

function apart(commitment: Commitment): Commitment[] {
  const { id, slug, title, clause, readings = [] } = commitment;
  return termsOf(commitment).map((term, at) => ({
    id: `${id}.${at}`,
    slug: `${slug}.${at}`,
    title,
    clause,
    readings,
    kind: "deadline",
    startsWhen: "received",
    term,
  }));
}

function termsOf(commitment: Commitment): Term[] {
  if (commitment.kind === "recurring") {
    const { every, counting } = commitment;
    return every === undefined || counting === undefined ? [] : [{ allowance: every, counting }];
  }
  if (commitment.kind !== "deadline") return [];
  const { term, aim, anyOf = [] } = commitment;
  return [term, aim, ...anyOf.map((limb) => limb.term)].filter((each) => each !== undefined);
}

function isTimed(commitment: Commitment): boolean {
  if (commitment.kind !== "deadline") return commitment.kind === "recurring";
  return commitment.term !== undefined || commitment.anyOf?.some(({ term }) => term !== undefined) === true;
}

function overlayChoosing({ id }: Reading, option: string): Overlay {
  return { id: `${id}-${option}`, title: "A reading chosen otherwise", readings: { [id]: option } };
}

/** No overlay, and one for each alternative of a reading that the commitment relies on. */
function overlaysOf(charter: Charter, { readings = [] }: Commitment): { overlay?: Overlay }[] {
  const own = (charter.versions[0]?.readings ?? []).filter(({ id }) => readings.includes(id));
  return [
    {},
    ...own.flatMap((reading) => reading.options.map(({ id }) => ({ overlay: overlayChoosing(reading, id) }))),
  ];
}

/** Every due moment of every term, and what the office says of days and open time. */
function answers(charter: Charter, overlay: Overlay | undefined): unknown[] {
  const options = overlay === undefined ? {} : { overlay };
  const due = (charter.versions[0]?.commitments ?? []).flatMap(({ id: commitment }) =>
    CASES.map((subject) => {
      try {
        const { dueAt } = computeDeadline(charter, { commitment, ...subject }, options);
        return dueAt;
      } catch (error) {
        // A pause where none is allowed is refused, and that is an answer too.
        if (!(error instanceof CharterClockError) || error.code !== "pausing-refused") throw error;
        return error.code;
      }
    }),
  );
  const office = officeOf(charter, "2026-06-10", options);
  const days = ["2026-04-01", "2026-05-20", "2026-08-26"].map((from) => addWorkingDays(office.calendar, from, 6));
  const open = office.hours === null ? null : openMinutesBetween(office, "2026-06-08T00:00", "2026-06-14T00:00");
  return [...due, ...days, open];
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof CharterClockError) return error.code;
    throw error;
  }
  return undefined;
}
