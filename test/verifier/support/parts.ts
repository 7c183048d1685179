import type { Random } from "./random.js";

/** An object of JSON. */
export type Data = Readonly<Record<string, unknown>>;

/** Where a part of a document is: the keys and numbers that lead to it. */
export type Path = readonly (string | number)[];

/** The part at a path. */
export function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Data)[key], document);
}

/** The path of some part at or below another. */
export function partBelow(document: unknown, path: Path, random: Random): Path {
  const part = at(document, path);
  if (typeof part !== "object" || part === null) return path;
  const keys: readonly (string | number)[] = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
  if (keys.length === 0 || random.whole(5) === 0) return path;
  return partBelow(document, [...path, random.one(...keys)], random);
}

/** The same document with another part at a path, or without it where the part is `undefined`. */
export function put(document: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(document)) {
    const list: readonly unknown[] = document;
    return list.flatMap((item, index) => {
      const inner = index === key ? put(item, rest, part) : item;
      return inner === undefined ? [] : [inner];
    });
  }
  const entries = Object.entries(document as Data).map(([name, value]) => [
    name,
    name === key ? put(value, rest, part) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether a value is an object of JSON. */
export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
