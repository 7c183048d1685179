import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { entriesOf, writtenWhole } from "./files.js";
import type { GitRan, Io } from "./io.js";

/** The real world: this process, its streams, its terminal and its clock. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const isPlain = !stdout.isTTY || env["TERM"] === "dumb" || (env["NO_COLOR"] ?? "") !== "";
  return {
    write: (text) => written(stdout, text),
    warn: (text) => void stderr.write(text),
    input: textOf(() => process.stdin),
    readFile: (path) => readFile(path, "utf8"),
    readPieces: (path) => createReadStream(path, "utf8") as AsyncIterable<string>,
    folder: process.cwd(),
    listFolder: entriesOf,
    writeFile: writtenWhole,
    git: ranGit,
    zoneEdition: process.versions.tz ?? "runtime",
    now: () => Date.now(),
    columns: stdout.isTTY ? stdout.columns : undefined,
    colour: isPlain ? "off" : "on",
  };
}

const MOST_BYTES = 256 * 1024 * 1024;

function ranGit(args: readonly string[]): Promise<GitRan> {
  return new Promise((resolve) => {
    execFile("git", args, { encoding: "utf8", maxBuffer: MOST_BYTES }, (error, output) => {
      if (error?.code === "ENOENT") resolve("no-git");
      else resolve({ exitCode: error === null ? 0 : Number(error.code) || 1, output });
    });
  });
}

/** The text of a stream, which is opened when the first of it is asked for. */
async function* textOf(open: () => NodeJS.ReadStream): AsyncGenerator<string> {
  yield* open().setEncoding("utf8") as AsyncIterable<string>;
}

/** Waits until the stream wants more, so that a long run does not pile up in memory. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once("drain", resolve));
}
