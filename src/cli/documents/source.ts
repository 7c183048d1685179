import type { Document } from "../../diff/index.js";
import { isPath, textIfThere, textOf } from "./json-file.js";
import type { Io } from "../terminal/io.js";
import { bundledDocument } from "./bundled-document.js";
import { textInGit } from "./git-revision.js";
import { Refusal } from "../terminal/refusal.js";

/** What an argument names: a document of the package, or a text that is to be read. */
export type Source = { readonly from: "package"; readonly name: string; readonly document: Document } | TextSource;

/** A text, and the version that is chosen out of it, if one is. */
export interface TextSource {
  readonly from: "text";
  readonly name: string;
  readonly text: string;
  readonly version?: string;
}

/** What an argument names: an id of the package with or without its version, or a text. */
export async function sourceNamed(name: string, io: Io): Promise<Source> {
  return (await textNamed(name, io)) ?? { from: "package", name, document: bundledDocument(name) };
}

/**
 * The text that an argument names: `-`, a file, or a file in a git revision; `undefined` if it can only be an id of the
 * package. A file that exists is that file, whatever signs are in its name.
 */
export async function textNamed(name: string, io: Io): Promise<TextSource | undefined> {
  if (name === "-") return { from: "text", name: "standard input", text: await textOf("-", io) };
  const [plain, version] = withoutVersion(name);
  if (!isPath(plain) && !name.includes(":")) return undefined;
  const whole = await textIfThere(name, io);
  if (whole !== undefined) return { from: "text", name, text: whole };
  const chosen = version === undefined ? {} : { version };
  const file = version === undefined ? undefined : await textIfThere(plain, io);
  if (file !== undefined) return { from: "text", name: plain, text: file, ...chosen };
  const text = isRevision(plain) ? await textInGit(plain, io) : await textOf(plain, io);
  return { from: "text", name: plain, text, ...chosen };
}

/** The text of a source as a whole; refuses one out of which a version is chosen. */
export function wholeText({ name, text, version }: TextSource): string {
  if (version === undefined) return text;
  throw new Refusal("usage", {
    asked: `The document ${name}@${version}`,
    found: "a version chosen where a whole document is needed",
    remedy: `Give ${name} alone; a version is chosen only to compare it`,
  });
}

/** The version that `file.json@2022-03` chooses out of a list. */
function withoutVersion(name: string): readonly [plain: string, version?: string] {
  const [, plain, version] = /^(.+\.json)@([^@:/\\]+)$/i.exec(name) ?? [];
  return plain === undefined || version === undefined ? [name] : [plain, version];
}

/** `HEAD~1:charters/ours.json`, or `:charters/ours.json` of the index; but not `C:\charters\ours.json`. */
function isRevision(name: string): boolean {
  return /^([^-].*)?:./.test(name) && !/^[A-Za-z]:[\\/]/.test(name);
}
