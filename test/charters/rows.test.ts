// Every commitment of the five documents has its row in the charters, with the kind and the numbers that the document gives.
// rows.json was written from the documents, not from the charters: `at` is where the row stands, `inTable` what kind of measure
// the document states, `kind` what it is as data, `orRead` another unit in which its number can be read.
import { describe, expect, it, test } from "vitest";
import type { Allowance, Commitment } from "../../src/index.js";
import rows from "./rows.json" with { type: "json" };
import { DOCUMENTS } from "./support/documents.js";

type Limb = Allowance | "event";
type Measure =
  Allowance | { readonly atMost: number; readonly unit: string } | { readonly share: readonly [number, number] };

interface Row {
  readonly id: string;
  readonly at: readonly string[];
  readonly inTable: string;
  readonly kind: Commitment["kind"];
  /** The one number of the row; of a recurring duty, its rhythm. */
  readonly measure?: Measure;
  /** The aim inside the limit. */
  readonly aim?: Allowance;
  /** Ways to keep it. */
  readonly anyOf?: readonly Limb[];
  readonly orRead?: Allowance;
  /** The time of day of the limit, where the row has one. */
  readonly until?: string;
  readonly excused?: true;
  readonly agreedTimeReplaces?: true;
}

const ROWS = rows as unknown as readonly Row[];
const COMMITMENTS = DOCUMENTS.flatMap(({ document }) => document.commitments);

test.each(DOCUMENTS)(
  "$document.landlord has $rows rows, $prefix-01 and on without a gap",
  ({ document, rows: count, prefix }) => {
    const numbered = Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, "0")}`);
    expect(document.commitments.map(({ id }) => id)).toEqual(numbered);
  },
);

test("the rows are 151, in the charters and in the table", () => {
  expect(COMMITMENTS).toHaveLength(151);
  expect(COMMITMENTS.map(({ id }) => id)).toEqual(ROWS.map(({ id }) => id));
});

describe.each(ROWS)("$id", (row) => {
  const commitment = COMMITMENTS.find(({ id }) => id === row.id) as Commitment;

  it(`is a ${row.kind} with the numbers of the document`, () => {
    const { id, at, inTable, orRead } = row;
    expect({ id, at, inTable, ...numbersOf(commitment), ...(orRead === undefined ? {} : { orRead }) }).toEqual(row);
    if (orRead !== undefined) expect(otherAllowances(commitment)).toContainEqual(orRead);
  });

  it("names its place in the document", () => {
    for (const place of row.at)
      expect(commitment.clause).toMatch(new RegExp(`(?<![\\d.])${place.replace(".", "\\.")}(?!\\d)`));
  });
});

test("a row without a time has none as data; a row whose time is no number has none either, and these are all", () => {
  const untimed = ["event", "qualitative", "delegated", "availability", "customer"];
  for (const { id, inTable, kind } of ROWS) if (untimed.includes(inTable)) expect(kind, id).toBe("standard");
  const timed = ROWS.filter(({ inTable }) => !untimed.includes(inTable));
  expect(timed.filter(({ kind }) => kind === "standard").map(({ id }) => id)).toEqual(
    // "In the light of feedback", "by return", a wait, "immediately", "continuous", "on arrival", surveys without a period: no number.
    ["CAL-19", "PAI-03", "PAI-09", "PAI-12", "PAI-24", "ABE-16", "SWH-03"],
  );
});

/** What of a commitment the row states, in the row's form. */
function numbersOf(commitment: Commitment): Omit<Row, "id" | "at" | "inTable"> {
  const { kind } = commitment;
  if (kind === "standard") return { kind };
  if (kind === "recurring") return { kind, ...(commitment.every === undefined ? {} : { measure: commitment.every }) };
  if (kind === "threshold") {
    const { threshold } = commitment;
    return {
      kind,
      measure:
        "measure" in threshold ? { atMost: threshold.atMost, unit: threshold.unit } : { share: threshold.atMost },
    };
  }
  const { term, aim, anyOf, excusedBy, agreedTime } = commitment;
  const until = term?.counting.dueTime;
  return {
    kind,
    ...(term === undefined ? {} : { measure: term.allowance }),
    ...(aim === undefined ? {} : { aim: aim.allowance }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((limb): Limb => limb.term?.allowance ?? "event") }),
    ...(until === undefined || !until.includes(":") ? {} : { until }),
    ...(excusedBy === undefined ? {} : { excused: true }),
    ...(agreedTime === undefined ? {} : { agreedTimeReplaces: true }),
  };
}

/** The allowances that the readings of a commitment offer instead of its own. */
function otherAllowances({ id, readings = [] }: Commitment): Allowance[] {
  const document = DOCUMENTS.find(({ prefix }) => id.startsWith(prefix))?.document;
  const own = document?.readings.filter((reading) => readings.includes(reading.id)) ?? [];
  return own.flatMap(({ choice, options }) =>
    options.flatMap(({ id: option, sets }) =>
      option === choice || sets.term === undefined ? [] : [sets.term.allowance],
    ),
  );
}
