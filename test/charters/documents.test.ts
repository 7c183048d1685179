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
  ["calvay", "CAL-03", "CAL-04", "told when somebody gets back, or called within two working days"],
  ["calvay", "CAL-10", "CAL-17", "formats in ten working days, or as appropriate"],
  ["paisley", "PAI-05", "PAI-17", "a letter: five working days or three"],
  ["paisley", "PAI-06", "PAI-18", "a complex letter: ten working days or seven"],
  ["paisley", "PAI-13", "PAI-15", "a call: the same day, or the next morning"],
  ["paisley", "PAI-04", "PAI-13", "a call: acknowledged the next working day, or returned the same day"],
  ["paisley", "PAI-04", "PAI-15", "a message: acknowledged the next working day, or answered the next morning"],
  ["paisley", "PAI-04", "PAI-16", "a text: acknowledged the next working day, or answered the same day"],
  ["berwickshire", "BER-08", "BER-22", "a letter: five working days or two"],
  ["berwickshire", "BER-08", "BER-23", "a post: five working days or one"],
  ["berwickshire", "BER-10", "BER-33", "the telephone line: day and night, or out of hours"],
  ["berwickshire", "BER-09", "BER-30", "another format: when required, or in five working days"],
  ["berwickshire", "BER-14", "BER-28", "a complaint: at once, or in five working days"],
])("%s: %s and %s contradict each other: %s", (id, one, other) => {
  expect(conflictsOf(documentOf(id), one)).toContain(other);
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
  expect([document.version, document.effectiveFrom, document.effectiveTo, document.reviewDue]).toEqual([version, from, null, review]);
});

describe("opening hours", () => {
  test.each([
    // charter                    closes at           why
    ["calvay", "2026-06-10T13:00", "Calvay closes at 13:00 on Wednesday"],
    ["calvay", "2026-06-11T17:00", "…and at 17:00 on Thursday"],
    ["paisley", "2026-06-12T16:00", "Paisley closes at 16:00 on Friday"],
    ["paisley", "2026-06-09T17:00", "…and at 17:00 on Tuesday: the evening by appointment is no opening time"],
    ["berwickshire", "2026-06-12T17:00", "Berwickshire's are inferred from its out-of-hours line"],
    ["south-western", "2026-06-12T17:00", "South Western's stand in its section on emergencies"],
  ])("%s: open until %s and not after: %s", (id, closing) => {
    const charter = bundled.find((each) => each.id === id) ?? charters.calvay;
    const office = officeOf(charter, "2026-06-10");
    const [date, time = ""] = closing.split("T");
    const before = `${date}T${String(Number(time.slice(0, 2)) - 1).padStart(2, "0")}:59:59.999`;
    expect([isOpen(office, before), isOpen(office, closing), isOpen(office, `${date}T18:30`)]).toEqual([true, false, false]);
  });

  test.each(["calvay", "paisley", "berwickshire", "south-western"])("%s opens at 9:00 and not at the weekend", (id) => {
    const charter = bundled.find((each) => each.id === id) ?? charters.calvay;
    const office = officeOf(charter, "2026-06-10");
    expect(nextOpening(office, "2026-06-05T17:00")).toBe("2026-06-08T09:00:00.000+01:00");
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

function conflictsOf(document: CharterVersion, id: string): readonly string[] {
  return document.commitments.find((commitment) => commitment.id === id)?.conflictsWith ?? [];
}
