import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CharterVersion } from "../../../src/index.js";

const CHARTERS = resolve(import.meta.dirname, "../../../charters");

/** One of the five documents as data, the letters of its row ids, and how many rows it has. */
export interface Document {
  readonly file: string;
  readonly prefix: string;
  readonly rows: number;
  readonly document: CharterVersion;
}

/** The five documents, as their files are. */
export const DOCUMENTS: readonly Document[] = [
  read("calvay/undated.json", "CAL", 27),
  read("paisley/2022-03.json", "PAI", 39),
  read("berwickshire/2020-01-13.json", "BER", 37),
  read("abertay/2020-03.json", "ABE", 19),
  read("south-western/undated.json", "SWH", 29),
];

/** The text of a file below `charters/`. */
export function textOf(file: string): string {
  return readFileSync(join(CHARTERS, file), "utf8");
}

function read(file: string, prefix: string, rows: number): Document {
  return { file, prefix, rows, document: JSON.parse(textOf(file)) as CharterVersion };
}
