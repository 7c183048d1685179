import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { JSONPath, Node } from "jsonc-parser";
import type { Problem, TextPosition } from "../../index.js";
import type { PlacedProblem } from "../terminal/placed-problem.js";

/** Finds where problems are in a JSON text; one that a part is missing is where it is missing from. */
export function placingIn(text: string): (problem: Problem) => PlacedProblem {
  const root = parseTree(text);
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const nearest = (path: string): number => (root === undefined ? 0 : nearestNode(root, segmentsOf(path)).offset);
  return ({ path, message, at }) => ({ path, message, ...(at ?? positionAt(nearest(path), lineStarts)) });
}

/** The problems of a JSON text with their places, in the order of these. */
export function placedIn(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  return problems.map(placingIn(text)).sort((a, b) => a.line - b.line || a.column - b.column);
}

function positionAt(offset: number, lineStarts: readonly number[]): TextPosition {
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
