import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CharterClockError } from "../../src/errors.ts";
import { parseCalendar, parseCharter, parseOverlay } from "../../src/schema/index.ts";
import { calvay } from "../../src/bundled/charters/calvay.ts";
import { scotland } from "../../src/bundled/calendars.ts";

/** A document with one fault, and what it is about. */
interface Broken {
  readonly about: string;
  readonly kind: "charter" | "calendar" | "overlay";
  readonly document: unknown;
}

const folder = new URL("./", import.meta.url);
const faults = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

const parse = {
  charter: (document: unknown) => parseCharter(document, { calendars: [scotland] }),
  calendar: (document: unknown) => parseCalendar(document),
  overlay: (document: unknown) => parseOverlay(document, { charter: calvay }),
};

test.each(faults)("%s is refused in words that say where and what to do", async (fault) => {
  const { about, kind, document } = JSON.parse(readFileSync(new URL(`${fault}.json`, folder), "utf8")) as Broken;
  const { code, message, details } = errorOf(() => parse[kind](document));
  expect(code).toBe(`invalid-${kind}`);
  expect(details.problems).not.toHaveLength(0);
  const problems = (details.problems ?? []).map((problem) => `${problem.path}\n    ${problem.message}\n`);
  expect(problems.join(""), "no message is zod's own, and each ends as a sentence does").not.toMatch(
    /invalid input|too (?:small|big)|unrecognized|undefined|\[object|\.\.\s|\?\./i,
  );
  await expect(`${about}.\n\n${problems.join("")}\n${message}\n`).toMatchFileSnapshot(`${fault}.txt`);
});

function errorOf(run: () => unknown): CharterClockError {
  try {
    run();
  } catch (error) {
    if (error instanceof CharterClockError) return error;
    throw error;
  }
  throw new Error("The document was taken as good");
}
