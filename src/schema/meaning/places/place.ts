import type { Problem } from "../../../errors.js";
import { faultText } from "../../shape/parts/rule.js";
import { jsonPath } from "../../../input/json-path.js";
import type { Unsound } from "../../problems/shape-findings.js";

/** The keys that lead from the document to one of its parts. */
export type Path = readonly PropertyKey[];

/** A place in a document, which should hold a `Value`. Rules look only at what has its whole shape. */
export interface Place<Value> {
  readonly path: Path;
  /** The value here; `undefined` if there is none, or if something in it has the wrong shape. */
  readonly value: Value | undefined;
  /** The text here, whatever its form: ids are compared even if they are not well formed. */
  readonly text: string | undefined;
  /** The place under a key. */
  at<Key extends keyof Value>(key: Key): Place<Exclude<Value[Key], undefined>>;
  /** The places of a list, one for each entry; none where there is no list. */
  entries(): readonly Place<Value extends readonly (infer Entry)[] ? Entry : never>[];
}

/** A document of plain data as a place. */
export function placeOf<Value>(document: unknown, unsound: readonly Unsound[]): Place<Value> {
  return place(document, [], treeOf(unsound));
}

/** A problem at a place or below it, in two sentences: what is wrong, what to do. */
export function problemAt(at: { readonly path: Path }, below: Path, wrong: string, remedy: string): Problem {
  return { path: jsonPath([...at.path, ...below]), message: faultText(wrong, remedy) };
}

/** The parts of a document that are not sound, or have something in them that is not. */
interface Tree {
  extent: "whole" | "itself";
  readonly below: Map<PropertyKey, Tree>;
}

function treeOf(unsound: readonly Unsound[]): Tree | undefined {
  if (unsound.length === 0) return undefined;
  const root: Tree = { extent: "itself", below: new Map() };
  for (const { path, extent } of unsound) {
    let node = root;
    for (const key of path) {
      const next = node.below.get(key) ?? { extent: "itself", below: new Map<PropertyKey, Tree>() };
      node.below.set(key, next);
      node = next;
    }
    if (extent === "whole") node.extent = extent;
  }
  return root;
}

function place<Value>(value: unknown, path: Path, tree: Tree | undefined): Place<Value> {
  const below = (key: PropertyKey): Tree | undefined => (tree?.extent === "whole" ? tree : tree?.below.get(key));
  return {
    path,
    value: tree === undefined ? (value as Value | undefined) : undefined,
    text: typeof value === "string" ? value : undefined,
    at: (key) => place(under(value, key), [...path, key], below(key)),
    entries: () => listed(value).map((entry, index) => place(entry, [...path, index], below(index))),
  };
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function under(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}
