import { describe, expect, it } from "vitest";
import { jsonPath } from "../../src/input/json-path.js";
import { didYouMean, nearest } from "../../src/input/nearest.js";

describe("which name was meant", () => {
  const names = ["repairs.routine", "repairs.emergency", "calls.call-back", "CAL-16", "CAL-15", "CAL-04"];
  it.each<[mistyped: string, asked: string | undefined, why: string]>([
    ["repairs.rutine", "Did you mean repairs.routine?", "a letter is missing"],
    ["reparis.routine", "Did you mean repairs.routine?", "two letters are swapped"],
    ["repairs_routine", "Did you mean repairs.routine?", "another way to part the words"],
    ["emergency", "Did you mean repairs.emergency?", "a part of a name"],
    ["call", "Did you mean calls.call-back?", "a part of a name"],
    ["repairs.urgent", "Did you mean repairs.routine or repairs.emergency?", "a part that two names have"],
    ["cal16", "Did you mean CAL-16?", "the number tells the two apart"],
    ["CAL-4", "Did you mean CAL-04?", "the same number"],
    ["CAL-99", undefined, "no name has that number"],
    ["zzzzzzzz", undefined, "nothing comes near"],
  ])("%s: %s (%s)", (mistyped, asked) => {
    expect(didYouMean(mistyped, names)).toBe(asked);
  });

  it("a key is only ever taken for one that it misspells", () => {
    expect(nearest("late-payment", ["late-receipt"])).toBeUndefined();
    expect(nearest("recievedAt", ["receivedOn", "receivedAt"])).toBe("receivedAt");
  });
});

describe("a place in a document", () => {
  it.each([
    [[], "$", "the whole"],
    [["commitments", 3, "term"], "$.commitments[3].term", "keys and indexes"],
    [["weekly", "end of day"], '$.weekly["end of day"]', "a key that is no name is quoted"],
    [["$schema"], '$["$schema"]', "a dollar begins a path and no name (RFC 9535)"],
    [['a"b'], '$["a\\"b"]', "a quotation mark is escaped"],
    [["k".repeat(101)], `$["${"k".repeat(57)}..."]`, "a very long key is cut inside its quotation marks"],
  ])("%j is %s: %s", (path, text) => {
    expect(jsonPath(path)).toBe(text);
  });
});
