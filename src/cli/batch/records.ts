import { parse } from "csv-parse/sync";
import type { Options } from "csv-parse/sync";
import { valueOfJson } from "../documents/json-text.js";
import { shown } from "../../errors.js";
import { Refusal } from "../terminal/refusal.js";
import type { NumberedLine } from "./lines.js";
import { several } from "../../words/counts.js";

/** What one line says, by name; a value is still as it was written. */
export type Fields = Readonly<Record<string, unknown>>;

/** How the lines of one input are read: each is a JSON object, or the first names the columns of a CSV table. */
export interface RecordReader {
  /** Whether the first line only names the columns. */
  readonly hasHeader: boolean;
  read(line: NumberedLine): Fields;
}

/** What the lines of one input are about. */
export interface RecordKind {
  /** What each line is, "A case". */
  readonly name: string;
  /** A line of JSON, to show how. */
  readonly example: string;
  /** Refuses a column or key that is not known. */
  readonly check: (name: string) => void;
}

/** The reader that the first line calls for. Refuses a column that is not known, and one named twice. */
export function readerFor(first: NumberedLine, kind: RecordKind): RecordReader {
  if (first.text.trimStart().startsWith("{")) return { hasHeader: false, read: (line) => readJsonLine(line, kind) };
  const columns = cellsOf(first).map((name) => name.trim());
  for (const [at, name] of columns.entries()) {
    kind.check(name);
    if (columns.indexOf(name) !== at)
      throw invalidLine("The columns of the table", `${shown(name)} twice`, "Use each column name only once");
  }
  return { hasHeader: true, read: (line) => readCsvLine(line, columns, kind) };
}

function readJsonLine({ text }: NumberedLine, { name, example, check }: RecordKind): Fields {
  const asked = `${name} as a line of JSON`;
  const value = valueOfJson(text, asked);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidLine(asked, "a value that is not an object", `Write ${example}`);
  }
  for (const key of Object.keys(value)) check(key);
  return value as Fields;
}

/** Every record is one line, so a quotation mark that is not closed spoils no line but its own. */
function readCsvLine(line: NumberedLine, columns: readonly string[], { name }: RecordKind): Fields {
  const cells = cellsOf(line);
  if (cells.length !== columns.length) {
    const found = `${several(cells.length, "cell")} for ${columns.length} columns`;
    throw invalidLine(
      `${name} as a line of CSV`,
      found,
      "Give one cell for each column; quote a cell that contains a comma",
    );
  }
  const fields = columns.map((name, at) => [name, (cells[at] ?? "").trim()] as const);
  return Object.fromEntries(fields.filter(([, cell]) => cell !== ""));
}

const ANY_NUMBER_OF_CELLS: Options = { relax_column_count: true };

function cellsOf({ text }: NumberedLine): readonly string[] {
  // Most lines quote nothing, and this is five times as fast.
  if (!text.includes('"')) return text.split(",");
  try {
    const [cells = []] = parse(text, ANY_NUMBER_OF_CELLS);
    return cells;
  } catch {
    throw invalidLine(
      "A line of CSV",
      "a misplaced quotation mark",
      'Quote the whole cell, and double any mark inside it, ""',
    );
  }
}

function invalidLine(asked: string, found: string, remedy: string): Refusal {
  return new Refusal("invalid-line", { asked, found, remedy });
}
