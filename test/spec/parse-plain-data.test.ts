import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { scotland } from "../../src/bundled/calendars.ts";
import { parseCalendar, parseCharter } from "../../src/schema/index.ts";
import { calvayDocument, refused } from "../broken/refused.ts";

const calendars = [scotland];
const boom = (): never => {
  throw new Error("code of the document ran");
};
class Landlord {
  readonly id = "x";
}
const itself: { id: string; self?: unknown } = { id: "x" };
itself.self = itself;

describe("data that is not what JSON has is refused by its path, and its code never runs", () => {
  const withGetter = Object.defineProperty(calvayDocument(), "id", { get: boom, enumerable: true });
  const withSetter = Object.defineProperty(calvayDocument(), "id", { set: boom, enumerable: true });
  const getterInList = Object.defineProperty([] as unknown[], 0, { get: boom, enumerable: true });

  test.each<[what: string, document: unknown, path: string, words: string]>([
    ["a getter", withGetter, "$.id", "A getter is not plain data"],
    ["a setter", withSetter, "$.id", "A getter is not plain data"],
    [
      "a getter in a list",
      { ...calvayDocument(), divisions: getterInList },
      "$.divisions[0]",
      "A getter is not plain data",
    ],
    ["toJSON", { ...calvayDocument(), toJSON: boom }, "$.toJSON", "A function is not plain data"],
    ["an object of a class", new Landlord(), "$", "An object of a class is not plain data"],
    [
      "a date",
      { ...calvayDocument(), effectiveFrom: new Date(0) },
      "$.effectiveFrom",
      "An object of a class is not plain data",
    ],
    [
      "a map",
      { ...calvayDocument(), officeHours: new Map() },
      "$.officeHours",
      "An object of a class is not plain data",
    ],
    ["what contains itself", itself, "$.self", "It contains itself"],
    ["nothing", undefined, "$", "There is no value here"],
    ["a hole in a list", { ...calvayDocument(), divisions: Array(1) }, "$.divisions[0]", "There is no value here"],
    ["a symbol", { ...calvayDocument(), id: Symbol("x") }, "$.id", "A symbol is not plain data"],
    ["a bigint", { ...calvayDocument(), id: 10n }, "$.id", "A bigint is not plain data"],
    ["not a number", { ...calvayDocument(), id: NaN }, "$.id", "NaN is not a JSON number"],
    ["infinity", { ...calvayDocument(), id: -Infinity }, "$.id", "-Infinity is not a JSON number"],
    ["a proxy that throws", new Proxy({}, { ownKeys: boom }), "$", "It cannot be read"],
    [
      "__proto__",
      JSON.parse('{ "__proto__": { "polluted": true } }'),
      "$.__proto__",
      'The key "__proto__" is not allowed in a document',
    ],
    [
      "constructor",
      { constructor: { prototype: { polluted: true } } },
      "$.constructor",
      'The key "constructor" is not allowed in a document',
    ],
    [
      "hasOwnProperty",
      { ...calvayDocument(), hasOwnProperty: 1 },
      "$.hasOwnProperty",
      'The key "hasOwnProperty" is not allowed in a document',
    ],
  ])("%s", (_, document, path, words) => {
    const { code, details } = refused(() => parseCharter(document, { calendars }));
    expect(code).toBe("invalid-charter");
    expect(details.problems?.find((problem) => problem.path === path)?.message).toContain(words);
    expect("polluted" in {}).toBe(false);
  });
});

describe("what JSON would not tell apart is taken", () => {
  const twice = { title: "Training", on: { month: 7, nth: 1, weekday: "mon" } };

  test.each<[what: string, document: unknown]>([
    ["a key that is undefined, as one that is left out", { ...calvayDocument(), reviewDue: undefined }],
    ["an object without a prototype", Object.assign(Object.create(null) as object, calvayDocument())],
    ["an object of another realm", runInNewContext(`(${JSON.stringify(calvayDocument())})`)],
    ["one object that stands twice", { ...calvayDocument(), add: [twice, twice] }],
    [
      "a key that JSON.stringify does not see",
      Object.defineProperty(calvayDocument(), "hidden", { get: boom, enumerable: false }),
    ],
    ["a key that is a symbol", { ...calvayDocument(), [Symbol("hidden")]: 1 }],
    ["a frozen document", Object.freeze(calvayDocument())],
  ])("%s", (_, document) => {
    const [version] = parseCharter(document, { calendars }).versions;
    expect(version).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

test("a document is copied: it is not frozen, and changing it later changes nothing", () => {
  const document = calvayDocument();
  const charter = parseCharter(document, { calendars });
  document.commitments.length = 0;
  document["id"] = "other";
  expect(charter.versions[0]?.commitments).toHaveLength(27);
  expect(charter.id).toBe("calvay");
});

test("a long or strange key makes neither a long message nor one that moves the cursor of a terminal", () => {
  const { message, details } = refused(() => parseCalendar({ ["x".repeat(1_000_000)]: 1, "a\u001b[31m\nb": 2 }));
  const texts = [message, ...(details.problems ?? []).flatMap((problem) => [problem.path, problem.message])];
  for (const text of texts) {
    expect(text.length).toBeLessThan(3_000);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u001f]/);
  }
});
