// The suite as data: what other people's programs rely on when they read it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { conventionName, conventions, holidays, lines, operationLines, scheduleNamed, vectors } from "./vector.ts";

const SCHEMAS = resolve(import.meta.dirname, "../../charters/schema");
const read = (path: string): object => JSON.parse(readFileSync(resolve(SCHEMAS, path), "utf8")) as object;
const drafts = [
  ["draft 7", new Ajv({ strict: true, allErrors: true }).compile(read("vectors.schema.json"))],
  ["2020-12", new Ajv2020({ strict: true, allErrors: true }).compile(read("2020-12/vectors.schema.json"))],
] as const;

describe.each(drafts)("by the JSON Schema in %s", (_draft, isValid) => {
  test("every line passes", () => {
    for (const line of lines)
      expect(isValid(line), `${JSON.stringify(line)} ${JSON.stringify(isValid.errors)}`).toBe(true);
  });

  const [subject] = vectors;
  it.each([
    ["a kind of line that nobody knows", { ...subject, line: "cases" }],
    ["an operation that nobody knows", { ...subject, operation: "addWorkdays" }],
    ["a case that turns on no convention", { ...subject, conventions: {} }],
    ["a case that nobody vouches for", { ...subject, reason: undefined }],
    ["a key too many in a case", { ...subject, why: "because" }],
    ["a key too many in an input", { ...subject, input: { ...subject?.input, days: 3 } }],
    ["the answer of another operation", { ...subject, expected: "2026-06-22" }],
    ["a date that is none", { ...subject, expected: { dueDate: "22 June", dueAt: "2026-06-22T16:00:00Z" } }],
  ])("%s is refused", (_what, line) => {
    expect(isValid(JSON.parse(JSON.stringify(line)))).toBe(false);
  });
});

describe("what a case names is in a line before it", () => {
  test("the head first, the cases last", () => {
    const kinds = lines.map(({ line }) => line);
    const order = ["suite", "operation", "convention", "holidays", "schedule", "case"];
    expect([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(kinds);
    expect(kinds.filter((kind) => kind === "suite").length).toBe(1);
  });

  test("operations, and each is asked for", () => {
    expect(new Set(vectors.map(({ operation }) => operation))).toEqual(new Set(operationLines.map(({ id }) => id)));
  });

  test("conventions, and each has a case", () => {
    const used = vectors.flatMap((vector) =>
      Object.entries(vector.conventions).map(([question, value]) => `${question}: ${conventionName(value)}`),
    );
    const defined = conventions.map(({ question, value }) => `${question}: ${value}`);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test("schedules, and their holidays", () => {
    const lists = holidays.map(({ id }) => id);
    for (const { schedule, input } of vectors) {
      const named = [schedule, "calendar" in input ? (input.calendar ?? null) : null];
      for (const name of named)
        if (name !== null) expect(lists).toEqual(expect.arrayContaining([...scheduleNamed(name).holidaysOf]));
    }
  });

  test("names are unique", () => {
    const names = lines.flatMap((line) => ("id" in line ? [`${line.line} ${line.id}`] : []));
    expect(new Set(names).size).toBe(names.length);
  });
});
