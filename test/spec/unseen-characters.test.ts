// Characters that nobody sees are refused in every text and key of a document, by its path and code point.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import { calvay } from "../../src/bundled/charters/calvay.js";
import { computeDeadline, explain, explanationText } from "../../src/index.js";
import { problemsInCalendar, problemsInCharter, problemsInOverlay } from "../../src/schema/index.js";
import { readLock } from "../../src/schema/lock.js";
import { refusal } from "../support/refusal.js";

const CHARTER = JSON.parse(readFileSync("charters/calvay/undated.json", "utf8")) as Record<string, unknown>;
const CALENDAR = JSON.parse(JSON.stringify(scotland)) as Record<string, unknown>;
const OVERLAY = { id: "x", title: "X", add: [{ title: "X", on: "2026-06-10" }] };

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const REFUSED = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x61c,
  0x200b,
  0x200c,
  0x200e,
  0x200f,
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x206f),
  0xfeff,
  0xe0001,
  0xe0041,
];
const named = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

describe("in an overlay", () => {
  it.each(REFUSED.map((code) => [named(code), String.fromCodePoint(code)]))("%s is refused", (name, sign) => {
    const document = { ...OVERLAY, title: `a${sign}b` };
    const expected = { path: "$.title", message: expect.stringContaining(name) as string };
    // JSON itself has no raw controls, so the text is written with escapes.
    expect(problemsInOverlay(document)).toEqual([expected]);
    expect(problemsInOverlay(JSON.stringify(document))).toEqual([expected]);
    const refused = refusal(() =>
      computeDeadline(calvay, { commitment: "CAL-16", receivedAt: "2026-06-10T10:20" }, { overlay: document }),
    );
    expect(refused).toContain("(at $.options.overlay.title)");
    expect(refused).toContain(name);
  });

  it.each([
    ["accents", "Café à Ynys Môn"],
    ["an emoji with joiners", "Holiday 👨‍👩‍👧 ❤️"],
    ["the flag of Scotland", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["other scripts", "日本 مرحبا שלום"],
    ["a narrow space", "10\u202f000"],
  ])("%s are taken", (_why, title) => {
    expect(problemsInOverlay({ ...OVERLAY, title })).toEqual([]);
    expect(problemsInOverlay(JSON.stringify({ ...OVERLAY, title }))).toEqual([]);
  });
});

describe("everywhere in every kind of document", () => {
  const problemsInLock = (value: unknown): readonly { readonly path: string }[] => {
    const read = readLock(JSON.stringify(value));
    return "problems" in read ? read.problems : [];
  };
  const inCharter = (value: unknown): readonly { readonly path: string }[] =>
    problemsInCharter(value, { calendars: [scotland] });
  it.each<
    [string, (value: unknown) => readonly { readonly path: string; readonly message?: string }[], object, string]
  >([
    ["the landlord of a charter", inCharter, { ...CHARTER, landlord: "a\u001b" }, "$.landlord"],
    ["a key of a charter", inCharter, { ...CHARTER, "a\u001b": 1 }, '$["a\\u001b"]'],
    ["a key that turns", inCharter, { ...CHARTER, "a\u202e": 1 }, '$["a\\u202e"]'],
    ["a key with half a pair", inCharter, { ...CHARTER, "a\ud800": 1 }, '$["a\\ud800"]'],
    ["the title of a calendar", problemsInCalendar, { ...CALENDAR, title: "a\n" }, "$.title"],
    ["a lock", problemsInLock, { released: [], "a\u0007": 1 }, '$["a\\u0007"]'],
  ])("%s", (_why, problemsIn, document, path) => {
    for (const given of [document, JSON.stringify(document)]) {
      if (problemsIn === problemsInLock && typeof given === "string") continue;
      expect(problemsIn(given).map((problem) => problem.path)).toContain(path);
    }
  });
});

it("explanationText keeps each of its lines, whatever the explanation says", () => {
  const explanation = explain(calvay, { commitment: "CAL-16", receivedAt: "2026-06-10T10:20" });
  const [first, ...others] = explanation.days;
  const reason = "x\n  Due Mon\u001b[2J\u202e";
  const text = explanationText({ ...explanation, days: [{ ...first, reason }, ...others] } as typeof explanation);
  expect(text.split("\n")).toHaveLength(3 + explanation.days.length);
  expect(text).toContain("x\\u000a  Due Mon\\u001b[2J\\u202e");
});
