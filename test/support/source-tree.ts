import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = resolve(import.meta.dirname, "../../src");

const FILES = new Set(filesIn(SRC));

/** Every file of `src`, as a path below it: `cli/terminal/wrap.ts`. */
export function filesOf(): readonly string[] {
  return [...FILES];
}

function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

/** Every folder that has files, at every depth; `.` is `src` itself. */
export function foldersOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap(foldersAbove))].sort();
}

/** The files and folders directly in a folder: `wrap.ts`, `terminal`. */
export function childrenOf(folder: string, files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap((file) => childIn(folder, file) ?? []))];
}

/** An import from one child of a folder to another. */
export interface ChildImport {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly target: string;
}

/** Every import from one child of a folder to another, however deep in them its ends are. */
export function importsBetweenChildren(folder: string, files: readonly string[]): readonly ChildImport[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((imported): readonly ChildImport[] => {
      const target = targetOf(file, imported);
      const [from, to] = [childIn(folder, file), target === undefined ? undefined : childIn(folder, target)];
      return target === undefined || from === undefined || to === undefined || from === to
        ? []
        : [{ from, to, file, target }];
    }),
  );
}

/** The groups of nodes that reach each other, each in alphabetical order. */
export function circlesIn(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const reached = new Map(nodes.map((node) => [node, reachedFrom(node, next)]));
  const circles = nodes.map((node) =>
    [...(reached.get(node) ?? [])].filter((other) => reached.get(other)?.has(node) === true).sort(),
  );
  return [
    ...new Map(circles.filter((circle) => circle.length > 0).map((circle) => [circle.join(" "), circle])).values(),
  ];
}

/** What a file imports: packages and relative paths, types too. */
export function importsOf(file: string): readonly string[] {
  const known = imports.get(file) ?? importsIn(file);
  imports.set(file, known);
  return known;
}

function importsIn(file: string): readonly string[] {
  const found = textOf(file).matchAll(
    /^(?:import|export|\}).*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? "");
}

/** The file of `src` that a relative import means; `undefined` for packages, and for what is outside `src`. */
export function targetOf(file: string, imported: string): string | undefined {
  if (!imported.startsWith(".")) return undefined;
  const target = relative(SRC, resolve(SRC, dirname(file), imported.replace(/\.js$/, ".ts")))
    .split(sep)
    .join("/");
  return target.startsWith("..") || !FILES.has(target) ? undefined : target;
}

/** The package of an import: `date-fns` of `date-fns/parse`, `node` of `node:fs`. */
export function packageOf(imported: string): string {
  return /^(?:@[^/]+\/[^/]+|[^/:]+)/.exec(imported)?.[0] ?? imported;
}

/** The text of a file of `src`. */
export function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(join(SRC, file), "utf8");
  texts.set(file, known);
  return known;
}

const texts = new Map<string, string>();
const imports = new Map<string, readonly string[]>();

function foldersAbove(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return [".", ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))];
}

function childIn(folder: string, file: string): string | undefined {
  const inside = folder === "." ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
  return inside?.split("/")[0];
}

function reachedFrom(node: string, next: (node: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...next(node)];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    waiting.push(...next(one));
  }
  return reached;
}
