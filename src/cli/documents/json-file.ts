import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { NotUtf8 } from "../terminal/utf8.js";

/** Whether an argument names a file, not something that comes with the package. */
export function isPath(name: string): boolean {
  return name === "-" || /[\\/]|\.json$/i.test(name);
}

/** The text of a file; `-` is standard input. */
export async function textOf(path: string, io: Io): Promise<string> {
  try {
    return path === "-" ? await allOf(io.input) : await io.readFile(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

/** The text of a file that must hold a document: not an empty one, which a write that failed leaves behind. */
export async function documentTextOf(path: string, io: Io): Promise<string> {
  const text = await textOf(path, io);
  if (text.trim() !== "") return text;
  throw new Refusal("empty-file", {
    asked: path === "-" ? "Standard input" : `The file ${path}`,
    found: "nothing in it",
    remedy: "Look at how it was made",
  });
}

/** The text of a file in pieces, as it is read; `-` is standard input. */
export async function* piecesOf(path: string, io: Io): AsyncGenerator<string> {
  try {
    yield* path === "-" ? io.input : io.readPieces(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

/** The text of a file; `undefined` where there is no such file. */
export async function textIfThere(path: string, io: Io): Promise<string | undefined> {
  try {
    return await io.readFile(path);
  } catch (error) {
    if (ABSENT.includes(codeOf(error))) return undefined;
    throw notRead(path, error);
  }
}

const ABSENT: readonly unknown[] = ["ENOENT", "ENOTDIR"];

function notRead(path: string, error: unknown): Refusal {
  const asked = path === "-" ? "Standard input" : `The file ${path}`;
  if (error instanceof NotUtf8) {
    const found = error.looksLike === "utf-16" ? "UTF-16 text" : `bytes that are not UTF-8 in line ${error.line}`;
    return new Refusal("file-not-read", { asked, found, remedy: "Save it as UTF-8" });
  }
  const remedy = path === "-" ? "Give it a file (< cases.csv) or a pipe" : "Check its name, and that you may read it";
  return new Refusal("file-not-read", { asked, found: reasonOf(error), remedy });
}

async function allOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "a folder";
  if (code === "EACCES") return "that you may not read it";
  return "that it cannot be read";
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
