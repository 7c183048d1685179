// What the charter files and overlays say beside their rows: that they parse, their opening hours, and what contradicts what.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.js";
import * as charters from "../../src/bundled/charters/index.js";
import { computeDeadline, isOpen, nextOpening, officeOf } from "../../src/index.js";
import type { CharterVersion } from "../../src/index.js";
import { parseCharter, parseOverlay, problemsInCharter, problemsInOverlay } from "../../src/schema/index.js";
import { DOCUMENTS, textOf } from "./support/documents.js";

const calendars = [scotland, englandAndWales, northernIreland];
const overlays = readdirSync(resolve(import.meta.dirname, "../../charters/overlays"));
const bundled = Object.values(charters);

describe.each(DOCUMENTS)("$file", ({ file, document }) => {
  it("parses, and is what the package bundles", () => {
    expect(problemsInCharter(textOf(file), { calendars })).toEqual([]);
    const own = bundled.find(({ id }) => id === document.id);
    expect(own?.versions).toEqual(parseCharter(textOf(file), { calendars }).versions);
  });

  it("has in its bundle every calendar that it or a reading of it chooses", () => {
    const own = bundled.find(({ id }) => id === document.id);
    const chosen = document.readings.flatMap(({ options }) => options.flatMap(({ sets }) => sets.divisions ?? []));
    expect(own?.calendars.map(({ id }) => id)).toEqual(expect.arrayContaining([...document.divisions, ...chosen]));
  });

  it("names each contradiction on both sides", () => {
    for (const { id, conflictsWith = [] } of document.commitments) {
      for (const other of conflictsWith) expect(conflictsOf(document, other), `${id} and ${other}`).toContain(id);
    }
  });
});

describe.each(overlays)("overlays/%s", (file) => {
  const text = textOf(join("overlays", file));
  const { charter: made } = JSON.parse(text) as { charter?: string };

  it.each(bundled.filter(({ id }) => made === undefined || made === id))("parses for $id", (charter) => {
    expect(problemsInOverlay(text, { charter })).toEqual([]);
    expect(parseOverlay(text, { charter }).id).toBe(file.replace(".json", ""));
  });
});

test.each([
  // the same thing,                   promised in two rows
  ["paisley", "PAI-05", "PAI-17", "a letter: five working days or three"],
  ["paisley", "PAI-06", "PAI-18", "a complex letter: ten working days or seven"],
  ["paisley", "PAI-13", "PAI-15", "a call: the same day, or the next morning"],
  ["paisley", "PAI-04", "PAI-13", "a call: acknowledged the next working day, or returned the same day"],
  ["paisley", "PAI-04", "PAI-15", "a message: acknowledged the next working day, or answered the next morning"],
  ["paisley", "PAI-04", "PAI-16", "a text: acknowledged the next working day, or answered the same day"],
  ["berwickshire", "BER-08", "BER-22", "a letter: five working days or two"],
  ["berwickshire", "BER-08", "BER-23", "a post: five working days or one"],
  ["berwickshire", "BER-10", "BER-33", "the telephone line: day and night, or out of hours"],
  ["south-western", "SWH-21", "SWH-24", "a letter that asks for a form: five working days or three"],
])("%s: %s and %s contradict each other: %s", (id, one, other) => {
  expect(conflictsOf(documentOf(id), one)).toContain(other);
});

test("these are all that contradict each other, each named on both sides", () => {
  expect(DOCUMENTS.flatMap(({ document }) => pairsOf(document, "conflictsWith"))).toEqual([
    "PAI-04 PAI-13",
    "PAI-04 PAI-15",
    "PAI-04 PAI-16",
    "PAI-05 PAI-17",
    "PAI-06 PAI-18",
    "PAI-13 PAI-15",
    "BER-08 BER-22",
    "BER-08 BER-23",
    "BER-10 BER-33",
    "SWH-21 SWH-24",
  ]);
});

test.each([
  // the rows hold together:           why neither takes anything from the other
  ["calvay", "CAL-03", "CAL-04", "told when somebody gets back; that is within two working days"],
  ["calvay", "CAL-10", "CAL-17", "formats as appropriate; in ten working days"],
  ["paisley", "PAI-03", "PAI-04", "settled by return; if not, acknowledged"],
  ["paisley", "PAI-04", "PAI-05", "acknowledged, then answered"],
  ["berwickshire", "BER-06", "BER-21", "the call returned; the enquiry answered in full"],
  ["berwickshire", "BER-09", "BER-30", "formats where needed; in five working days"],
  ["berwickshire", "BER-14", "BER-28", "put right at once if possible; if not, decided in five working days"],
  ["berwickshire", "BER-08", "BER-24", "if delayed, updated; every five working days"],
  ["south-western", "SWH-13", "SWH-14", "called back; written to, without a telephone"],
  ["south-western", "SWH-17", "SWH-18", "messages taken off; answered"],
])("%s: %s and %s complement each other: %s", (id, one, other) => {
  const pairs = pairsOf(documentOf(id), "complements");
  expect(pairs).toContain(`${one} ${other}`);
  expect(conflictsOf(documentOf(id), one)).not.toContain(other);
});

test.each([
  // dates given as months            taken as
  ["paisley", "PAI-04", ["2022-03-01", "2025-03-31"], "the cover has March 2022 and March 2025"],
  ["abertay", "ABE-06", ["2024-03-31"], "the revision is due in March 2024; the amendment has its day"],
  ["berwickshire", "BER-16", [], "its dates have days"],
  ["calvay", "CAL-16", [], "it has no dates"],
])("%s: a result names the months of which a day was taken: %s %j, %s", (id, commitment, dates) => {
  const charter = bundled.find((each) => each.id === id) ?? charters.calvay;
  const { notices } = computeDeadline(charter, { commitment, receivedAt: "2023-06-08T10:00" });
  expect(notices.filter(({ code }) => code === "month-precision").map(({ about }) => about)).toEqual(dates);
});

