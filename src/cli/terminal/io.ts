import type { Claimed } from "./claim.js";

/** How a run of git ended: its exit code and standard output; `no-git` where there is none. */
export type GitRan = { readonly exitCode: number; readonly output: string } | "no-git";

/**
 * Something in a folder. A link counts as what it leads to; a link to a folder has its own kind, since following it could
 * go round in a circle. `special` is what has no text of a certain length: a pipe, a socket, a device.
 */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "linked-folder" | "special";
}

/** Everything a run reads and writes besides its arguments, so that a test can hand it over and look at it. */
export interface Io {
  /** Writes to standard output; the promise is kept when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  /** Standard input, as text in pieces of any size. */
  readonly input: AsyncIterable<string>;
  /** The text of a file; rejects where it cannot be read. */
  readonly readFile: (path: string) => Promise<string>;
  /** The text of a file in pieces of any size, for one that may not fit into memory; throws where it cannot be read. */
  readonly readPieces: (path: string) => AsyncIterable<string>;
  /** The working folder, from which paths are taken: an absolute path. */
  readonly folder: string;
  /** What is in a folder, in any order; rejects where there is no such folder. */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[]>;
  /** Writes a file, whole or not at all; rejects where it cannot. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Keeps a file for this run until it is released, or says who has it; rejects where nothing can be written there. */
  readonly claimFile: (path: string) => Promise<Claimed>;
  /** Runs git with these arguments in the working folder. */
  readonly git: (args: readonly string[]) => Promise<GitRan>;
  /** The clock, for those who ask for it by `--now now`. */
  readonly now: () => number;
  /** The edition of the time-zone data of this runtime, for charters in other zones than London's. */
  readonly zoneEdition: string;
  /** The columns of the terminal; `undefined` where output is not one. */
  readonly columns: number | undefined;
  /** Whether output may be coloured. */
  readonly colour: "on" | "off";
}
