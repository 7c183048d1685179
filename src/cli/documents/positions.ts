import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { JSONPath, Node } from "jsonc-parser";
import type { Problem } from "../../index.js";
import type { Position } from "../terminal/placed-problem.js";

/** Finds where problems stand in a JSON text; one that a part is missing stands where it is missing from. */
export function positionsIn(text: string): (problem: Problem) => Position {
  const root = parseTree(text);
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ path, message }) => {
    // Where the text is no JSON there is no path to the place; the message names it.
    const [, line, column] = /line (\d+), column (\d+)/.exec(message) ?? [];
    if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
    return positionAt(root === undefined ? 0 : nearestNode(root, segmentsOf(path)).offset, lineStarts);
  };
}

function positionAt(offset: number, lineStarts: readonly number[]): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

function segmentsOf(path: string): JSONPath {
  const parts = path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g);
  return [...parts].map(([, name = "", index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : (JSON.parse(quoted) as string);
  });
}

function nearestNode(root: Node, segments: JSONPath): Node {
  for (let length = segments.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(root, segments.slice(0, length));
    // The name of an entry is where an editor should stand, not its value.
    if (found !== undefined) return found.parent?.type === "property" ? found.parent : found;
  }
  return root;
}
