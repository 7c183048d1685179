import { TextDecoder } from "node:util";

/** Bytes that are not UTF-8 text: where they are, and what they look like. */
export class NotUtf8 extends Error {
  readonly code = "NOT_UTF8";
  readonly line: number;
  readonly looksLike: "utf-16" | "other";

  constructor(line: number, looksLike: "utf-16" | "other") {
    super(`line ${line} is not UTF-8`);
    this.name = "NotUtf8";
    this.line = line;
    this.looksLike = looksLike;
  }
}

/** The text of pieces of bytes, a piece at a time; throws `NotUtf8` rather than replace a byte by something else. */
export async function* utf8Text(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst && isUtf16(piece)) throw new NotUtf8(1, "utf-16");
    isFirst = false;
    const text = decodedBy(decoder, piece, line);
    line += newlinesIn(text);
    if (text !== "") yield text;
  }
  // What is left over is the beginning of a character that the end cut off.
  const rest = decodedBy(decoder, undefined, line);
  if (rest !== "") yield rest;
}

function decodedBy(decoder: TextDecoder, piece: Uint8Array | undefined, line: number): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    const [before = ""] = new TextDecoder().decode(piece ?? new Uint8Array()).split("\uFFFD");
    throw new NotUtf8(line + newlinesIn(before), "other");
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
