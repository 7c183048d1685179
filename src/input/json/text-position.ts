import { shown } from "../../errors.js";
import type { TextPosition } from "../../errors.js";

/** The position of a character in a text. */
export function positionIn(text: string, at: number): TextPosition {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

/** A position in words; words for texts of one line may leave the line out. */
export type PositionWords = (position: TextPosition) => string;

/** "line 2, column 5" */
export const lineAndColumn: PositionWords = ({ line, column }) => `line ${line}, column ${column}`;

/** What stands at a place of a text, for a message: a word, a sign, or the end. */
export function standsAt(text: string, at: number): string {
  if (at >= text.length) return "the end of the text";
  const word = /^[\w.+-]{1,20}/.exec(text.slice(at, at + 20))?.[0];
  return shown(word ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** What a text that is no JSON usually needs, told from the character where it stops being JSON. */
export function usualRemedy(text: string, at: number): string {
  const character = text.charAt(at);
  if (character === "") return "A bracket or quote is not closed, or the text was cut off";
  if (character === "'" || character === "“" || character === "‘")
    return "In JSON, texts and keys are in straight double quotes";
  if (character === "/" || character === "#")
    return "JSON has no comments; use `note` for anything a reader should know";
  if ("]}".includes(character) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at))) {
    return "JSON allows no comma before a closing bracket";
  }
  return "Correct the text there";
}
