// node run.mjs <engine>: asks an engine every case and writes a line of JSON for each, after a first line about the engine.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { cases, officeNamed } from "./suite.mjs";

// Some engines never return from some cases.
const MOST_MILLISECONDS = 5000;

const { operations, PACKAGE } = await import(`./${process.argv[2]}.mjs`);
const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
const lines = [{ engine: PACKAGE, version, from: "npm" }, ...cases.map(answered)];
process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));

function answered(subject) {
  const { id, operation, schedule, input } = subject;
  const ask = operations[operation];
  if (ask === undefined) return { id, cannot: `it has no ${operation}` };
  const office = officeNamed(input.calendar ?? schedule);
  // These engines read the clock of the process.
  process.env.TZ = office.timeZone;
  try {
    const answer = inTime(() => ask(subject, office));
    return answer?.cannot ? { id, ...answer } : { id, answer: answer ?? null };
  } catch (error) {
    return { id, failed: error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "never returns" : `throws: ${error.message}` };
  }
}

function inTime(act) {
  globalThis.act = act;
  return vm.runInThisContext("act()", { timeout: MOST_MILLISECONDS });
}
