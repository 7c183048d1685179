import { visible } from "../../unseen.js";
import type { Io } from "./io.js";

/** What a style puts around a text: the start or end of a weight or colour. */
// eslint-disable-next-line no-control-regex
const DRESS = /(\u001b\[\d{1,2}m)/;

/**
 * The same world, in which nothing that is written moves a terminal or turns text: such characters are written as escapes
 * that can be seen. In JSON, where they only occur inside texts, the escapes mean the same.
 */
export function withSafeOutput(io: Io, colour: "on" | "off"): Io {
  const safe = colour === "on" ? dressedText : plainText;
  return { ...io, write: (text) => io.write(safe(text)), warn: (text) => io.warn(safe(text)) };
}

/** A line and its end; a line end inside it is an escape, so that no value can look like a line of its own. */
export function lineOf(line: string): string {
  return `${line.replaceAll("\n", "\\u000a")}\n`;
}

function plainText(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

function dressedText(text: string): string {
  return text
    .split(DRESS)
    .map((part, at) => (at % 2 === 1 ? part : plainText(part)))
    .join("");
}
