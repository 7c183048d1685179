import { readFile } from "node:fs/promises";
import process from "node:process";
import type { Io } from "./io.js";

/** The real world: this process, its streams, its terminal and its clock. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const isPlain = !stdout.isTTY || env["TERM"] === "dumb" || (env["NO_COLOR"] ?? "") !== "";
  return {
    write: (text) => written(stdout, text),
    warn: (text) => void stderr.write(text),
    input: stdin.setEncoding("utf8") as AsyncIterable<string>,
    readFile: (path) => readFile(path, "utf8"),
    zoneEdition: process.versions.tz ?? "runtime",
    now: () => Date.now(),
    columns: stdout.isTTY ? stdout.columns : undefined,
    colour: isPlain ? "off" : "on",
  };
}

/** Waits until the stream wants more, so that a long run does not pile up in memory. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once("drain", resolve));
}
