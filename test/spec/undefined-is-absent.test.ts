import { describe, expect, it } from "vitest";
import { abertay, berwickshire, calvay } from "../../src/bundled/charters/index.js";
import { scotland } from "../../src/bundled/calendars.js";
import { diffCalendars, diffText, diffVersions } from "../../src/diff/index.js";
import {
  computeDeadline,
  computeDeadlines,
  explain,
  judgePeriod,
  nextOccurrence,
  occurrencesOf,
  officeOf,
  statusOf,
} from "../../src/index.js";
import { answer } from "../../src/json/index.js";
import { parseCharter, parseOverlay } from "../../src/schema/index.js";
import { verifyDeadline } from "../../src/verify/index.js";
import { zoneTable } from "../../src/zones/index.js";

type Row = readonly [name: string, keys: readonly string[], ask: (more: object) => unknown];

const MONDAY = "2026-06-08T10:00";
const letter = { commitment: "CAL-05", receivedAt: MONDAY };
const visits = { commitment: "CAL-06", anchoredAt: MONDAY };
const calls = { commitment: "ABE-07", records: [] };
const dated = ["overlay", "asKnownAt", "strict", "duties"];
const ended = ["completedAt", "withdrawnAt", "events", "atRiskShare", "resumedAt"];
const stored = computeDeadline(calvay, letter);
const [version] = berwickshire.versions.slice(-1);
if (version === undefined) throw new Error("no version");

/** A row: what is asked, the optional keys that it takes, and how it is asked with more keys. */
const rows: readonly Row[] = [
  [
    "a case",
    ["receivedOn", "pauses", "restartedAt", "agreedAt", "attributes", "extension"],
    (more) => computeDeadline(calvay, { ...letter, ...more }),
  ],
  [
    "a pause",
    ["reason"],
    (more) => computeDeadline(calvay, { ...letter, pauses: [{ from: MONDAY, to: "2026-06-09T10:00", ...more }] }),
  ],
  [
    "a pause that lasts",
    ["to", "reason"],
    (more) => statusOf(calvay, { ...letter, pauses: [{ from: MONDAY, ...more }] }, { now: "2026-06-09T10:00" }),
  ],
  ["options of a deadline", dated, (more) => computeDeadline(calvay, letter, more)],
  ["options of an explanation", dated, (more) => explain(calvay, letter, more)],
  [
    "an event",
    ["receivedOn", "attributes", "pauses", "restartedAt", "history"],
    (more) => computeDeadlines(calvay, { event: "letter-received", receivedAt: MONDAY, ...more }),
  ],
  [
    "options of an event",
    dated,
    (more) => computeDeadlines(calvay, { event: "letter-received", receivedAt: MONDAY }, more),
  ],
  [
    "options of the status of a case",
    ["overlay", "asKnownAt", "duties", ...ended],
    (more) => statusOf(calvay, letter, { now: MONDAY, ...more }),
  ],
  [
    "options of the status of a stored deadline",
    ["overlay", "asKnownAt", "duties", ...ended],
    (more) => statusOf(calvay, stored, { now: MONDAY, ...more }),
  ],
  [
    "options of the status of a threshold",
    ["overlay", "asKnownAt", "duties", ...ended],
    (more) => statusOf(abertay, { commitment: "ABE-07", measured: { lost: 1 } }, { now: MONDAY, ...more }),
  ],
  [
    "a recurring duty",
    ["anchoredOn", "done", "endedAt"],
    (more) => occurrencesOf(calvay, { ...visits, ...more }, { through: "2026-07-01T00:00" }),
  ],
  [
    "options of occurrences",
    [...dated, "from", "now"],
    (more) => occurrencesOf(calvay, visits, { through: "2026-07-01T00:00", ...more }),
  ],
  ["options of the next occurrence", dated, (more) => nextOccurrence(calvay, visits, { after: MONDAY, ...more })],
  [
    "options of a period",
    ["overlay", "asKnownAt"],
    (more) => judgePeriod(abertay, calls, { from: MONDAY, to: "2026-07-01T00:00", ...more }),
  ],
  ["options of an office", ["overlay", "asKnownAt"], (more) => officeOf(calvay, "2026-06-08", more)],
  ["options of a zone table", ["fromYear", "throughYear", "edition"], (more) => zoneTable("Europe/Paris", more)],
  ["what a charter is parsed with", ["zones"], (more) => parseCharter(version, { calendars: [scotland], ...more })],
  ["what an overlay is parsed with", ["charter"], (more) => parseOverlay({ id: "closed", title: "Closed" }, more)],
  [
    "what two versions are compared with",
    ["zones"],
    (more) => diffVersions(version, version, { calendars: [scotland], ...more }),
  ],
  ["what two calendars are compared with", ["charter"], (more) => diffCalendars(scotland, scotland, more)],
  [
    "how a diff is shown",
    ["accepted"],
    (more) => diffText(diffVersions(version, version, { calendars: [scotland] }), more),
  ],
  [
    "a shelf that verifies",
    ["overlays", "duties", "calendars"],
    (more) => verifyDeadline({ charters: [calvay], ...more }, stored),
  ],
  [
    "a shelf that answers",
    ["overlays", "duties"],
    (more) => answer({ charters: [calvay], ...more }, { ask: "deadline", charter: "calvay", case: letter }),
  ],
  [
    "a request",
    ["options"],
    (more) => answer({ charters: [calvay] }, { ask: "deadline", charter: "calvay", case: letter, ...more }),
  ],
  [
    "options of a request",
    ["overlay", "asKnownAt", "strict"],
    (more) => answer({ charters: [calvay] }, { ask: "deadline", charter: "calvay", case: letter, options: more }),
  ],
];

describe("a key that is undefined is a key that was left out", () => {
  it.each(rows)("%s", (_name, keys, ask) => {
    const expected = JSON.stringify(ask({}));
    for (const key of keys) expect(JSON.stringify(ask({ [key]: undefined })), key).toBe(expected);
  });
});
