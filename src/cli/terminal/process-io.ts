import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import process from "node:process";
import { claimed } from "./claim.js";
import { entriesOf, writtenWhole } from "./files.js";
import type { GitRan, Io } from "./io.js";
import { written } from "./output.js";
import { utf8Text } from "./utf8.js";

/** The real world: this process, its streams, its terminal and its clock. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // Every write looks at its own outcome; without this, a failing stream would end the process as a crash does.
  stdout.on("error", () => undefined);
  const isPlain = !stdout.isTTY || env["TERM"] === "dumb" || (env["NO_COLOR"] ?? "") !== "";
  return {
    write: (text) => written(stdout, text),
    warn: (text) => void stderr.write(text),
    input: textOf(() => process.stdin),
    readFile: textOfFile,
    readPieces: (path) => utf8Text(createReadStream(path) as AsyncIterable<Uint8Array>),
    folder: process.cwd(),
    listFolder: entriesOf,
    writeFile: writtenWhole,
    claimFile: claimed,
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

/** The text of a file of the disk; rejects where it is not UTF-8. */
export async function textOfFile(path: string): Promise<string> {
  let text = "";
  for await (const piece of utf8Text(createReadStream(path) as AsyncIterable<Uint8Array>)) text += piece;
  return text;
}

/** The text of a stream, which is opened when the first of it is asked for. */
async function* textOf(open: () => NodeJS.ReadStream): AsyncGenerator<string> {
  yield* utf8Text(open() as AsyncIterable<Uint8Array>);
}
