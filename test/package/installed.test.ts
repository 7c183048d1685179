import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPackedTarball } from "./support/installed.js";
import type { InstalledPackage } from "./support/installed.js";

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackedTarball();
}, 120_000);
afterAll(() => installed.remove());

const ENTRIES = [
  "charterclock",
  "charterclock/charters",
  "charterclock/charters/calvay",
  "charterclock/calendars",
  "charterclock/diff",
  "charterclock/json",
  "charterclock/schema",
  "charterclock/verify",
  "charterclock/zones",
];

const CASE = `{ commitment: "repairs.routine", receivedAt: "2026-06-10T10:20:00+01:00" }`;

describe("the packed tarball", () => {
  it("answers in ESM", () => {
    const program = `
      import { computeDeadline, statusOf } from "charterclock";
      import { calvay } from "charterclock/charters/calvay";
      const deadline = computeDeadline(calvay, ${CASE});
      console.log(deadline.dueAt, statusOf(calvay, deadline, { now: "2026-06-18T10:00:00+01:00" }).state);`;
    expect(installed.run("program.mjs", program).trim()).toBe("2026-06-22T17:00:00.000+01:00 running");
  });

  it("answers in CommonJS", () => {
    const program = `
      const { computeDeadline } = require("charterclock");
      const { calvay } = require("charterclock/charters/calvay");
      console.log(computeDeadline(calvay, ${CASE}).dueAt);`;
    expect(installed.run("program.cjs", program).trim()).toBe("2026-06-22T17:00:00.000+01:00");
  });

  it.each([
    [
      "ESM",
      "diff.mjs",
      'import { diffMarkdown, diffText, diffVersions } from "charterclock/diff"; import { calvay } from "charterclock/charters/calvay";',
    ],
    [
      "CommonJS",
      "diff.cjs",
      'const { diffMarkdown, diffText, diffVersions } = require("charterclock/diff"); const { calvay } = require("charterclock/charters/calvay");',
    ],
  ])("compares two versions in %s", (_, file, imports) => {
    const program = `${imports}
      const [before] = calvay.versions;
      const after = { ...before, commitments: before.commitments.filter(({ id }) => id !== "CAL-16") };
      const diff = diffVersions(before, after, calvay);
      console.log(diffText(diff).includes("commitment-removed  CAL-16"), diffMarkdown(diff).startsWith("### calvay"), diff.summary.worse);`;
    expect(installed.run(file, program).trim()).toBe("true true 1");
  });

  it("survives a round trip through JSON: a stored deadline is judged as the computed one", () => {
    const program = `
      import { computeDeadline, statusOf } from "charterclock";
      import { calvay } from "charterclock/charters";
      const deadline = computeDeadline(calvay, JSON.parse(JSON.stringify(${CASE})));
      const stored = JSON.parse(JSON.stringify(deadline));
      const at = { now: "2026-06-24T10:00:00+01:00", completedAt: "2026-06-23T09:10:00+01:00" };
      const [fresh, again] = [deadline, stored].map((one) => JSON.stringify(statusOf(calvay, one, at)));
      console.log(fresh === again, JSON.parse(again).state, JSON.parse(again).overdue.amount);`;
    expect(installed.run("stored.mjs", program).trim()).toBe("true missed 1");
  });

  it.each(ENTRIES)("%s loads in ESM and CommonJS with the same names", (entry) => {
    const names = (text: string): string => text.trim();
    const esm = installed.run(
      "names.mjs",
      `import * as all from "${entry}"; console.log(Object.keys(all).sort().join());`,
    );
    const cjs = installed.run("names.cjs", `console.log(Object.keys(require("${entry}")).sort().join());`);
    expect(names(esm)).toBe(names(cjs));
    expect(names(esm)).not.toBe("");
  });

  it("throws one error class from every entry", () => {
    const program = `
      import { CharterClockError } from "charterclock";
      import { zoneTable } from "charterclock/zones";
      import { parseCharter } from "charterclock/schema";
      const thrown = [() => zoneTable("Nowhere/City"), () => parseCharter({}, { calendars: [] })].map((act) => {
        try { act(); } catch (error) { return error instanceof CharterClockError && error.code; }
      });
      console.log(thrown.join());`;
    expect(installed.run("errors.mjs", program).trim()).toBe("unknown-zone,invalid-charter");
  });

  it("gives the published JSON Schemas by name", () => {
    const program = `
      const names = ["charter", "calendar", "overlay", "lock", "request", "response", "diff", "cli/due", "2020-12/charter", "2020-12/cli/due"].map((name) => require("charterclock/schema/" + name + ".schema.json").title);
      console.log(names.every((title) => typeof title === "string"));`;
    expect(installed.run("schemas.cjs", program).trim()).toBe("true");
  });
});

