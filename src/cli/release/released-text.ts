import { basename, dirname } from "node:path";
import { digestOf } from "../../index.js";
import { CALENDARS, CHARTERS } from "../documents/bundled.js";
import type { Io } from "../terminal/io.js";
import { digestOfText } from "./entry.js";

/** The text that was released, and where it was found. */
export type ReleasedText =
  | { readonly from: "git"; readonly revision: string; readonly text: string }
  | { readonly from: "package"; readonly text: string };

/** The text that a file was released with, by its digest: in the history of the file, else among the documents of the package. */
export async function releasedText(file: string, digest: string, io: Io): Promise<ReleasedText | undefined> {
  return (await textInHistory(file, digest, io)) ?? textInPackage(digest);
}

async function textInHistory(file: string, digest: string, io: Io): Promise<ReleasedText | undefined> {
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const ran = await io.git(["--literal-pathspecs", "-C", dirname(file), ...args]);
    return ran === "no-git" || ran.exitCode !== 0 ? undefined : ran.output;
  };
  const revisions = (await git("log", "--full-history", "--format=%H", "--", basename(file))) ?? "";
  for (const revision of revisions.split("\n").filter((line) => line !== "")) {
    const text = await git("show", `${revision}:./${basename(file)}`);
    if (text !== undefined && digestOfText(text) === digest) return { from: "git", revision, text };
  }
  return undefined;
}

function textInPackage(digest: string): ReleasedText | undefined {
  const documents: readonly object[] = [...CHARTERS.flatMap(({ versions }) => versions), ...CALENDARS];
  const found = documents.find((document) => digestOf(document) === digest);
  return found === undefined ? undefined : { from: "package", text: JSON.stringify(found) };
}
