import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "./support/cli.js";
import { faultsBy, SCHEMA_NAMES } from "./support/strict-schemas.js";

const RECEIVED = "--received 2026-06-10T10:20";
const NOW = "--now 2026-06-24T10:00";

// A made-up charter; "theirs" is a folder in which it was released with another text.
const HARBOUR = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const RELEASED = { path: "harbour/2025-01.json", kind: "charter", id: "harbour", version: "2025-01" };
const CALVAY = "charters/calvay/undated.json";

const FILES = {
  "bad.json": '{ "id": "ours", "add": 3 }',
  "request.json":
    '{ "ask": "deadline", "charter": "calvay", "case": { "commitment": "CAL-16", "receivedAt": "2026-06-10T10:20" } }',
  "calls.csv": "at,measured.lost,measured.answered\n2026-04-03T09:00,1,60\n2026-05-01T09:00,4,40\n",
  "shut.json": '{ "id": "ours", "title": "Made up", "add": [{ "title": "Shut", "on": "2026-07-20" }] }',
  "open.json": '{ "id": "ours", "title": "Made up", "add": [] }',
  "ours/harbour/2025-01.json": HARBOUR,
  "theirs/charters.lock.json": JSON.stringify({ released: [{ ...RELEASED, digest: `sha256:${"0".repeat(64)}` }] }),
  "theirs/harbour/2025-01.json": HARBOUR,
  "theirs/harbour/copy.json": HARBOUR,
  "theirs/northgate/2025-01.json": HARBOUR.replace('"harbour"', '"northgate"'),
  "accepted.txt": `sha256:${"0".repeat(16)}`,
};

