import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

// A question asked alone in a new process, and asked after others in a process that has answered them: the same bytes.

const QUESTIONS = [
  ["CAL-16", "2024-02-02T10:20"],
  ["CAL-16", "2024-01-02T10:20"],
  ["CAL-16", "2017-02-03T10:20"],
  ["CAL-16", "2017-01-03T10:20"],
  ["CAL-16", "2029-01-02T10:20"],
  ["CAL-06", "2026-06-10T10:20"],
  ["repairs.emergency", "1999-12-31T23:30"],
] as const;

test("a fresh process and a warm one give the same bytes", () => {
  const warm = answersOf(QUESTIONS);
  const fresh = QUESTIONS.flatMap((question) => answersOf([question]));
  expect(fresh).toEqual(warm);
  expect(answersOf([...QUESTIONS].reverse())).toEqual([...warm].reverse());
});

/** The answers of one process to questions in turn, as JSON text. */
function answersOf(questions: readonly (readonly [commitment: string, receivedAt: string])[]): string[] {
  const program = `
    import { computeDeadline, explain } from "./dist/index.js";
    import { calvay } from "./dist/charters/calvay.js";
    const overlay = { id: "hogmanay", title: "Hogmanay", add: [{ title: "Hogmanay", on: { month: 12, day: 31, inLieu: "instead" } }] };
    for (const [commitment, receivedAt] of ${JSON.stringify(questions)}) {
      const subject = { commitment, receivedAt };
      try {
        console.log(JSON.stringify([computeDeadline(calvay, subject, { overlay }), explain(calvay, subject, { overlay })]));
      } catch (error) {
        console.log(JSON.stringify([error.code, error.message]));
      }
    }`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  return output.trim().split("\n");
}