test("a result says so: Paisley's three days and five for one letter", () => {
  const [three, five] = ["PAI-17", "PAI-05"].map((commitment) =>
    computeDeadline(charters.paisley, { commitment, receivedAt: "2026-06-08T10:00" }),
  );
  expect([three?.dueDate, five?.dueDate]).toEqual(["2026-06-11", "2026-06-16"]);
  for (const each of [three, five]) expect(each?.notices.map(({ code }) => code)).toContain("conflict");
});

test("front page against closing paragraph: Berwickshire's review is due after three years, or each year", () => {
  const document = documentOf("berwickshire");
  const reading = document.readings.find(({ id }) => id === "review-rhythm");
  const rhythms = reading?.options.map(({ sets }) => sets.term?.allowance);
  expect(rhythms).toEqual([{ years: 1 }, { years: 3 }]);
  expect(document.reviewDue).toBe("2023-01-13");
});

test.each([
  // dates in force                         from          review due
  ["calvay", "undated", null, undefined],
  ["paisley", "2022-03", "2022-03-01", "2025-03-31"],
  ["berwickshire", "2020-01-13", "2020-01-13", "2023-01-13"],
  ["abertay", "2020-03", "2020-03-11", "2024-03-31"],
  ["south-western", "undated", null, undefined],
])("%s %s is in force from %s, its review due on %s", (id, version, from, review) => {
  const document = documentOf(id);
  expect([document.version, document.effectiveFrom, document.effectiveTo, document.reviewDue]).toEqual([
    version,
    from,
    null,
    review,
  ]);
});

describe("opening hours", () => {
  test.each([
    // charter                    closes at           why
    ["calvay", "2026-06-10T13:00", "Calvay closes at 13:00 on Wednesday"],
    ["calvay", "2026-06-11T17:00", "…and at 17:00 on Thursday"],
    ["paisley", "2026-06-12T16:00", "Paisley closes at 16:00 on Friday"],
    [
      "paisley",
      "2026-06-09T17:00",
      "…and at 17:00 on Tuesday: the evening by appointment is no opening time, unless so read",
    ],
    ["berwickshire", "2026-06-12T17:00", "Berwickshire's are inferred from its out-of-hours line"],
    ["south-western", "2026-06-12T17:00", "South Western's stand in its section on emergencies"],
  ])("%s: open until %s and not after: %s", (id, closing) => {
    const charter = bundled.find((each) => each.id === id) ?? charters.calvay;
    const office = officeOf(charter, "2026-06-10");
    const [date, time = ""] = closing.split("T");
    const before = `${date}T${String(Number(time.slice(0, 2)) - 1).padStart(2, "0")}:59:59.999`;
    expect([isOpen(office, before), isOpen(office, closing), isOpen(office, `${date}T18:30`)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(["calvay", "paisley", "berwickshire", "south-western"])("%s opens at 9:00 and not at the weekend", (id) => {
    const charter = bundled.find((each) => each.id === id) ?? charters.calvay;
    const office = officeOf(charter, "2026-06-10");
    expect(nextOpening(office, "2026-06-05T17:00")).toBe("2026-06-08T09:00:00.000+01:00");
  });

  test("Paisley's Tuesday evening is open by the other option of its reading", () => {
    const overlay = { id: "evening", title: "Evening", readings: { "tuesday-evening": "open" } };
    const office = officeOf(charters.paisley, "2026-06-10", { overlay });
    expect([isOpen(office, "2026-06-09T18:59:59"), isOpen(office, "2026-06-09T19:00")]).toEqual([true, false]);
    const { dueAt } = computeDeadline(
      charters.paisley,
      { commitment: "PAI-04", receivedAt: "2026-06-08T10:00" },
      { overlay },
    );
    expect(dueAt).toBe("2026-06-09T19:00:00.000+01:00");
  });

  test("Abertay states none, so its hours are a reading", () => {
    expect(documentOf("abertay").officeHours).toBeNull();
    for (const id of ["abertay", "berwickshire"]) {
      const reading = documentOf(id).readings.find((each) => each.id === "office-hours");
      expect(reading?.options.map(({ sets }) => sets.officeHours === null)).toContain(true);
    }
  });

  test("no charter names a closure of its own: local holidays and training afternoons belong in an overlay", () => {
    for (const { document } of DOCUMENTS) expect([document.add, document.remove]).toEqual([undefined, undefined]);
  });
});

function documentOf(id: string): CharterVersion {
  return DOCUMENTS.find(({ document }) => document.id === id)?.document as CharterVersion;
}

/** The pairs of a relation, each named once; a pair that only one side names is `one-sided`. */
function pairsOf({ commitments }: CharterVersion, key: "conflictsWith" | "complements"): string[] {
  return commitments.flatMap(({ id, [key]: others = [] }) =>
    others.flatMap((other) => {
      const isMutual = commitments.find((one) => one.id === other)?.[key]?.includes(id) === true;
      if (!isMutual) return [`${id} ${other} one-sided`];
      return id < other ? [`${id} ${other}`] : [];
    }),
  );
}

function conflictsOf(document: CharterVersion, id: string): readonly string[] {
  return document.commitments.find((commitment) => commitment.id === id)?.conflictsWith ?? [];
}
