// Compares charterclock with its peers on the same inputs in one run; see README.md.
//
//   npm run bench                       all of it
//   npm run bench -- --quick            less exact, in a fraction of the time
//   npm run --silent bench -- --json    the same as data
import "./process-zone.mjs";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { livedCases } from "./cases.mjs";
import { coldStart } from "./cold.mjs";
import { fromDateToDate, fromReceiptToClose } from "./days.mjs";
import { revisedCharter } from "./diff.mjs";
import { flatness } from "./flat.mjs";
import { judged } from "./goals.mjs";
import { officeTime } from "./office-time.mjs";
import { goalsText, sectionText } from "./print.mjs";
import { wholeResults } from "./whole.mjs";

const flags = process.argv.slice(2);
const effort = flags.includes("--quick")
  ? { rounds: 3, batchMilliseconds: 5, processes: 5, comparisons: 2, checks: (amount) => (amount > 250 ? 4 : 40) }
  : { rounds: 7, batchMilliseconds: 30, processes: 25, comparisons: 7, checks: (amount) => (amount > 250 ? 20 : 200) };

const sections = {
  receipt: fromReceiptToClose(effort),
  utc: inUtc(effort.checks(1)),
  date: fromDateToDate(effort),
  time: officeTime(effort),
  flat: flatness(effort),
  whole: wholeResults(effort),
  cases: livedCases(effort),
  cold: coldStart(effort),
  diff: revisedCharter(effort),
};
const goals = judged(sections);

if (flags.includes("--json")) {
  console.log(JSON.stringify({ versions: versions(), sections, goals }, null, 2));
} else {
  const uses = Object.entries(versions()).map(([name, version]) => `${name} ${version}`);
  console.log([uses.join(", "), ...Object.values(sections).map(sectionText), goalsText(goals)].join("\n\n"));
}

function inUtc(count) {
  const child = fileURLToPath(new URL("in-utc.mjs", import.meta.url));
  const env = { ...process.env, TZ: "UTC" };
  return JSON.parse(execFileSync(process.execPath, [child, String(count)], { env, encoding: "utf8" }));
}

function versions() {
  const peers = ["date-fns", "date-fns-tz", "dayjs", "dayjs-business-time", "luxon", "luxon-business-days"];
  const installed = peers.map((name) => [name, JSON.parse(readFileSync(manifestOf(name), "utf8")).version]);
  return { node: process.versions.node, ...Object.fromEntries(installed) };
}

function manifestOf(name) {
  return new URL(`../node_modules/${name}/package.json`, import.meta.url);
}
