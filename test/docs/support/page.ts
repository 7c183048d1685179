import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { blocksOf } from "./markdown.js";
import type { Block } from "./markdown.js";
import { importsOf } from "./program.js";
import type { Piece } from "./program.js";

/** The root of the repository. */
export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** The text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A program that a page shows: where it stands, and its pieces in order. */
export interface Program {
  readonly name: string;
  readonly language: "ts" | "js";
  readonly pieces: readonly Piece[];
}

/** The programs of a page: one for each section with TypeScript, and each block of JavaScript by itself. */
export function programsOf(page: string): Program[] {
  const blocks = blocksOf(read(page)).filter(({ info }) => !info.startsWith("not run: "));
  const typed = blocks.filter(({ language }) => language === "ts");
  const preamble = blocks.filter(({ section }) => section === "");
  const sections = new Set(typed.map(({ section }) => section).filter((section) => section !== ""));
  const programs = [...sections].map((section): Program => {
    const start = typed.findIndex((block) => block.section === section);
    const own = blocks.filter((block) => block.section === section);
    const earlier = importsOf(textOf(typed.slice(0, start).filter((block) => block.section !== "")));
    for (const name of importsOf(textOf(own.filter(({ language }) => language === "ts"))).keys()) earlier.delete(name);
    const imports: Piece = { kind: "code", text: [...earlier.values()].join("\n"), line: 0 };
    return { name: `${page}: ${section}`, language: "ts", pieces: [...piecesOf(preamble), imports, ...piecesOf(own)] };
  });
  const scripts = blocks
    .filter(({ language }) => language === "js")
    .map(({ text, line }): Program => ({
      name: `${page}: line ${line}`,
      language: "js",
      pieces: [{ kind: "code", text, line }],
    }));
  return [...programs, ...scripts];
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(({ text, line, language, info }, at): Piece[] => {
    if (language === "ts") return [{ kind: "code", text, line }];
    const isOutput = language === "text" && info === "" && blocks[at - 1]?.language === "ts";
    return isOutput ? [{ kind: "output", text, line }] : [];
  });
}
