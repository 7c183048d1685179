import { describe, expect, test } from "vitest";
import { alterationOf } from "./support/alterations.js";
import { isLie } from "./support/is-lie.js";
import { mustAnswer } from "./support/must-answer.js";
import { otherThan } from "./support/other-than.js";
import { at, partBelow, put } from "./support/parts.js";
import { randomOf } from "./support/random.js";
import { bundledRecords, conformanceRecords, madeUpRecords } from "./support/records.js";
import { recordsOf, textsOf } from "./support/stored.js";
import type { Stored } from "./support/stored.js";
import { answersOf, isNo, whyNot } from "./support/verifier.js";

const SEED = 20_261_128;
const LIES = 1_000;

describe.skipIf(whyNot !== undefined)(`a verifier written from docs/verification.md ${whyNot ?? ""}`, () => {
  test("finds every one of 1,000 records that were altered into a lie", () => {
    const pools = [conformanceRecords("London"), bundledRecords(12, SEED), madeUpRecords(200, SEED)].map((pool) =>
      pool.filter(mustAnswer),
    );
    const random = randomOf(SEED);
    const lies = [];
    while (lies.length < LIES) {
      const of = random.one(...random.one(...pools));
      const alteration = alterationOf(of, random);
      if (isLie(of, alteration.record)) lies.push(alteration);
    }
    const answers = answersOf(
      textsOf(pools.flat()),
      lies.map(({ record }) => record),
    );
    expect(answers.length).toBe(LIES);
    const missed = lies.filter((_, index) => !Object.values(answers[index] ?? {}).some(isNo));
    expect(missed.map(({ what }) => what)).toEqual([]);
    // Each of the three questions finds some that the other two do not.
    for (const question of ["texts", "whole", "date"]) {
      const alone = answers.filter((one) =>
        Object.entries(one).every(([key, answer]) => isNo(String(answer)) === (key === question)),
      );
      expect(alone.length, question).toBeGreaterThan(20);
    }
  });

  test("does not say yes of a date counted by other rules or other data of the zone", () => {
    const stored = bundledRecords(2, SEED);
    const others = [
      { path: ["provenance", "semantics"], value: "2" },
      { path: ["provenance", "zone", "edition"], value: "2024a" },
    ].flatMap(({ path, value }) => stored.map(({ record }) => put(record, path, value)));
    const answers = answersOf(textsOf(stored), others);
    expect(answers.filter(({ date }) => date === "yes")).toEqual([]);
  });

  const bundled = bundledRecords(3, SEED).filter(({ options: { overlay } }) => overlay?.id !== "other-readings");
  test.each(textsOf(bundled).map((text) => [(text as { id: string }).id, text]))(
    "finds that one setting of %s was altered under its name",
    (id, text) => {
      const random = randomOf(SEED + id.length);
      const altered = alteredText(text, random);
      const texts = textsOf(bundled).map((one) => (one === text ? altered : one));
      const answers = answersOf(texts, recordsOf(bundled));
      const found = answers.map((one) => isNo(one.texts));
      expect(found.filter(Boolean).length).toBeGreaterThan(0);
      expect(found).toEqual(bundled.map((one) => isNamed(one, id)));
    },
  );
});

/** Whether a record names a text. */
function isNamed({ record }: Stored, id: string): boolean {
  const {
    charter,
    calendars: used,
    overlay,
  } = record["provenance"] as {
    charter: string;
    calendars: readonly { id: string }[];
    overlay?: { id: string };
  };
  return charter === id || overlay?.id === id || used.some((one) => one.id === id);
}

/** A text with one part altered, but not one of its names. */
function alteredText(text: object, random: ReturnType<typeof randomOf>): object {
  const names = ["id", "version", "edition", "$schema"];
  const path = partBelow(text, [random.one(...Object.keys(text).filter((key) => !names.includes(key)))], random);
  const altered = put(text, path, otherThan(at(text, path), path, random)) as object;
  return JSON.stringify(altered) === JSON.stringify(text) ? alteredText(text, random) : altered;
}