describe("what --json writes is what its published schema says", () => {
  it.each([
    // schema      exit  command line
    ["charters", 0, "charters"],
    ["commitments", 0, "commitments calvay"],
    ["commitments", 0, "commitments abertay --kind threshold"],
    ["due", 0, `due calvay repairs.routine ${RECEIVED}`],
    [
      "due",
      0,
      `due calvay repairs.routine --on-date 2028-12-20 --extension "2 working days" --overlay glasgow-office --as-known-at 2026-01-01`,
    ],
    [
      "due",
      0,
      `due calvay repairs.routine ${RECEIVED} --restarted 2026-06-12T09:00 --pause 2026-06-15T09:00..2026-06-16T17:00`,
    ],
    ["status", 0, `status calvay repairs.routine ${RECEIVED} --now 2026-06-18T10:00`],
    ["status", 1, `status calvay repairs.routine ${RECEIVED} ${NOW}`],
    ["status", 1, `status calvay repairs.routine ${RECEIVED} ${NOW} --completed 2026-06-23T09:10`],
    ["status", 0, `status calvay repairs.routine ${RECEIVED} ${NOW} --withdrawn 2026-06-12T09:10`],
    ["status", 0, `status abertay calls.lost --measured lost=3 --measured answered=60 ${NOW}`],
    ["status", 1, `status abertay calls.lost --measured lost=4 --measured answered=60 ${NOW}`],
    ["status", 0, `status abertay calls.lost ${NOW}`],
    [
      "status",
      0,
      `status calvay repairs.routine ${RECEIVED} --pause 2026-06-12T10:00.. --now 2026-06-16T09:00 --resumed 2026-06-18T09:00`,
    ],
    [
      "status",
      0,
      "status calvay CAL-08 --received 2026-06-08T10:00 --event appointment-arranged=2026-06-08T10:05 --now 2026-06-08T10:30",
    ],
    [
      "status",
      0,
      "status calvay CAL-03 --received 2026-06-08T10:00 --event answer-promised=2026-06-08T10:05 --now 2026-06-08T10:30",
    ],
    [
      "status",
      0,
      "status south-western SWH-05 --received 2026-06-08T10:00 --event wait-explained=2026-06-08T10:05 --now 2026-06-08T10:30",
    ],
    ["due", 0, "due south-western SWH-13 --received 2026-06-08T10:00 --agreed 2026-06-12T11:00"],
    ["due", 0, "due south-western SWH-14 --received 2026-06-08T10:00 --attribute telephone=false"],
    ["due", 0, "due berwickshire BER-06 --received 2026-06-08T10:00"],
    ["due", 0, "due docs/examples/every-form.json EX-04 --received 2025-12-19T10:00"],
    ["event", 0, "event berwickshire letter-received --received 2026-06-08T10:00"],
    [
      "event",
      0,
      "event berwickshire complaint-made --received 2026-06-08T10:00 --history BER-28=ended@2026-06-12T10:00",
    ],
    ["event", 0, "event calvay letter-received --received 2026-06-08T10:00 --history CAL-05=failed@2026-06-16T17:01"],
    ["event", 0, "event calvay letter-received --received 2026-06-08T10:00 --pause 2026-06-09T10:00.."],
    ["event", 0, "event calvay enquiry-made --received 2026-06-08T10:00"],
    ["occurrences", 0, "occurrences calvay CAL-06 --anchored 2026-06-16 --through 2026-07-31"],
    [
      "occurrences",
      1,
      "occurrences abertay ABE-14 --anchored 2020-03-15 --done 2021-03-01T09:00 --through 2024-12-31 --now 2024-01-01T09:00",
    ],
    ["occurrences", 0, "occurrences south-western SWH-27 --through 2030-12-31"],
    ["occurrences", 0, "occurrences abertay ABE-14 --anchored 2025-09-02 --after 2026-06-16T12:00"],
    ["occurrences", 0, "occurrences calvay CAL-06 --anchored 2026-06-16 --ended 2026-06-20T09:00 --after 2026-06-21"],
    ["occurrences", 0, "occurrences south-western SWH-27 --after 2026-06-16T12:00"],
    ["period", 0, "period abertay calls.lost --from 2026-04-01 --to 2026-07-01 --records calls.csv"],
    ["period", 1, "period abertay calls.lost --from 2026-05-01 --to 2026-07-01 --records calls.csv"],
    ["period", 0, "period abertay calls.lost --from 2026-07-01 --to 2026-08-01 --records calls.csv"],
    ["answer", 0, "answer request.json"],
    ["answer", 2, "answer bad.json"],
    ["explain", 0, `explain calvay repairs.routine ${RECEIVED} --pause 2026-06-15T09:00..2026-06-16T17:00`],
    ["explain", 0, `explain calvay repairs.emergency ${RECEIVED}`],
    ["explain", 0, `explain calvay data.subject-rights --received 2026-01-31T20:20`],
    ["calendar", 0, "calendar calvay --year 2026 --overlay christmas-shutdown --as-known-at 2026-01-01"],
    ["calendar", 0, "calendar calvay --year 2010"],
    ["calendar", 0, "calendar paisley --year 2022"],
    ["calendar", 0, "calendar abertay --year 2031"],
    ["check", 0, "check charters/calvay/undated.json charters/overlays/glasgow-office.json"],
    ["check", 1, "check bad.json"],
    ["check", 2, "check bad.json no-such-file.json"],
    ["check", 1, "check theirs"],
    ["lock", 0, "lock ours"],
    ["lock", 1, "lock theirs"],
    ["diff", 0, "diff calvay calvay"],
    ["diff", 0, "diff shut.json open.json"],
    ["diff", 1, "diff shut.json open.json --fail-on better --accept accepted.txt"],
  ])("%s, exit code %i: %s", async (schema, code, line) => {
    const ran = await cli(`${line} --json`, { files: FILES });
    expect(ran.code).toBe(code);
    expect(faultsBy(schema, JSON.parse(ran.out))).toEqual([]);
    if (code < 2) expect(ran.err).toBe("");
    else expect(faultsBy("error", JSON.parse(ran.err))).toEqual([]);
  });

  it("check, exit code 1: a released file that changed, with its findings or the parts that differ", async () => {
    const calvay = readFileSync(CALVAY, "utf8");
    for (const text of [
      calvay.replace('"workingDays": 7', '"workingDays": 9'),
      calvay.replace('"landlord"', '"lanlord"'),
      "{",
    ]) {
      const { code, out } = await cli(`check ${CALVAY} --json`, { files: { [CALVAY]: text } });
      expect(code).toBe(1);
      expect(faultsBy("check", JSON.parse(out))).toEqual([]);
    }
  });

  const LINES = [
    '{"commitment":"CAL-16","receivedAt":"2026-06-10T10:20","reference":"R-1"}',
    '{"commitment":"CAL-16","reference":7}',
    '{"commitment":"CAL-03","receivedAt":"2026-06-10T10:20"}',
    "{",
  ].join("\n");

  it.each([
    ["due-line", "due calvay --stdin"],
    ["status-line", `status calvay --stdin ${NOW}`],
  ])("%s: %s, one line for each case", async (schema, line) => {
    const { code, out, err } = await cli(`${line} --json`, { stdin: LINES });
    expect(code).toBe(2);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one) as { line: number; reference?: string });
    expect(answers.map((answer) => answer.line)).toEqual([1, 2, 3, 4]);
    expect(answers.map((answer) => answer.reference)).toEqual(["R-1", "7", undefined, undefined]);
    expect(answers.flatMap((answer) => faultsBy(schema, answer))).toEqual([]);
    expect(faultsBy("error", JSON.parse(err))).toEqual([]);
  });

  it("verify-line: verify, one line for each deadline and one for the totals", async () => {
    const stored = (await cli("due calvay --stdin --json", { stdin: LINES })).out;
    const [first = ""] = stored.split("\n");
    const files = {
      "stored.ndjson": `${stored}${first.replaceAll(`"version":"undated"`, `"version":"2019"`)}\n${first.replaceAll("06-22", "06-23")}\n[]\n`,
    };
    const { code, out, err } = await cli("verify stored.ndjson --json", { files });
    expect(code).toBe(2);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one) as { line?: number; totals?: object });
    expect(answers.map((answer) => answer.line)).toEqual([1, 2, 3, 4, 5, 6, 7, undefined]);
    expect(answers.at(-1)?.totals).toMatchObject({
      lines: 7,
      reproduced: 1,
      moved: 0,
      altered: 1,
      notRecomputed: 1,
      notRead: 4,
    });
    expect(answers.flatMap((answer) => faultsBy("verify-line", answer))).toEqual([]);
    expect(faultsBy("error", JSON.parse(err))).toEqual([]);
  });

  it.each([
    "verify no-such-file.ndjson",
    "verify - --overlay -",
    "verify",
    "due calvay repairs.routine",
    "due calvay nothing --received 2026-06-10",
    "due nobody nothing --received 2026-06-10",
    "due calvay repairs.routine --recieved 2026-06-10",
    "due calvay contact.courtesy --received 2026-06-10",
    "due bad.json repairs.routine --received 2026-06-10",
    "dew",
    "due --stdin calvay --received 2026-06-10",
    "diff calvay paisly",
    "diff bad.json glasgow-office",
  ])("error: %s", async (line) => {
    const ran = await cli(`${line} --json`, { files: { "bad.json": "{}" } });
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expect(faultsBy("error", JSON.parse(ran.err))).toEqual([]);
  });

  it("has a test here for every schema", () => {
    const tested = [
      "answer",
      "calendar",
      "charters",
      "check",
      "commitments",
      "diff",
      "due",
      "due-line",
      "error",
      "event",
      "explain",
      "lock",
      "occurrences",
      "parts",
      "period",
      "status",
      "status-line",
      "verify-line",
    ];
    expect([...SCHEMA_NAMES].sort()).toEqual(tested);
  });
});
