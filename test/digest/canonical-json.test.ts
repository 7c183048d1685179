import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/digest/canonical-json.js";
import { refusal } from "../support/refusal.js";

describe("RFC 8785, appendix B: numbers, by the bits of the double", () => {
  test.each([
    ["0000000000000000", "0", "zero"],
    ["8000000000000000", "0", "minus zero"],
    ["0000000000000001", "5e-324", "smallest positive number"],
    ["8000000000000001", "-5e-324", "smallest negative number"],
    ["7fefffffffffffff", "1.7976931348623157e+308", "largest positive number"],
    ["ffefffffffffffff", "-1.7976931348623157e+308", "largest negative number"],
    ["4340000000000000", "9007199254740992", "largest positive whole number that is safe, and one"],
    ["c340000000000000", "-9007199254740992", "its negative"],
    ["4430000000000000", "295147905179352830000", "2 to the power of 68"],
    ["44b52d02c7e14af5", "9.999999999999997e+22", "just below 1e23"],
    ["44b52d02c7e14af6", "1e+23", "as near to 1e23 as doubles come"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23", "just above 1e23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000", "the last forms without an exponent"],
    ["444b1ae4d6e2ef4f", "999999999999999900000", "the last forms without an exponent"],
    ["444b1ae4d6e2ef50", "1e+21", "the first form with one"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7", "the last small form with an exponent"],
    ["3eb0c6f7a0b5ed8d", "0.000001", "the first small form without one"],
    ["41b3de4355555553", "333333333.3333332", "neighbours"],
    ["41b3de4355555554", "333333333.33333325", "neighbours"],
    ["41b3de4355555555", "333333333.3333333", "neighbours"],
    ["41b3de4355555556", "333333333.3333334", "neighbours"],
    ["41b3de4355555557", "333333333.33333343", "neighbours"],
    ["becbf647612f3696", "-0.0000033333333333333333", "a small negative number"],
    ["43143ff3c1cb0959", "1424953923781206.2", "round to even"],
  ])("%s is %s: %s", (bits, text) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text);
  });

  test.each([
    ["7fffffffffffffff", "not a number"],
    ["7ff0000000000000", "infinity"],
  ])("%s is refused: %s", (bits) => {
    expect(refusal(() => canonicalJson(doubleOf(bits)))).toMatch(/^not-json/);
  });
});

describe("RFC 8785, section 3.2", () => {
  test("the sample of 3.2.2", () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(sample))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("the keys of 3.2.3 stand in the order of their UTF-16 code units, an emoji before a Hebrew letter", () => {
    const keys = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    expect([...canonicalJson(JSON.parse(keys)).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });
});

describe("what JSON cannot hold", () => {
  const circle: Record<string, unknown> = { id: "round" };
  circle["again"] = [circle];
  test.each<[unknown, string, string]>([
    [undefined, "found nothing (at $)", "there is no text of nothing"],
    [[1, undefined], "found nothing (at $[1])", "a place in a list cannot be left out"],
    [new Array<number>(1), "found nothing (at $[0])", "nor can a hole"],
    [{ at: new Date(0) }, "found a Date (at $.at)", "its text would depend on who writes it"],
    [{ days: new Map() }, "found a Map (at $.days)", "JSON.stringify would make it empty in silence"],
    [{ of: canonicalJson }, "found a function (at $.of)", "no data"],
    [{ n: 1n }, "found a bigint (at $.n)", "JSON has no such number"],
    [{ title: "\ud800" }, "found text with half of a surrogate pair (at $.title)", "no Unicode text"],
    [{ "\udc00": 1 }, "found text with half of a surrogate pair (at $)", "nor as a key"],
    [circle, "found values nested more than 500 deep", "a circle has no end"],
  ])("%o: %s: %s", (value, found) => {
    expect(refusal(() => canonicalJson(value))).toContain(found);
  });

  test("a key whose value is undefined is no key, as in JSON.stringify", () => {
    expect(canonicalJson({ id: "a", source: undefined })).toBe('{"id":"a"}');
  });
});

function doubleOf(bits: string): number {
  return Buffer.from(bits, "hex").readDoubleBE();
}
