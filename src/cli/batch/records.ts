import { parse } from "csv-parse/sync";
import type { Options } from "csv-parse/sync";
import { valueOfJson } from "../input/json-text.js";
import { Refusal } from "../refusal.js";
import { checkColumn } from "./columns.js";
import type { NumberedLine } from "./lines.js";

/** What one line says, by name; a value is still as it was written. */
export type Fields = Readonly<Record<string, unknown>>;

/** How the lines of one input are read: each is a JSON object, or the first names the columns of a CSV table. */
export interface RecordReader {
  /** Whether the first line only names the columns. */
  readonly hasHeader: boolean;
  read(line: NumberedLine): Fields;
}

/** The reader that the first line calls for. Refuses a column that is not known, and one named twice. */
export function readerFor(first: NumberedLine): RecordReader {
  if (first.text.trimStart().startsWith("{")) return { hasHeader: false, read: readJsonLine };
  const columns = cellsOf(first).map((name) => name.trim());
  for (const [at, name] of columns.entries()) {
    checkColumn(name);
    if (columns.indexOf(name) !== at) throw invalidLine("The columns of the table", `${name} twice`, "Name each column once");
  }
  return { hasHeader: true, read: (line) => readCsvLine(line, columns) };
}

function readJsonLine({ text }: NumberedLine): Fields {
  const value = valueOfJson(text, "A case as a line of JSON");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidLine("A case as a line of JSON", "a value that is not an object", 'Write { "commitment": …, "receivedAt": … }');
  }
  for (const name of Object.keys(value)) checkColumn(name);
  return value as Fields;
}

/** Every case is one line, so a quotation mark that is not closed spoils no line but its own. */
function readCsvLine(line: NumberedLine, columns: readonly string[]): Fields {
  const cells = cellsOf(line);
  if (cells.length !== columns.length) {
    const found = `${cells.length} cell${cells.length === 1 ? "" : "s"} under ${columns.length} columns`;
    throw invalidLine("A case as a line of CSV", found, "Give one cell for each column; quote a cell with a comma in it");
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
    throw invalidLine("A line of CSV", "a quotation mark that is out of place", 'Quote a whole cell, and write a mark inside it twice, ""');
  }
}

function invalidLine(asked: string, found: string, remedy: string): Refusal {
  return new Refusal("invalid-line", { asked, found, remedy });
}
