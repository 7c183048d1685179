// Runs the test suite and closes with `N passed, N failed, N skipped`, alone on a line.
//
//   node test/run.mjs [vitest arguments]           everything, the built package in dist/ included
//   node test/run.mjs --zones [vitest arguments]   once under each of several process time zones
//   node test/run.mjs --iana                       every change of every IANA zone's clock; some minutes
//   node test/run.mjs --lemmas                     the lemmas of a diff in every world of five dates
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const zones = ["Europe/London", "UTC", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"];
// Tested once: the built package in processes of its own, generated files, and random diffs, of which the pairs go through every zone.
const sameInEveryZone = [
  "test/package/**",
  "test/generated/**",
  "test/iana/**",
  "test/lemmas/**",
  "test/verifier/**",
  "test/diff/laws-of-*.test.ts",
  "test/diff/rules.test.ts",
];
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

const total = { passed: 0, failed: 0, skipped: 0 };
let exitCode = 0;

function run(args, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  if (status !== 0) exitCode = 1;
  if (existsSync(report)) count(JSON.parse(readFileSync(report, "utf8")));
  rmSync(folder, { recursive: true });
}

function count(report) {
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) total[status in total ? status : "skipped"] += 1;
    // A file that could not be loaded has no tests to count, and has failed all the same.
    if (file.status === "failed" && file.assertionResults.length === 0) total.failed += 1;
  }
}

const args = process.argv.slice(2);
if (args[0] === "--zones") {
  for (const zone of zones) {
    console.log(`\nTZ=${zone}`);
    run([...sameInEveryZone.map((files) => `--exclude=${files}`), ...args.slice(1)], { TZ: zone });
  }
} else if (args[0] === "--iana") {
  run(["test/iana", ...args.slice(1)], { CHARTERCLOCK_ZONES: "every" });
} else if (args[0] === "--lemmas") {
  run(["test/lemmas/lemmas.test.ts", ...args.slice(1)], { CHARTERCLOCK_LEMMAS: "whole" });
} else {
  run(args);
}

if (total.passed + total.failed === 0) exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = exitCode;
