import type { Paint } from "./style.js";
import { wrapped } from "./wrap.js";

/** One line of text and its dress; laid out by the length of the text alone. */
export interface Line {
  readonly text: string;
  readonly paint: Paint;
}

/** A cell of several lines, one below the other. */
export type Cell = readonly Line[];

/** A text of one colour as a cell that is broken between words. */
export function cell(text: string, width: number, paint: Paint): Cell {
  return wrapped(text, width).map((line) => ({ text: line, paint }));
}

/** A row of cells side by side: every column but the last is padded to its width, columns are two spaces apart. */
export function row(cells: readonly Cell[], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, column) => {
        const line = lines[at];
        if (line === undefined) return " ".repeat(widths[column] ?? 0);
        return line.paint(line.text) + " ".repeat(Math.max(0, (widths[column] ?? 0) - line.text.length));
      })
      .join("  ")
      .trimEnd(),
  );
}

/** The width of the longest text, but no more than `most`. */
export function widthOf(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
}
