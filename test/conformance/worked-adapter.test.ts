import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { blocksOf } from "../docs/support/markdown.js";
import { vectors } from "./vector.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FILE = "docs/examples/vectors/adapter.mjs";
const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");
const blocks = blocksOf(read("docs/vectors.md"));

it("the adapter shown in docs/vectors.md is the file, and prints what is shown", () => {
  const at = blocks.findIndex(({ info }) => info.includes(`it is the file ${FILE}`));
  const [code, output] = blocks.slice(at, at + 2);
  expect(`${code?.text ?? ""}\n`).toBe(read(FILE));
  // Far from London, to show that the adapter does not depend on the process's time zone.
  const env = { ...process.env, TZ: "Pacific/Auckland" };
  const { stdout } = spawnSync(process.execPath, [FILE], { cwd: ROOT, encoding: "utf8", env });
  expect(stdout.trimEnd()).toBe(output?.text);
});

it("the case shown there is in the suite", () => {
  const [shown] = blocks.filter(({ language }) => language === "json");
  const subject = JSON.parse(shown?.text ?? "") as { readonly id: string };
  expect(vectors.find(({ id }) => id === subject.id)).toEqual(subject);
});
