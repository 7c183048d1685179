/** What a file can turn out to be, by how it begins. */
export type FileKind =
  | "gzip"
  | "zip"
  | "compressed"
  | "workbook"
  | "pdf"
  | "utf-16le"
  | "utf-16be"
  | "binary"
  | "markup"
  | "json-lines"
  | "json-lines-with-commas"
  | "json-array"
  | "json-document"
  | "comma-table"
  | "semicolon-table"
  | "tab-table";

/** What a file is for people, and how to make lines of JSON of it. */
export interface FileWords {
  readonly found: string;
  readonly remedy: string;
}

/** What a file is, by its beginning as it reads in UTF-8: two lines, or as much as there is. `undefined` where nothing tells. */
export function whatFile(beginning: string): FileKind | undefined {
  const known = SIGNATURES.find(([signature]) => beginning.startsWith(signature))?.[1];
  if (known === "zip" && OFFICE.test(beginning)) return "workbook";
  return known ?? encodingOf(beginning) ?? textKindOf(beginning.replace(/^\uFEFF/, ""));
}

// A byte that is not UTF-8 reads as U+FFFD.
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ["\u001F\uFFFD", "gzip"],
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["BZh", "compressed"],
  ["\uFFFD7zXZ", "compressed"],
  ["(\uFFFD/\uFFFD", "compressed"],
  ["7z\uFFFD\uFFFD", "compressed"],
  ["\uFFFD\uFFFD\u0011\u0871", "workbook"],
  ["%PDF-", "pdf"],
];

/** Names of entries that the zip of a workbook has. */
const OFFICE = /\[Content_Types\]\.xml|xl\/|docProps\/|opendocument\.spreadsheet/;

function encodingOf(beginning: string): FileKind | undefined {
  const text = beginning.replace(/^\uFFFD\uFFFD/, "");
  const [first, second] = [text.charAt(0), text.charAt(1)];
  if (second === "\0" && first !== "\0") return "utf-16le";
  if (first === "\0" && second !== "\0") return "utf-16be";
  return beginning.includes("\0") && !beginning.trimStart().startsWith("{") ? "binary" : undefined;
}

function textKindOf(text: string): FileKind | undefined {
  const [first = "", second = ""] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (first.startsWith("<")) return "markup";
  // One list among objects spoils its own line alone.
  if (first.startsWith("[")) return isJson(first) && second.startsWith("{") ? "json-lines" : "json-array";
  if (!first.startsWith("{")) return tableKindOf(first, second);
  if (isJson(first)) return "json-lines";
  if (first.endsWith(",") && isJson(first.slice(0, -1))) return "json-lines-with-commas";
  return second !== "" && (first === "{" || INSIDE_AN_OBJECT.test(second)) ? "json-document" : "json-lines";
}

/** How a line begins that goes on with an object. */
const INSIDE_AN_OBJECT = /^["}\],]/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const SEPARATORS: readonly (readonly [string, FileKind])[] = [
  [";", "semicolon-table"],
  ["\t", "tab-table"],
  [",", "comma-table"],
];

function tableKindOf(header: string, row: string): FileKind | undefined {
  if (/[{}[\]]/.test(header) || row.startsWith("{")) return undefined;
  return SEPARATORS.find(([separator]) => header.includes(separator) && (row === "" || row.includes(separator)))?.[1];
}

/** Each kind in words. */
export const FILE_WORDS: Readonly<Record<FileKind, FileWords>> = {
  gzip: { found: "data compressed with gzip", remedy: "Unpack it first (gunzip)" },
  zip: { found: "a zip archive", remedy: "Unpack it first, and give the file inside" },
  compressed: { found: "compressed data", remedy: "Unpack it first" },
  workbook: { found: "a spreadsheet workbook", remedy: "Give JSON lines in UTF-8" },
  pdf: { found: "a PDF", remedy: "Give JSON lines in UTF-8" },
  "utf-16le": { found: "text in UTF-16 (little-endian)", remedy: "Save it as UTF-8 (iconv -f UTF-16LE -t UTF-8)" },
  "utf-16be": { found: "text in UTF-16 (big-endian)", remedy: "Save it as UTF-8 (iconv -f UTF-16BE -t UTF-8)" },
  binary: { found: "binary data", remedy: "Give JSON lines in UTF-8" },
  markup: { found: "HTML or XML", remedy: "Give JSON lines" },
  "json-lines": { found: "JSON lines", remedy: "Give another file" },
  "json-lines-with-commas": { found: "JSON lines with a comma after each", remedy: "Leave out the commas" },
  "json-array": { found: "a JSON array", remedy: "Write each of its objects on its own line (jq -c '.[]')" },
  "json-document": {
    found: "JSON with an object over several lines",
    remedy: "Write each object on one line (jq -c .)",
  },
  "comma-table": { found: "a table with commas (CSV)", remedy: "Give JSON lines" },
  "semicolon-table": { found: "a table with semicolons", remedy: "Give JSON lines" },
  "tab-table": { found: "a table with tabs", remedy: "Give JSON lines" },
};
