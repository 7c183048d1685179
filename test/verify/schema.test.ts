// The published schema of a verification takes what the library gives, and nothing else.
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifyDeadline } from "../../src/verify/index.js";
import type { Verification, VerifyShelf } from "../../src/verify/index.js";
import { charterThen, storedDeadline } from "./made-up.js";

const schema = JSON.parse(readFileSync("charters/schema/verification.schema.json", "utf8")) as object;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const faults = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);

const shelf: VerifyShelf = { charters: [charterThen()] };
const plain = storedDeadline("PLAIN");
const moved = verifyDeadline(
  { charters: [charterThen(9)] },
  { ...plain, provisional: null, firstUncoveredDate: "2026-06-20" },
);

describe("the published schema of a verification", () => {
  it.each<[string, Verification]>([
    ["one that is reproduced", verifyDeadline(shelf, plain)],
    [
      "one that is reproduced all the same",
      verifyDeadline({ charters: [charterThen(7, { title: "Reworded" })] }, plain),
    ],
    ["one that moved, with values of every kind", moved],
    ["one that is refused", verifyDeadline(shelf, { ...plain, receivedAt: "yesterday" })],
    ["one that is no deadline", verifyDeadline(shelf, [])],
  ])("takes %s", (_, verification) => {
    expect(faults(JSON.parse(JSON.stringify(verification)))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a key more", { ...moved, verdict: "bad" }],
    ["another outcome", { ...moved, outcome: "fine" }],
    ["no causes", { outcome: "moved", differences: moved.differences }],
    ["no differences", { outcome: "moved", causes: moved.causes }],
    ["a path that is none", { ...moved, differences: [{ path: "dueAt", stored: 1 }] }],
    ["a cause of another code", { ...moved, causes: [{ code: "bad-luck", message: "It was." }] }],
    ["a cause without a sentence", { ...moved, causes: [{ code: "engine-changed" }] }],
    [
      "an error of another code",
      { ...moved, causes: [{ code: "recompute-refused", message: "It is.", error: "bad-luck" }] },
    ],
  ])("refuses %s", (_, value) => {
    expect(faults(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});
