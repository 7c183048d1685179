import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { example, EXAMPLES } from "./support/example.js";

const { answer } = example<{ answer: (text: string) => string }>("salesforce/answer.mjs");
const apex = readFileSync(join(EXAMPLES, "salesforce/CharterClock.cls"), "utf8");

it("answers many records in one call-out, each for itself", () => {
  const requests = [
    { recordId: "500A", charter: "calvay", commitment: "CAL-16", receivedAt: "2026-06-10T09:20:00.000Z" },
    { recordId: "500B", charter: "calvay", commitment: "CAL-61", receivedAt: "2026-06-10T09:20:00.000Z" },
    { recordId: "500C", charter: "nowhere", commitment: "CAL-16", receivedAt: "2026-06-10T09:20:00.000Z" },
    { recordId: "500D", charter: "south-western", commitment: "forms.send", receivedAt: "2026-12-24T10:00:00.000Z" },
    { recordId: "500E", charter: "calvay", commitment: "CAL-16" },
  ];
  expect(JSON.parse(answer(JSON.stringify({ requests })))).toMatchObject({
    results: [
      {
        recordId: "500A",
        dueAt: "2026-06-22T16:00:00.000Z",
        dueDate: "2026-06-22",
        clause: "The standard of service we will provide, row 16",
      },
      { recordId: "500B", errorCode: "unknown-commitment" },
      { recordId: "500C", errorCode: "unknown-charter" },
      { recordId: "500D", dueAt: "2026-12-31T17:00:00.000Z", dueDate: "2026-12-31" },
      { recordId: "500E", errorCode: "invalid-case" },
    ],
  });
});

it.each(["", "[]", "null", "{}", '{"requests":{}}', '{"requests":[null]}'])(
  "refuses %j without an exception",
  (text) => {
    expect(JSON.parse(answer(text))).toMatchObject({ results: [], errorCode: "not-a-request" });
  },
);

test("the fields of the Apex classes are those of the JSON", () => {
  const receivedAt = "2026-06-10T09:20:00.000Z";
  const request = { recordId: "500A", charter: "calvay", commitment: "CAL-16", receivedAt };
  const { results } = JSON.parse(
    answer(JSON.stringify({ requests: [request, { ...request, commitment: "CAL-61" }] })),
  ) as { results: object[] };
  expect(fieldsOf("Request").sort()).toEqual(Object.keys(request).sort());
  expect(fieldsOf("Result").sort()).toEqual([...new Set(results.flatMap((result) => Object.keys(result)))].sort());
  expect(fieldsOf("Question")).toEqual(["requests"]);
  expect(fieldsOf("Answer")).toEqual(expect.arrayContaining(Object.keys(JSON.parse(answer("")) as object)));
});

/** The fields that a class of the Apex file declares. */
function fieldsOf(name: string): string[] {
  const [, body = ""] = new RegExp(`class ${name} \\{([^}]*)\\}`).exec(apex) ?? [];
  return [...body.matchAll(/(\w+);/g)].map((match) => match[1] ?? "");
}
