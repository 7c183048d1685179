// `charterclock/diff` as a page has it: bundled for a browser, run without anything of Node.
import { build } from "esbuild";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

// The version after is made up.
const PAGE = `
  import { diffMarkdown, diffText, diffVersions } from "./dist/diff.js";
  import { calvay } from "./dist/charters/calvay.js";

  const [before] = calvay.versions;
  const commitments = before.commitments.map((one) => (one.id === "CAL-16" ? { ...one, term: { ...one.term, allowance: { workingDays: 9 } } } : one));
  const diff = diffVersions(before, { ...before, commitments }, calvay);
  globalThis.shown = { text: diffText(diff), markdown: diffMarkdown(diff), json: JSON.stringify(diff) };
`;

let bundle = "";
beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: PAGE, resolveDir: ROOT },
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  bundle = outputFiles[0]?.text ?? "";
  expect(Object.keys(metafile.inputs).filter((file) => !/^(dist\/|<stdin>)/.test(file))).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});

describe("charterclock/diff in a browser", () => {
  it("is all of itself: nothing of Node, and no other package", () => {
    expect(bundle).not.toMatch(/["']node:|\brequire\(|\bprocess\./);
  });

  // A bare context has the language alone; of what every browser and worker has beside it, digests need this.
  it("compares and formats in a bare context, the same as here", async () => {
    const context = vm.createContext({ TextEncoder });
    vm.runInContext(bundle, context);
    const shown = JSON.parse(vm.runInContext("JSON.stringify(shown)", context) as string) as Record<
      "text" | "markdown" | "json",
      string
    >;
    expect(shown.text).toContain("allowance-lengthened  CAL-16");
    const here = (await import(join(ROOT, "dist/diff.js"))) as typeof import("../../src/diff/index.js");
    const diff = JSON.parse(shown.json) as Parameters<typeof here.diffText>[0];
    expect(shown.text).toBe(here.diffText(diff));
    expect(shown.markdown).toBe(here.diffMarkdown(diff));
  });
});
