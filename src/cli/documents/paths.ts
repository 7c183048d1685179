import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Io } from "../terminal/io.js";

/** A path as an absolute one. */
export function absolutePath(path: string, { folder }: Io): string {
  return resolve(folder, path);
}

/** An absolute path as people read it: from the working folder where it is below that. */
export function shownPath(path: string, { folder }: Io): string {
  const inside = relative(folder, path);
  return withSlashes(inside === "" ? "." : isBelow(inside) ? inside : path);
}

/** The path from a folder to a file below it, with slashes; `undefined` where it is not below. Both are absolute. */
export function pathBelow(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  return inside !== "" && isBelow(inside) ? withSlashes(inside) : undefined;
}

function isBelow(path: string): boolean {
  return !isAbsolute(path) && path !== ".." && !path.startsWith(`..${sep}`);
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
