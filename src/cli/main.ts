#!/usr/bin/env node
import process from "node:process";
import { COULD_NOT_RUN } from "./terminal/exit-code.js";
import { processIo } from "./terminal/process-io.js";
import { run } from "./run.js";

let isWarned = true;
process.stderr.on("error", ({ code }: NodeJS.ErrnoException) => {
  // A reader of warnings that has seen enough is no failure.
  if (code !== "EPIPE") isWarned = false;
});

const exitCode = await run(process.argv.slice(2), processIo());
// A stream tells of its failure a moment after the write.
await new Promise((done) => setImmediate(done));
process.exitCode = isWarned ? exitCode : COULD_NOT_RUN;
