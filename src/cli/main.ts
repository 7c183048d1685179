#!/usr/bin/env node
import process from "node:process";
import { processIo } from "./terminal/process-io.js";
import { run } from "./run.js";

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), processIo());
