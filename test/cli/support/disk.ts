import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { claimed } from "../../../src/cli/terminal/claim.js";
import { entriesOf, writtenWhole } from "../../../src/cli/terminal/files.js";
import { textOfFile } from "../../../src/cli/terminal/process-io.js";
import type { GitRan } from "../../../src/cli/terminal/io.js";
import { ranWith } from "./cli.js";
import type { Ran } from "./cli.js";

/** A folder of its own on the disk, in which the command line runs with the real git. */
export interface Disk {
  readonly folder: string;
  readonly cli: (line: string) => Promise<Omit<Ran, "written">>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly git: (...args: readonly string[]) => string;
}

// What is set up for whoever runs the tests has no say in what git does here.
const ENV = {
  PATH: process.env["PATH"],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CEILING_DIRECTORIES: tmpdir(),
};
const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];

/** Gives a folder of the disk to what is done in it, and removes it afterwards. */
export async function onDisk(act: (disk: Disk) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-"));
  try {
    await act(diskIn(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function diskIn(folder: string): Disk {
  return {
    folder,
    cli: (line) =>
      ranWith(line, {
        input: Readable.from([]) as AsyncIterable<string>,
        folder,
        readFile: (path) => textOfFile(resolve(folder, path)),
        readPieces: async function* (path) {
          yield await textOfFile(resolve(folder, path));
        },
        listFolder: (path) => entriesOf(resolve(folder, path)),
        writeFile: (path, text) => writtenWhole(resolve(folder, path), text),
        claimFile: (path) => claimed(resolve(folder, path)),
        git: (args) => gitIn(folder, args),
        now: () => NaN,
        zoneEdition: "test",
        columns: undefined,
        colour: "off",
      }),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path)),
    git: (...args) =>
      execFileSync("git", [...AUTHOR, ...args], {
        cwd: folder,
        env: ENV,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
  };
}

function gitIn(folder: string, args: readonly string[]): Promise<GitRan> {
  return new Promise((done) => {
    execFile("git", args, { cwd: folder, env: ENV, encoding: "utf8" }, (error, output) =>
      done({ exitCode: error === null ? 0 : 1, output }),
    );
  });
}
