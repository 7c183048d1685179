import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/index.js";
import { canonicalJson } from "../../src/digest/canonical-json.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { law } from "../support/law.js";

const document = { id: "made", title: "Made", list: [{ b: 1, a: "é" }, null, true] };

describe("a digest says whether the content is the same", () => {
  test.each([
    ["the order of keys", { list: [{ a: "é", b: 1 }, null, true], title: "Made", id: "made" }],
    ["where a checker lies", { $schema: "../schema/made.schema.json", ...document }],
    ["how a number is written", { ...document, list: [{ a: "é", b: 1.0 }, null, true] }],
  ])("%s has no say", (_what, other) => {
    expect(digestOf(other)).toBe(digestOf(document));
  });

  test.each([
    ["a text", { ...document, title: "made" }],
    ["the order of a list", { ...document, list: [null, { b: 1, a: "é" }, true] }],
    ["a key more", { ...document, note: null }],
    ["a $schema further down, which is content", { ...document, list: [{ $schema: "x", b: 1, a: "é" }, null, true] }],
  ])("%s has", (_what, other) => {
    expect(digestOf(other)).not.toBe(digestOf(document));
  });
});

describe("a digest is of the content, not of what it once was", () => {
  test("an object that was changed gets another digest", () => {
    const changing = { id: "made", title: "Before" };
    const before = digestOf(changing);
    changing.title = "After";
    expect(digestOf(changing)).not.toBe(before);
  });

  test("a changed copy of a bundled version does not inherit its digest; an unchanged one comes to it", () => {
    const [version] = calvay.versions;
    expect(digestOf({ ...version, landlord: "Another" })).not.toBe(digestOf({ ...version }));
    expect(digestOf(JSON.parse(JSON.stringify(version)) as object)).toBe(digestOf({ ...version }));
  });
});

describe("the hash is SHA-256", () => {
  law([fc.dictionary(fc.string(), fc.jsonValue())], 300)("as node:crypto has it", (made) => {
    delete made["$schema"];
    expect(digestOf(made)).toBe(`sha256:${createHash("sha256").update(canonicalJson(made), "utf8").digest("hex")}`);
  });

  law([fc.jsonValue()], 300)("of a text that says the same", (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
