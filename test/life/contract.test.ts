import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { readJsonText } from "../../src/input/json/json-text.js";
import { answer, answerText } from "../../src/json/index.js";
import { requestSchema, responseSchema } from "../../src/schema/index.js";
import { mutated } from "./support/mutations.js";
import { requests, SHELF } from "./support/requests.js";

/** An answer is never a fault of the engine, is what the schema says, and is the same as text that is taken at all. */
function expectAnswer(request: unknown): void {
  const text = JSON.stringify(request) as string | undefined;
  const given: unknown = text === undefined ? undefined : JSON.parse(text);
  const found = answer(SHELF, given);
  if (!found.ok) expect(found.error.code, `${text}: ${found.error.message}`).not.toMatch(/^internal-/);
  const checked = responseSchema.safeParse(JSON.parse(JSON.stringify(found)));
  expect(checked.error?.message, `${text} => ${JSON.stringify(found)}`).toBeUndefined();
  if (text === undefined) return;
  const answered = answerText(SHELF, text);
  if (!isRefusedAsText(given)) expect(answered).toBe(JSON.stringify(found));
  else expect((JSON.parse(answered) as { error?: { code: string } }).error?.code).toBe("invalid-request");
}

/** Whether a value has a key that every object has already, which no document may have. */
function isRefusedAsText(value: unknown): boolean {
  const { problems } = readJsonText(JSON.stringify(value));
  return problems.length > 0;
}

test.prop([requests], { numRuns: 2000 })(
  "every request of the schema's shape is answered in the response's shape",
  (request) => {
    expect(requestSchema.safeParse(JSON.parse(JSON.stringify(request))).error?.message).toBeUndefined();
    expectAnswer(request);
  },
);

test.prop([mutated(requests)], { numRuns: 3000 })("so is every request that was tampered with", expectAnswer);

test.prop([fc.jsonValue({ maxDepth: 4 })], { numRuns: 500 })("and any JSON at all", expectAnswer);

const stored = {
  ...JSON.parse(JSON.stringify(computeDeadline(calvay, { commitment: "CAL-08", receivedAt: "2026-06-08T10:00" }))),
} as object;
const asked = {
  ask: "status",
  charter: "calvay",
  case: stored,
  options: { now: "2026-06-08T10:05", events: [{ event: "appointment-arranged", at: "2026-06-08T10:02" }] },
};

test.prop([mutated(fc.constant(asked))], { numRuns: 2000 })(
  "and every stored deadline that was tampered with",
  expectAnswer,
);

it("a stored deadline is a case that a status takes", () => {
  expect(requestSchema.safeParse(asked).error?.message).toBeUndefined();
  expect(answer(SHELF, asked)).toMatchObject({ ok: true, result: { state: "met", keptBy: "appointment" } });
});

describe("what cannot be read is an error as data", () => {
  const deadline = {
    ask: "deadline",
    charter: "calvay",
    case: { commitment: "CAL-05", receivedAt: "2026-06-08T10:00" },
  };
  it.each<[string, unknown, string, string]>([
    ["no object", [], "invalid-request", "$"],
    ["a key more", { ...deadline, casee: {} }, "invalid-request", "$.casee"],
    ["no such question", { ...deadline, ask: "toString" }, "invalid-request", "$.ask"],
    ["no such charter", { ...deadline, charter: "calway" }, "invalid-request", "$.charter"],
    ["a case that is a list", { ...deadline, case: [] }, "invalid-request", "$.case"],
    ["an option of another question", { ...deadline, options: { now: 5 } }, "invalid-request", "$.options.now"],
    [
      "an overlay that the service does not have",
      { ...deadline, options: { overlay: "mine" } },
      "invalid-request",
      "$.options.overlay",
    ],
    ["an overlay as data", { ...deadline, options: { overlay: {} } }, "invalid-request", "$.options.overlay"],
    ["strict that is not true", { ...deadline, options: { strict: false } }, "invalid-request", "$.options.strict"],
    ["a case with a key more", { ...deadline, case: { ...deadline.case, recieved: 1 } }, "invalid-case", "$.recieved"],
    [
      "an extension of nothing",
      { ...deadline, case: { ...deadline.case, extension: {} } },
      "invalid-case",
      "$.extension",
    ],
  ])("%s", (_why, request, code, path) => {
    expect(answer(SHELF, request)).toMatchObject({ ok: false, error: { code, details: { path } } });
  });

  it.each(["", "{", "undefined", "[".repeat(100_000)])("text that is no JSON: %.5s", (text) => {
    expect(JSON.parse(answerText(SHELF, text))).toMatchObject({ ok: false, error: { code: "invalid-request" } });
  });
});