describe("the conformance suite in the package", () => {
  it("is found by its name, its schema too", () => {
    const program = `
      const lines = require("node:fs").readFileSync(require.resolve("charterclock/vectors.jsonl"), "utf8").trimEnd().split("\\n");
      const [head, ...rest] = lines.map((line) => JSON.parse(line));
      console.log(rest.filter(({ line }) => line === "case").length === head.cases, require("charterclock/schema/vectors.schema.json").$id);`;
    expect(installed.run("vectors.cjs", program).trim()).toBe("true urn:charterclock:schema:vectors");
  });
});

describe("what the package holds", () => {
  const dist = (): string => join(installed.folder, "node_modules/charterclock/dist");

  it("the core entry reaches neither zod, nor a date library, nor Node", () => {
    const packages = reachedFrom(dist(), "index.js");
    expect(packages).toEqual([]);
    expect(reachedFrom(dist(), "charters/calvay.js")).toEqual([]);
    expect(reachedFrom(dist(), "diff.js")).toEqual([]);
  });

  it("zod and date-fns-tz come only with their own entries", () => {
    expect(reachedFrom(dist(), "schema.js")).toEqual(["zod/mini"]);
    expect(reachedFrom(dist(), "zones.js")).toEqual(["date-fns-tz"]);
  });

  it("one browser global answers without modules, Node or DOM", () => {
    const context = vm.createContext({});
    vm.runInContext(readFileSync(join(dist(), "charterclock.global.js"), "utf8"), context);
    const due: unknown = vm.runInContext(`charterclock.computeDeadline(charterclock.calvay, ${CASE}).dueAt`, context);
    expect(due).toBe("2026-06-22T17:00:00.000+01:00");
  });

  it("its types serve a consumer without DOM and Node types, in both module systems", () => {
    const program = `
      import { computeDeadline } from "charterclock";
      import type { Deadline } from "charterclock";
      import { diffText, diffVersions } from "charterclock/diff";
      import { calvay } from "charterclock/charters/calvay";
      import { dundeeOffice } from "charterclock/overlays";
      import { answer } from "charterclock/json";
      import { verifyDeadline } from "charterclock/verify";
      import { zoneTable } from "charterclock/zones";
      import { charterSchema, parseCharter, requestSchema } from "charterclock/schema";
      import { scotland } from "charterclock/calendars";
      export const [version] = calvay.versions;
      export const text: string = version === undefined ? "" : diffText(diffVersions(version, version, calvay));
      export const deadline: Deadline = computeDeadline(calvay, ${CASE}, { overlay: undefined, strict: undefined });
      export const parsed = parseCharter(charterSchema.parse({}), { calendars: [scotland], zones: [zoneTable("Europe/Paris")] });
      export const checked = requestSchema.safeParse({}).success && answer({ charters: [calvay], overlays: [dundeeOffice] }, {}).ok;
      export const verified = verifyDeadline({ charters: [calvay] }, deadline).outcome;
      // @ts-expect-error a commitment is needed
      computeDeadline(calvay, {});`;
    for (const file of ["consumer.mts", "consumer.cts"]) writeFileSync(join(installed.folder, file), program);
    const options = {
      strict: true,
      noEmit: true,
      module: "node16",
      target: "es2022",
      lib: ["es2022"],
      types: [],
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
    };
    writeFileSync(
      join(installed.folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["consumer.mts", "consumer.cts"] }),
    );
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: installed.folder, encoding: "utf8" });
    expect(stdout).toBe("");
  });
});

/** The packages that a built file reaches through its imports, its own chunks followed. */
function reachedFrom(dist: string, entry: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const queue = [entry];
  const known = readdirSync(dist, { recursive: true, encoding: "utf8" });
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, imported = ""] of readFileSync(join(dist, file), "utf8").matchAll(
      /^(?:import|export)\b[^"']*["']([^"']+)["']/gm,
    )) {
      if (!imported.startsWith(".")) packages.add(imported);
      else queue.push(join(dirname(file), imported));
    }
    expect(known).toContain(file);
  }
  return [...packages].sort();
}
