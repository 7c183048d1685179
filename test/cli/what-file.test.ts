import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FILE_WORDS, whatFile } from "../../src/cli/documents/what-file.js";
import type { FileKind } from "../../src/cli/documents/what-file.js";

const bytes = (hex: string, rest = ""): Buffer =>
  Buffer.concat([Buffer.from(hex.replaceAll(" ", ""), "hex"), Buffer.from(rest)]);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const zip = (entry: string): Buffer =>
  bytes("504b0304 1400 0000 0800 0000 0000 00000000 00000000 00000000 1300 0000", entry);

describe("what a file is, by how it begins", () => {
  it.each<[string, Uint8Array | string, FileKind | undefined]>([
    ["gzip", gzipSync('{"a":1}\n'), "gzip"],
    ["zip", zip("deadlines.ndjson"), "zip"],
    ["a zip without files", bytes("504b0506 0000"), "zip"],
    ["xlsx", zip("[Content_Types].xml"), "workbook"],
    ["xlsx that begins with a sheet", zip("xl/worksheets/sheet1.xml"), "workbook"],
    ["ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "workbook"],
    ["xls", bytes("d0cf11e0 a1b11ae1 0000"), "workbook"],
    ["bzip2", bytes("425a6839 3141 5926"), "compressed"],
    ["xz", bytes("fd377a58 5a00 0004"), "compressed"],
    ["zstd", bytes("28b52ffd 0458"), "compressed"],
    ["7z", bytes("377abcaf 271c"), "compressed"],
    ["PDF", "%PDF-1.7\n", "pdf"],
    ["a database", "SQLite format 3\0", "binary"],
    ["UTF-16, little-endian", utf16('\uFEFF{"a":1}\n'), "utf-16le"],
    ["UTF-16, big-endian", utf16('\uFEFF{"a":1}\n').swap16(), "utf-16be"],
    ["UTF-16 without a mark, little-endian", utf16('{"a":1}\n'), "utf-16le"],
    ["UTF-16 without a mark, big-endian", utf16('{"a":1}\n').swap16(), "utf-16be"],
    ["a table in UTF-16", utf16("\uFEFFreference;dueAt\n"), "utf-16le"],
    ["HTML", "<!DOCTYPE html>\n<html>", "markup"],
    ["lines of JSON", '{"a":1}\n{"a":2}\n', "json-lines"],
    ["with a byte order mark", '\uFEFF{"a":1}\n', "json-lines"],
    ["of another system, after blank lines", '\r\n\r\n{"a":1}\r\n{"a":2}\r\n', "json-lines"],
    ["one line without an end", '{"a":1}', "json-lines"],
    ["a first line that was cut off", '{"a":\n{"a":2}\n', "json-lines"],
    ["a line that was cut off, alone", '{"a":', "json-lines"],
    ["a line longer than what was read", `{"a":"${"x".repeat(70_000)}`, "json-lines"],
    ["a whole line before one of text", '{"a":1}\n"b"\n', "json-lines"],
    ["a list before an object", '[]\n{"a":1}\n', "json-lines"],
    ["a comma after each line", '{"a":1},\n{"a":2}\n', "json-lines-with-commas"],
    ["an array on one line", '[{"a":1},{"a":2}]', "json-array"],
    ["an array over lines", '[\n  {"a":1},\n  {"a":2}\n]', "json-array"],
    ["an array with each object on a line", '[{"a":1},\n{"a":2}]', "json-array"],
    ["an array longer than what was read", `[{"a":"${"x".repeat(70_000)}`, "json-array"],
    ["an empty array", "[]", "json-array"],
    ["an object over lines", '{\n  "a": 1\n}\n', "json-document"],
    ["an object over lines with a mark", '\uFEFF{\r\n  "a": 1\r\n}\r\n', "json-document"],
    ["an object that begins on its first line", '{ "a": {\n    "b": 1 } }', "json-document"],
    ["a table with commas", "reference,dueAt\nA,2026-06-22\n", "comma-table"],
    ["its quoted head alone", '"reference","dueAt"\n', "comma-table"],
    ["a table with semicolons, and commas in its cells", "Reference;Due, at\nA;2026-06-22, 17:00\n", "semicolon-table"],
    ["as a spreadsheet program says it", "\uFEFFsep=;\r\nreference;dueAt\r\n", "semicolon-table"],
    ["a table with tabs", "reference\tdueAt\nA\t2026-06-22\n", "tab-table"],
    ["a heading above lines of JSON is one bad line", 'Deadlines, June\n{"a":1}\n', undefined],
    ["words", "nothing\n", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, content, kind) => {
    expect(whatFile(Buffer.from(content).toString("utf8"))).toBe(kind);
  });

  it("compressed data without a signature is at least not called a table", () => {
    expect(String(whatFile(brotliCompressSync('{"a":1}\n').toString("utf8")))).not.toMatch(/table|json/);
  });

  it("each kind has its own words", () => {
    const found = Object.values(FILE_WORDS).map((words) => words.found);
    expect(new Set(found).size).toBe(found.length);
  });
});
