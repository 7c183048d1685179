import { isObject, isWhole, keyedEntries } from "./list-keys.js";
import type { Json, JsonObject } from "./list-keys.js";
import { entryAt, keyAt, nameOf, ROOT } from "./place.js";
import type { Place } from "./place.js";
import { isSame } from "../../charter/is-same.js";

/** What happened to a value. */
export type EditKind =
  /** It was not there before. */
  | "added"
  /** It is not there any more. */
  | "removed"
  /** It has another value. */
  | "changed"
  /** Its entries are in another order. */
  | "reordered";

/** A difference between two documents, without an opinion about it. */
export interface Edit extends Place {
  readonly kind: EditKind;
  /** The value before; of a list that was reordered, the names of its entries. Absent where there was none. */
  readonly before?: Json;
  /** The value after; absent where there is none. */
  readonly after?: Json;
}

/** The pairs that two collections make: what both have, and what only one has. */
export interface Pair {
  readonly place: Place;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Where a document says which schema checks it; no part of what it means. */
const NOT_COMPARED = '$["$schema"]';

/** Every difference between two JSON documents, each at the smallest place that can be told apart; in document order. */
export function findEdits(before: Json, after: Json): readonly Edit[] {
  return editsAt(ROOT, before, after);
}

function editsAt(place: Place, before: Json, after: Json): readonly Edit[] {
  if (place.path === NOT_COMPARED || isSame(before, after)) return [];
  if (before === undefined) return [{ ...place, kind: "added", after }];
  if (after === undefined) return [{ ...place, kind: "removed", before }];
  const pairs = pairsAt(place, before, after);
  if (pairs === undefined) return [{ ...place, kind: "changed", before, after }];
  const inside = pairs.flatMap((pair) => editsAt(pair.place, pair.before, pair.after));
  const order = orderEdit(place, before, after);
  return order === undefined ? inside : [...inside, order];
}

/** The parts of two values that stand for the same thing; `undefined` where the values are compared as a whole. */
export function pairsAt(place: Place, before: Json, after: Json): readonly Pair[] | undefined {
  const name = nameOf(place);
  if (isWhole(name)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) {
    const entries = keyedEntries(name, before, after);
    if (entries === undefined) return undefined;
    const [old, young] = entries;
    return paired([...old.keys()], [...young.keys()]).map((key) => ({
      place: entryAt(place, key),
      before: old.get(key),
      after: young.get(key),
    }));
  }
  if (!isObject(before) || !isObject(after)) return undefined;
  return paired(Object.keys(before), Object.keys(after)).map((key) => ({
    place: keyAt(place, key),
    before: ownValue(before, key),
    after: ownValue(after, key),
  }));
}

/** The keys of both, those of the first in their order, each new one after its neighbour in the second. */
export function paired(first: readonly string[], second: readonly string[]): readonly string[] {
  const all = [...first];
  const known = new Set(first);
  second.forEach((key, at) => {
    if (known.has(key)) return;
    known.add(key);
    const neighbour = at === 0 ? -1 : all.indexOf(second[at - 1] as string);
    all.splice(neighbour + 1, 0, key);
  });
  return all;
}

function orderEdit(place: Place, before: Json, after: Json): Edit | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const entries = keyedEntries(nameOf(place), before, after);
  if (entries === undefined) return undefined;
  const [old, young] = entries;
  const was = [...old.keys()].filter((key) => young.has(key));
  const is = [...young.keys()].filter((key) => old.has(key));
  return isSame(was, is) ? undefined : { ...place, kind: "reordered", before: was, after: is };
}

function ownValue(object: JsonObject, key: string): Json {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
