import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cli } from "./support/cli.js";

const CSV = `\uFEFFreference,commitment,receivedAt,pauses\r
R-1,repairs.routine,2026-06-10T10:20,\r
"R-2, ""urgent""",CAL-15,2026-06-10T10:20,\r

R-3,CAL-16,2026-06-10T10:20,2026-06-11T09:00..2026-06-11T12:00;2026-06-12T09:00..2026-06-16T17:00\r
R-4,CAL-16,2026-06-10T10:20
R-5,CAL-16,,`;

describe("cases from standard input", () => {
  it("reads tables as spreadsheets write them: byte order mark, CRLF, quotes, blank lines, a last line without its end", async () => {
    const { out, code } = await cli("due calvay --stdin", { stdin: CSV });
    expect(out.split("\n").map((line) => line.trim())).toEqual([
      "2  CAL-16  received 2026-06-10 10:20  due 2026-06-22 17:00  R-1",
      '3  CAL-15  received 2026-06-10 10:20  due 2026-06-10 16:20  R-2, "urgent"',
      "5  CAL-16  received 2026-06-10 10:20  due 2026-06-23 17:00  R-3",
      "6  not answered: invalid-line",
      "7  not answered: invalid-case  R-5",
      "",
    ]);
    expect(code).toBe(2);
  });

  it("does not depend on how the input comes in pieces", async () => {
    const whole = await cli("due calvay --stdin --json", { stdin: CSV });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(CSV.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), CSV.length];
        const pieces = places.slice(1).map((place, at) => CSV.slice(places[at], place));
        expect(await cli("due calvay --stdin --json", { stdin: pieces })).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("answers nothing to nothing", async () => {
    expect(await cli("due calvay --stdin", { stdin: "\n\n" })).toMatchObject({ code: 0, all: "" });
    expect(await cli("due calvay --stdin", { stdin: "commitment,receivedAt\n" })).toMatchObject({ code: 0, all: "" });
  });

  it("refuses the whole table where a column is not known or named twice", async () => {
    const unknown = await cli("due calvay -", { stdin: "commitment,recievedAt\nCAL-16,2026-06-10\n" });
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toMatch(/"recievedAt".*Did you mean receivedAt or receivedOn\?/);
    const twice = await cli("due calvay -", { stdin: "commitment,commitment\nCAL-16,CAL-16\n" });
    expect(twice.err).toMatch(/"commitment" twice/);
  });

  it("takes the commitment of the command where a line names none", async () => {
    const { out } = await cli("due calvay CAL-05 --stdin", {
      stdin: '{"receivedOn":"2026-06-10"}\n{"receivedOn":"2026-06-10","commitment":"CAL-16"}',
    });
    expect(out).toMatch(/CAL-05.*2026-06-18 17:00\n.*CAL-16.*2026-06-22 17:00/);
  });

  it("takes in JSON what the library takes: numbers, lists of pauses, allowances", async () => {
    const subject = {
      commitment: "CAL-16",
      receivedAt: Date.UTC(2026, 5, 10, 9, 20),
      pauses: [{ from: "2026-06-11T09:00", to: "2026-06-11T12:00" }, "2026-06-12T09:00..2026-06-16T17:00"],
      extension: { workingDays: 1 },
    };
    const { out } = await cli("due calvay --stdin", { stdin: JSON.stringify(subject) });
    expect(out).toMatch(/received 2026-06-10 10:20 {2}due 2026-06-24 13:00/);
  });

  it("takes agreed times, attributes, events and what a paused case waits for", async () => {
    const table = `commitment,receivedAt,agreedAt,attributes.telephone,events,pauses,resumedAt
SWH-13,2026-06-08T10:00,2026-06-12T11:00,,,,
SWH-14,2026-06-08T10:00,,false,,,
SWH-05,2026-06-08T10:00,,,wait-explained=2026-06-08T10:05,,
SWH-24,2026-06-08T10:00,,,,2026-06-09T10:00..,2026-06-16T10:00
`;
    const { out, err } = await cli("status south-western - --now 2026-06-12T09:00", { stdin: table });
    expect(err).toBe("");
    expect(out.split("\n").map((line) => line.trim())).toEqual([
      "2  SWH-13  at-risk       due 2026-06-12 11:00  2 h remaining",
      "3  SWH-14  running       due 2026-06-15 17:00  1 working day remaining",
      "4  SWH-05  excused       due 2026-06-08 10:10  by excuse",
      "5  SWH-24  paused        3 working days left, due 2026-06-18 17:00 if resumed",
      "",
    ]);
    const json = {
      commitment: "SWH-05",
      receivedAt: "2026-06-08T10:00",
      events: [{ event: "wait-explained", at: "2026-06-08T10:05" }],
      attributes: {},
    };
    expect((await cli("status south-western - --now 2026-06-12T09:00", { stdin: JSON.stringify(json) })).out).toContain(
      "excused",
    );
  });

  it("ends with the gravest exit code", async () => {
    const met = "CAL-16,2026-06-10T10:20,2026-06-19T15:00\n";
    const missed = "CAL-16,2026-06-10T10:20,2026-06-23T15:00\n";
    const bad = "CAL-99,2026-06-10T10:20,\n";
    const codeOf = async (lines: string): Promise<number> =>
      (await cli("status calvay - --now 2026-07-01T09:00", { stdin: `commitment,receivedAt,completedAt\n${lines}` }))
        .code;
    expect(await codeOf(met)).toBe(0);
    expect(await codeOf(missed + met)).toBe(1);
    expect(await codeOf(bad + missed + met)).toBe(2);
  });

  it("counts every line of a long input", async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `CAL-16,2026-06-10T10:20,R-${at}`);
    const { out, code } = await cli("due calvay -", {
      stdin: `commitment,receivedAt,reference\n${lines.join("\n")}\n`,
    });
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").at(-1)),
    ).toEqual(lines.map((_, at) => `R-${at}`));
  });
});
