import type { Session } from "./session.js";
import type { Paint } from "./style.js";
import { cell, row } from "./table.js";
import { wrapped } from "./wrap.js";

/** A fact of an answer: its name, what it is, and how that looks. */
export interface Fact {
  readonly name: string;
  readonly words: string;
  readonly paint: Paint;
  /** Put before every line but the first. */
  readonly indent?: string;
}

const INDENT = "  ";
const NAMES = 10;

/** Facts below each other, their names in a column. */
export function factLines(facts: readonly Fact[], { style, width }: Session): string[] {
  const rest = width - INDENT.length - NAMES - 2;
  return facts.flatMap(({ name, words, paint, indent = "" }) => {
    const lines = wrapped(words, rest - indent.length).map((text, at) => ({
      text: at === 0 ? text : indent + text,
      paint,
    }));
    return row([cell(name, NAMES, style.quiet), lines], [NAMES, rest]).map((line) => INDENT + line);
  });
}
