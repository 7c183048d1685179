// Asks every engine every case and keeps what it says in answers/, from which docs/other-engines.md is made.
// With --check nothing is written: what an engine from npm says must be what is kept. An engine that is not installed, or
// is there in another version, is reported, and what is kept of it stays.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const isCheck = process.argv.includes("--check");
const here = new URL(".", import.meta.url);
const engines = JSON.parse(readFileSync(new URL("engines.json", here), "utf8"));
let failures = 0;

for (const { name, from, start } of engines) {
  const [command, ...args] = start;
  const run = spawnSync(command === "node" ? process.execPath : command, args, {
    cwd: here,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const place = new URL(`answers/${name}.jsonl`, here);
  const kept = existsSync(place) ? readFileSync(place, "utf8") : "";
  if (run.status !== 0) report(name, `does not run here: ${lastLine(run.stderr ?? "") || run.error}`, from === "npm");
  else if (isCheck) check(name, from, kept, compact(run.stdout));
  else {
    const said = compact(run.stdout);
    writeFileSync(place, said);
    report(name, said === kept ? "unchanged" : "written", false);
  }
}
process.exitCode = failures > 0 ? 1 : 0;

function check(name, from, kept, said) {
  const versions = [kept, said].map((text) => text.split("\n")[0]);
  if (said === kept) report(name, "says what is kept", false);
  else if (from !== "npm" && versions[0] !== versions[1]) report(name, `another version here: ${versions[1]}`, false);
  else report(name, "says something else than what is kept; `npm run engines` keeps it", true);
}

/** What an engine said: its head, how often it could not answer and why, and its answers. */
function compact(text) {
  const [head, ...lines] = text.trimEnd().split("\n");
  const reasons = {};
  const said = [];
  for (const line of lines) {
    const { cannot } = JSON.parse(line);
    if (cannot === undefined) said.push(JSON.stringify(JSON.parse(line)));
    else reasons[cannot] = (reasons[cannot] ?? 0) + 1;
  }
  return `${[head, JSON.stringify({ cannot: reasons }), ...said].join("\n")}\n`;
}

function report(name, what, isFailure) {
  console.log(`${name}: ${what}`);
  if (isFailure) failures += 1;
}

function lastLine(text) {
  return text.trimEnd().split("\n").pop();
}
