import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { CHARTERS } from "../../src/cli/documents/bundled.js";
import { cli } from "./support/cli.js";

const EXPLAIN = "explain calvay repairs.routine --received 2026-06-10T10:20";

describe("colour", () => {
  it.each([
    EXPLAIN,
    "calendar calvay --year 2026 --overlay glasgow-office",
    "commitments calvay",
    "charters",
    "--help",
  ])("changes nothing but the dress: %s", async (line) => {
    const plain = await cli(line);
    const coloured = await cli(line, { colour: "on" });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  it("is off by --no-color and on by --color, whatever the terminal", async () => {
    const plain = await cli(EXPLAIN);
    expect(await cli(`${EXPLAIN} --no-color`, { colour: "on" })).toEqual(plain);
    expect((await cli(`${EXPLAIN} --color`)).out).toBe((await cli(EXPLAIN, { colour: "on" })).out);
  });

  it("never gets into JSON", async () => {
    const line = "due calvay repairs.routine --received 2026-06-10T10:20 --json";
    expect(await cli(line, { colour: "on" })).toEqual(await cli(line));
  });
});

describe("the width of the terminal", () => {
  it.each([60, 80, 100, 120])("%i columns hold every line", async (columns) => {
    for (const line of [
      "commitments calvay",
      EXPLAIN,
      "due calvay repairs.routine --received 2026-06-10T10:20 --notices",
    ]) {
      const { out } = await cli(line, { columns });
      expect(out.split("\n").filter((one) => one.length > Math.max(columns, 76))).toEqual([]);
    }
  });

  it("wraps errors in a terminal, and leaves them on one line for a program", async () => {
    const line = "due calvay something-else --received 2026-06-10";
    expect((await cli(line)).err.trimEnd()).not.toContain("\n");
    const wrapped = (await cli(line, { columns: 60 })).err.trimEnd().split("\n");
    expect(wrapped.length).toBeGreaterThan(1);
    expect(Math.max(...wrapped.map((one) => one.length))).toBeLessThanOrEqual(60);
  });
});

describe("the clock of the computer", () => {
  it("is asked only by --now now", async () => {
    const now = Date.UTC(2026, 5, 18, 9);
    const { out } = await cli("status calvay CAL-16 --received 2026-06-10T10:20 --now now", { now });
    expect(out).toMatch(/As of +Thu 18 June 2026, 10:00/);
  });
});

describe("called without a command", () => {
  it("shows the help and could not run", async () => {
    const { code, out, err } = await cli([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Usage: charterclock/);
  });

  it("shows the help of a command by `help` as by --help", async () => {
    expect((await cli("help due")).out).toBe((await cli("due --help")).out);
  });
});

describe("a charter of one's own", () => {
  const charter = JSON.stringify({
    id: "ours",
    version: "2026",
    landlord: "Our Own Housing",
    title: "Our charter",
    source: { title: "Our charter" },
    timeZone: "America/New_York",
    effectiveFrom: null,
    effectiveTo: null,
    workingWeek: ["mon", "tue", "wed", "thu", "fri"],
    divisions: [],
    officeHours: null,
    readings: [],
    commitments: [
      {
        id: "OUR-01",
        slug: "repairs.urgent",
        title: "Repair at once",
        clause: "1",
        kind: "deadline",
        startsWhen: "reported",
        term: { allowance: { hours: 6 }, counting: { pausing: "not-stated" } },
      },
    ],
  });

  it("counts on the clock of its zone, with the runtime's edition of it", async () => {
    const { out, err } = await cli("due ours.json OUR-01 --received 2026-03-08T01:30", {
      files: { "ours.json": charter },
    });
    expect(err).toBe("");
    expect(out).toContain("2026-03-08T08:30:00.000-04:00");
    expect(out).toContain("America/New_York test");
  });

  it("may come from standard input", async () => {
    const { out } = await cli("commitments -", { stdin: charter });
    expect(out).toContain("OUR-01  repairs.urgent  Repair at once");
  });

  it("may be in a git revision, as a whole", async () => {
    const git = { "HEAD~1:ours.json": charter };
    expect((await cli("commitments HEAD~1:ours.json", { git })).out).toContain("OUR-01  repairs.urgent");
    const { code, err } = await cli("commitments HEAD~1:ours.json@2026", { git });
    expect([code, err]).toEqual([2, expect.stringContaining("a version chosen where a whole document is needed")]);
  });
});

describe.each(CHARTERS.map(({ id }) => id))("the charter %s", (id) => {
  const commitments = CHARTERS.filter((charter) => charter.id === id).flatMap(({ versions }) =>
    versions.flatMap((version) => version.commitments),
  );

  it.each(["commitments", "calendar --year 2026"])("%s fits into 80 columns", async (words) => {
    const [command = "", ...options] = words.split(" ");
    const { code, out } = await cli([command, id, ...options]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("has for each of its commitments a due date that is explained, or a typed refusal", async () => {
    for (const { id: row } of commitments) {
      for (const command of ["due", "explain"]) {
        const { code, out, err } = await cli(`${command} ${id} ${row} --received 2026-12-22T16:45`);
        if (code === 0)
          expect(
            out.split("\n").filter((line) => line.length > 80),
            `${command} ${row}`,
          ).toEqual([]);
        else expect(err, `${command} ${row}`).toMatch(/^charterclock: (A|The) .*due date of/);
      }
    }
  });
});
