import { fc, test } from "@fast-check/vitest";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { berwickshire, calvay } from "../../src/bundled/charters/index.js";
import { answer } from "../../src/json/index.js";
import { requestJsonSchema, responseJsonSchema } from "../../src/schema/index.js";
import { mutated } from "./support/mutations.js";
import { requests, SHELF } from "./support/requests.js";

const ajv = new Ajv({ strict: true });
const isRequest = ajv.compile(requestJsonSchema());
const isResponse = ajv.compile(responseJsonSchema());

test.prop([requests.filter((request) => !JSON.stringify(request).includes("__proto__"))], { numRuns: 500 })(
  "the published JSON Schemas take what the engine takes and gives",
  (request) => {
    expect(isRequest(JSON.parse(JSON.stringify(request))), JSON.stringify(isRequest.errors)).toBe(true);
    expect(isResponse(JSON.parse(JSON.stringify(answer(SHELF, request)))), JSON.stringify(isResponse.errors)).toBe(
      true,
    );
  },
);

/** What is answered, the request schema takes: a service may check with either, and both say the same of a mistake. */
function expectRefusedByBoth(request: unknown): void {
  const text = JSON.stringify(request) as string | undefined;
  if (text === undefined) return;
  const given: unknown = JSON.parse(text);
  if (isRequest(given)) return;
  expect(answer(SHELF, given), `${text}: ${ajv.errorsText(isRequest.errors)}`).toMatchObject({ ok: false });
}

test.prop([mutated(requests)], { numRuns: 4000 })(
  "no request that was tampered with is answered if the schema refuses it",
  expectRefusedByBoth,
);

const stored = [
  { commitment: "CAL-08", receivedAt: "2026-06-08T10:00" },
  {
    commitment: "CAL-16",
    receivedAt: "2026-06-08T10:00",
    pauses: [{ from: "2026-06-09T10:00", to: "2026-06-10T10:00" }],
    extension: { workingDays: 2 },
  },
].map((subject) => ["calvay", computeDeadline(calvay, subject)] as const);
const withAim = [
  "berwickshire",
  computeDeadline(berwickshire, { commitment: "BER-06", receivedAt: "2026-06-08T10:00" }),
] as const;
const aboutStored = fc.constantFrom(...stored, withAim).map(([charter, deadline]) => ({
  ask: "status",
  charter,
  case: JSON.parse(JSON.stringify(deadline)) as object,
  options: { now: "2026-06-08T10:05" },
}));

test.prop([mutated(aboutStored)], { numRuns: 3000 })("nor is the status of a stored deadline", expectRefusedByBoth);

it.each<[why: string, ask: string, subject: object]>([
  [
    "a pause with a key too many, of an event that starts nothing",
    "deadlines",
    {
      event: "enquiry-made",
      receivedOn: "2024-02-29",
      pauses: [{ from: "2024-03-01T10:00", until: "2024-03-02T10:00" }],
    },
  ],
  [
    "a reason that is no text",
    "deadlines",
    { event: "office-visit", receivedOn: "2035-05-05", pauses: [{ from: "2035-05-06T10:00", reason: false }] },
  ],
  ["a stored deadline whose title is a number", "status", { ...stored[0]?.[1], title: 5 }],
  ["a stored deadline without its allowance", "status", { ...stored[0]?.[1], allowance: {} }],
  ["a stored deadline with a key that none has", "status", { ...stored[0]?.[1], completed: true }],
])("%s", (_why, ask, subject) => {
  const request = JSON.parse(
    JSON.stringify({
      ask,
      charter: "calvay",
      case: subject,
      ...(ask === "status" ? { options: { now: "2026-06-08T10:05" } } : {}),
    }),
  ) as unknown;
  expect(isRequest(request)).toBe(false);
  expectRefusedByBoth(request);
});
