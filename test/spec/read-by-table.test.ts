import { describe, expect, it, test } from "vitest";
import { abertay, calvay } from "../../src/bundled/charters/index.js";
import {
  computeDeadline,
  computeDeadlines,
  explain,
  judgePeriod,
  nextOccurrence,
  occurrencesOf,
  statusOf,
} from "../../src/index.js";
import { refusal } from "../support/refusal.js";

type Given = never;

const AT = "2026-06-08T10:00";
const NOW = "2026-06-09T10:00";
const HALF = "half \ud83d";
const LIST: readonly unknown[] = [];

const letter = { commitment: "CAL-05", receivedAt: AT };
const sent = { event: "letter-received", receivedAt: AT };
const visits = { commitment: "CAL-06", anchoredAt: AT };
const calls = { commitment: "ABE-07", records: [] };

const deadline = (more: object, options = {}): unknown => computeDeadline(calvay, { ...letter, ...more }, options);
const status = (more: object, options = {}): unknown =>
  statusOf(calvay, { ...letter, ...more }, { now: NOW, ...options });
const event = (more: object, options = {}): unknown => computeDeadlines(calvay, { ...sent, ...more }, options);
const next = (more: object): unknown => nextOccurrence(calvay, { ...visits, ...more }, { after: AT });
const period = (more: object, options = {}): unknown =>
  judgePeriod(abertay, { ...calls, ...more }, { from: AT, to: NOW, ...options });

/** A row: what is wrong, the question, and where its error says that it is. */
type Row = readonly [why: string, ask: () => unknown, path: string];

describe("a key that would be lost is refused where it is, and the key that was meant is named", () => {
  it.each<readonly [...Row, meant: string]>([
    ["of a case", () => deadline({ receivdAt: AT }), "$.receivdAt", "receivedAt"],
    ["of a pause", () => deadline({ pauses: [{ from: AT, reson: "" }] }), "$.pauses[0].reson", "reason"],
    ["of an event", () => event({ histroy: [] }), "$.histroy", "history"],
    ["of a history", () => event({ history: [{ outcom: "met" }] }), "$.history[0].outcom", "outcome"],
    ["of what happened", () => status({ events: [{ evnt: "x" }] }), "$.events[0].evnt", "event"],
    ["of a recurring case", () => next({ anchordOn: AT }), "$.anchordOn", "anchoredOn"],
    ["of a measurement", () => period({ recrds: [] }), "$.recrds", "records"],
    ["of a record", () => period({ records: [{ mesured: {} }] }), "$.records[0].mesured", "measured"],
    ["of options", () => deadline({}, { stict: true }), "$.options.stict", "strict"],
    ["of options of a status", () => status({}, { resumdAt: NOW }), "$.options.resumdAt", "resumedAt"],
  ])("%s", (_why, ask, path, meant) => {
    expect(refusal(ask)).toContain(`(at ${path}). Did you mean ${meant}`);
  });
});

describe("a value without its form is refused where it is", () => {
  it.each<Row>([
    ["a list as a case", () => computeDeadline(calvay, LIST as Given), "$"],
    ["a list as an event", () => computeDeadlines(calvay, LIST as Given), "$"],
    ["a list as a recurring case", () => occurrencesOf(calvay, LIST as Given, { through: AT }), "$"],
    ["a list as options", () => explain(calvay, letter, LIST as Given), "$.options"],
    ["a list as attributes", () => deadline({ attributes: [true] }), "$.attributes"],
    ["an object as pauses", () => deadline({ pauses: { from: AT } }), "$.pauses"],
    ["a list as an extension", () => deadline({ extension: [5] }), "$.extension"],
    ["an extension in an unknown unit", () => deadline({ extension: { days: 5 } }), "$.extension"],
    ["a number of days as text", () => deadline({ extension: { workingDays: "5" } }), "$.extension"],
    ["strict as text", () => deadline({}, { strict: "yes" }), "$.options.strict"],
    ["a share as text", () => status({}, { atRiskShare: "0.5" }), "$.options.atRiskShare"],
    ["a moment that is true", () => deadline({ restartedAt: true }), "$.restartedAt"],
    ["a moment in a list", () => deadline({ agreedAt: [0] }), "$.agreedAt"],
    ["a pause from no moment", () => event({ pauses: [{ from: "noon" }] }), "$.pauses[0].from"],
    ["the end of a case, where no status is asked", () => deadline({ completedAt: "noon" }), "$.completedAt"],
    ["done at no moment", () => next({ done: [AT, "noon"] }), "$.done[1]"],
    [
      "measured as text",
      () => period({ records: [{ at: AT, measured: { rings: "4" } }] }),
      "$.records[0].measured.rings",
    ],
    ["no start of a period", () => period({}, { from: undefined }), "$.options.from"],
  ])("%s", (_why, ask, path) => {
    expect(refusal(ask)).toContain(`(at ${path})`);
  });
});

describe("half of a surrogate pair, which no encoding can write, is refused where it is", () => {
  it.each<Row>([
    ["in a commitment", () => deadline({ commitment: HALF }), "$.commitment"],
    ["in a reason", () => deadline({ pauses: [{ from: AT, to: NOW, reason: HALF }] }), "$.pauses[0].reason"],
    ["in an attribute", () => deadline({ attributes: { kind: HALF } }), "$.attributes.kind"],
    ["in the name of an event", () => event({ event: HALF }), "$.event"],
  ])("%s", (_why, ask, path) => {
    expect(refusal(ask)).toMatch(/^invalid-case/);
    expect(refusal(ask)).toContain(`(at ${path})`);
  });
});

test("null is absent in an event, as it is in a case", () => {
  const nulls = { receivedOn: null, pauses: null, restartedAt: null, history: null, events: null };
  expect(event({ ...nulls, attributes: { complex: null } })).toEqual(event({ attributes: {} }));
});

test("a case is copied: what is changed in it later changes no result", () => {
  const attributes = { complex: true };
  const result = computeDeadline(calvay, { ...letter, attributes });
  attributes.complex = false;
  expect(result.attributes).toEqual({ complex: true });
});
