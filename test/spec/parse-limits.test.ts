import { describe, expect, test } from "vitest";
import { scotland } from "../../src/bundled/calendars.ts";
import { parseCharter } from "../../src/schema/index.ts";
import { calvayDocument, refused } from "../broken/refused.ts";

const calendars = [scotland];
const TEN_MILLION = 10_000_000;
const {
  commitments: [, , , , letters = {}],
  readings: [, , dayOne = {}],
} = calvayDocument();

describe("what is too much is refused before it is looked into", () => {
  test.each<[what: string, document: () => unknown, words: string]>([
    ["text nested ten million deep", () => "[".repeat(TEN_MILLION), "nested more than 40 deep"],
    ["text of objects nested two million deep", () => '{"a":'.repeat(TEN_MILLION / 5), "nested more than 40 deep"],
    ["lists nested a hundred thousand deep", () => nested(100_000), "nested more than 40 deep"],
    ["a list doubled 39 times, which takes no space", () => doubled(39), "more than 200000 values"],
    ["a list of four billion holes", () => Array<unknown>(2 ** 32 - 1), "more than 200000 values"],
    ["text of a million values", () => `[${"0,".repeat(1_000_000)}0]`, "more than 200000 values"],
    [
      "text of more than twenty million characters",
      () => " ".repeat(2 * TEN_MILLION + 1),
      "more than 20000000 characters",
    ],
    [
      "strings of more than twenty million",
      () => Array<string>(21).fill("x".repeat(1_000_000)),
      "more than 20000000 characters",
    ],
  ])("%s", (_, document, words) => {
    const { problems, milliseconds } = judged(document());
    expect(problems[0]?.message).toContain(words);
    expect(milliseconds).toBeLessThan(5_000);
  });
});

describe("what is just within the limits is judged in bounded time", () => {
  test.each<[what: string, document: () => unknown]>([
    [
      "unknown keys",
      () => ({ ...calvayDocument(), ...Object.fromEntries(many(100_000, (at) => [`commitmen${at}`, at])) }),
    ],
    [
      "objects of unknown keys",
      () => promising(many(2_000, (at) => ({ kind: "standard", [`titel${at}`]: 1, slgu: 1 }))),
    ],
    ["stages in a chain", () => promising(many(2_000, (at) => stage(at, at + 1)))],
    ["stages in a circle", () => promising(many(2_000, (at) => stage(at, (at + 1) % 2_000)))],
    ["commitments of one id", () => promising(many(2_000, () => promise(1)))],
    [
      "conflicts of all with all",
      () => promising(many(200, (at) => promise(at, { conflictsWith: many(200, (other) => `X-${other}`) }))),
    ],
    [
      "unknown commitments",
      () =>
        promising([
          promise(0, { conflictsWith: many(20_000, (at) => `Y-${at}`) }),
          ...many(400, (at) => promise(at + 1)),
        ]),
    ],
    ["rules in a chain", () => ({ ...calvayDocument(), add: many(10_000, (at) => rule(at, at + 1)) })],
    ["rules in a circle", () => ({ ...calvayDocument(), add: many(10_000, (at) => rule(at, (at + 1) % 10_000)) })],
    ["unknown rules", () => ({ ...calvayDocument(), add: many(10_000, (at) => rule(at, at + 10_000)) })],
    ["options", () => ({ ...calvayDocument(), readings: [reading(0, 20_000)] })],
    [
      "commitments under one reading",
      () => ({ ...promising(many(2_000, (at) => promise(at, { readings: ["r0"] }))), readings: [reading(0, 20)] }),
    ],
    [
      "readings, options and tiers, which multiply",
      () => ({
        ...promising(
          many(40, (at) => promise(at, { readings: many(100, (other) => `r${other}`), tiers: many(100, tier) })),
        ),
        readings: many(100, (at) => reading(at, 20)),
      }),
    ],
    ["versions", () => many(10_000, () => ({ id: "x" }))],
    [
      "versions that overlap",
      () => many(100, (at) => ({ ...calvayDocument(), version: `undated-r${at + 1}`, commitments: [] })),
    ],
    [
      "spans of one day",
      () => ({
        ...calvayDocument(),
        officeHours: { periods: [{ weekly: { mon: many(10_000, () => ["09:00", "17:00"]) } }] },
      }),
    ],
  ])("many %s", (_, document) => {
    const { problems, milliseconds } = judged(document());
    expect(problems).not.toHaveLength(0);
    expect(problems.every(({ path }) => path.startsWith("$"))).toBe(true);
    expect(milliseconds).toBeLessThan(10_000);
  });
});

function judged(document: unknown): { problems: readonly { path: string; message: string }[]; milliseconds: number } {
  const started = performance.now();
  const { details } = refused(() => parseCharter(document, { calendars }));
  return { problems: details.problems ?? [], milliseconds: performance.now() - started };
}

function many<Part>(count: number, part: (at: number) => Part): Part[] {
  return Array.from({ length: count }, (_, at) => part(at));
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

function doubled(times: number): unknown {
  let value: unknown = "x";
  for (let time = 0; time < times; time += 1) value = [value, value];
  return value;
}

function promising(commitments: readonly unknown[]): object {
  return { ...calvayDocument(), commitments };
}

function promise(at: number, more: object = {}): object {
  return { ...letters, id: `X-${at}`, slug: `x.${at}`, readings: [], ...more };
}

function stage(at: number, after: number): object {
  return promise(at, { startsWhen: { commitment: `X-${after}`, outcome: "met" } });
}

function tier(at: number): object {
  return { when: { size: at }, term: { allowance: { hours: 1 }, counting: { pausing: "refused" } } };
}

function rule(at: number, from: number): object {
  return { id: `r${at}`, title: "x", on: { days: 0, from: `r${from}` } };
}

function reading(at: number, options: number): object {
  const option = (index: number): object => ({
    id: `o${index}`,
    means: "x",
    sets: { counting: { pausing: "allowed" } },
  });
  return { ...dayOne, id: `r${at}`, choice: "o0", options: many(options, option) };
}
