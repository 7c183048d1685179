import { fc, test as property } from "@fast-check/vitest";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scotland } from "../../src/bundled/calendars.ts";
import { parseCharter, parseOverlay, problemsInOverlay } from "../../src/schema/index.ts";
import { readJsonText } from "../../src/input/json/json-text.ts";
import { refused } from "../broken/refused.ts";

const calvay = readFileSync("charters/calvay/undated.json", "utf8");

test("text is read as its data are", () => {
  const fromText = parseCharter(calvay, { calendars: [scotland] });
  expect(fromText).toEqual(parseCharter(JSON.parse(calvay), { calendars: [scotland] }));
  expect(parseCharter(`\uFEFF${calvay}`, { calendars: [scotland] })).toEqual(fromText);
});

describe("text that is no JSON is refused with its line and column", () => {
  test.each<[what: string, text: string, path: string, message: string]>([
    [
      "nothing",
      "",
      "$",
      "The text is not JSON: at line 1, column 1 expected a value; found the end of the text. A bracket or quote is not closed, or the text was cut off.",
    ],
    [
      "cut off",
      '{ "id": "x", "add": [',
      "$.add[0]",
      "The text is not JSON: at line 1, column 22 expected a value; found the end of the text. A bracket or quote is not closed, or the text was cut off.",
    ],
    [
      "a comma too many",
      '{\n  "id": "x",\n}',
      "$",
      'The text is not JSON: at line 3, column 1 expected a key in double quotes; found "}". JSON allows no comma before a closing bracket.',
    ],
    [
      "a comma too many in a list",
      '{ "add": [1, ] }',
      "$.add[1]",
      'The text is not JSON: at line 1, column 14 expected a value; found "]". JSON allows no comma before a closing bracket.',
    ],
    [
      "a comma missing",
      '{\n  "id": "x"\n  "title": "y"\n}',
      "$",
      'The text is not JSON: at line 3, column 3 expected a comma or }; found "\\"". Correct the text there.',
    ],
    [
      "a colon missing",
      '{ "id" "x" }',
      "$",
      'The text is not JSON: at line 1, column 8 expected a colon; found "\\"". Correct the text there.',
    ],
    [
      "single quotes",
      "{ 'id': 'x' }",
      "$",
      'The text is not JSON: at line 1, column 3 expected a key in double quotes; found "\'". In JSON, texts and keys are in straight double quotes.',
    ],
    [
      "curly quotes",
      '{ "id": “x” }',
      "$.id",
      'The text is not JSON: at line 1, column 9 expected a value; found "“". In JSON, texts and keys are in straight double quotes.',
    ],
    [
      "a comment",
      '{\n  // the office\n  "id": "x" }',
      "$",
      'The text is not JSON: at line 2, column 3 expected a key in double quotes; found "/". JSON has no comments; use `note` for anything a reader should know.',
    ],
    [
      "a word",
      '{ "id": undefined }',
      "$.id",
      'The text is not JSON: at line 1, column 9 expected a value; found "undefined". Correct the text there.',
    ],
    [
      "a number with zeros before it",
      '{ "id": 007 }',
      "$",
      'The text is not JSON: at line 1, column 10 expected a comma or }; found "07". Correct the text there.',
    ],
    [
      "a number that is too large",
      '{ "id": 1e999 }',
      "$.id",
      "The number 1e999 is too large. Give a smaller one, or write it as text, in quotes.",
    ],
    [
      "something after the end",
      "{} {}",
      "$",
      'The text is not JSON: at line 1, column 4 expected nothing after the end of the document; found "{". Correct the text there.',
    ],
    [
      "quotes that are not closed",
      '{ "id": "x\n}',
      "$.id",
      "The text is not JSON: the quoted text at line 1, column 9 is not closed on its line. Close it, or write line breaks as \\n.",
    ],
    [
      "quotes that are never closed",
      '{ "id": "x }',
      "$.id",
      "The text is not JSON: the quoted text at line 1, column 9 is never closed. Close it.",
    ],
    [
      "a backslash",
      '{ "id": "C:\\office" }',
      "$.id",
      "The text is not JSON: the quoted text at line 1, column 9 has a backslash that is not an escape. Write a backslash as \\\\.",
    ],
    [
      "a page of the web",
      "<!doctype html>",
      "$",
      'The text is not JSON: at line 1, column 1 expected a value; found "<". Correct the text there.',
    ],
    [
      "a tab in a text",
      '{ "id": "x\ty" }',
      "$.id",
      "The text is not JSON: the quoted text at line 1, column 9 has a control character. Write a tab as \\t, and leave out any others.",
    ],
  ])("%s", (_, text, path, message) => {
    const { code, details } = refused(() => parseOverlay(text));
    expect(code).toBe("invalid-overlay");
    expect(details.problems).toEqual([{ path, message, ...placeIn(message) }]);
  });
});

test("a key that stands twice is refused, since programs would read one of the two", () => {
  expect(problemsInOverlay('{ "id": "x",\n  "title": "y",\n  "id": "z" }')).toEqual([
    {
      path: "$.id",
      at: { line: 3, column: 3 },
      message: "Duplicate key, again at line 3, column 3: programs would read only one of them. Keep one.",
    },
  ]);
});

describe("text is read as JSON.parse reads it", () => {
  property.prop([fc.json({ maxDepth: 6, noUnicodeString: false }), fc.constantFrom(0, 2, "\t")])(
    "where it is JSON",
    (json, indent) => {
      const value: unknown = JSON.parse(json);
      fc.pre(
        !/"(?:__\w+__|constructor|prototype|\w*[oO]f|has\w+|is\w+|to\w+)":/.test(json) &&
          !JSON.stringify(json).includes("-0"),
      );
      expect(readJsonText(JSON.stringify(value, null, indent))).toEqual({ value, problems: [] });
    },
  );

  const pieces = [
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "1",
    "-",
    "-1.5e3",
    "01",
    ".5",
    "1.",
    "true",
    "nul",
    "null",
    " ",
    "\n",
    '"',
    "\\",
    "+1",
  ];
  property.prop([fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""))], {
    numRuns: 2_000,
  })("and is refused where it is refused there", (text) => {
    const read = readJsonText(text);
    const parsed = parsedBy(text);
    if (parsed === undefined)
      expect(read).toMatchObject({ value: undefined, problems: [{ path: expect.stringMatching(/^\$/) as string }] });
    else if (read.problems.length === 0) expect(read.value).toEqual(parsed.value);
    else for (const { message } of read.problems) expect(message).toMatch(/stands twice|too large/);
  });
});

function parsedBy(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The place that a message gives in words, where it gives one; a program finds it as data. */
function placeIn(message: string): { readonly at?: { readonly line: number; readonly column: number } } {
  const [, line, column] = /line (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? {} : { at: { line: Number(line), column: Number(column) } };
}
