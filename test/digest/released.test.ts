import { expect, test } from "vitest";
import { digestOf } from "../../src/index.js";
import * as calendars from "../../src/bundled/calendars.js";
import * as charters from "../../src/bundled/charters/index.js";
import { remembered } from "../../src/digest/known-digests.js";

const documents = [...Object.values(charters).flatMap(({ versions }) => versions), ...Object.values(calendars)];

test.each(documents)("$id: the digest that it is shipped with is the one its content has", (document) => {
  const shipped = remembered(document);
  expect(shipped).toBe(digestOf(structuredClone(document)));
});

test("the calendars inside the charters are the shipped ones, so that a first answer hashes nothing", () => {
  for (const { calendars: own } of Object.values(charters)) {
    for (const calendar of own) expect(remembered(calendar), calendar.id).toBeDefined();
  }
});
