import { isObject, keyedEntries } from "./list-keys.js";
import type { Json } from "./list-keys.js";
import { pairsAt, paired } from "./find-edits.js";
import type { Pair } from "./find-edits.js";
import { nameOf, ROOT } from "./place.js";
import type { Place } from "./place.js";
import { isSame } from "../../charter/is-same.js";

/** The first document with those edits to the second that stand at the given paths, and no others. */
export function withEdits<Document>(before: Document, after: Document, paths: ReadonlySet<string>): Document {
  return mixed(ROOT, before, after, paths) as Document;
}

function mixed(place: Place, before: Json, after: Json, paths: ReadonlySet<string>): Json {
  if (isSame(before, after)) return before;
  const isTaken = paths.has(place.path);
  if (before === undefined || after === undefined) return isTaken ? after : before;
  const pairs = pairsAt(place, before, after);
  if (pairs === undefined) return isTaken ? after : before;
  const parts = pairs.map((pair) => [pair, mixed(pair.place, pair.before, pair.after, paths)] as const);
  if (isObject(before)) {
    return Object.fromEntries(
      parts.flatMap(([pair, value]) => (value === undefined ? [] : [[nameOf(pair.place), value]])),
    );
  }
  return inOrder(place, before as readonly Json[], after as readonly Json[], parts, isTaken);
}

/** The entries in the order of the document that the order is taken from. */
function inOrder(
  place: Place,
  before: readonly Json[],
  after: readonly Json[],
  parts: readonly (readonly [Pair, Json])[],
  isOrderTaken: boolean,
): readonly Json[] {
  const valueOf = new Map(parts.map(([pair, value]) => [nameOf(pair.place), value]));
  const [old, young] = (keyedEntries(nameOf(place), before, after) ?? []).map((entries) => [...entries.keys()]) as [
    string[],
    string[],
  ];
  const keys = isOrderTaken ? paired(young, old) : paired(old, young);
  return keys.flatMap((key) => {
    const value = valueOf.get(key);
    return value === undefined ? [] : [value];
  });
}
