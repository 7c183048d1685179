import { fc } from "@fast-check/vitest";

const DEEP: unknown = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`);

/** What no request should hold: wrong types, huge numbers, deep nesting, keys that every object inherits. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e308,
    -1e308,
    2 ** 53,
    1e15,
    "",
    "x",
    "2026-13-45T99:99",
    "9999-12-31T23:59Z",
    "0001-01-01",
    [],
    {},
    [null],
    { "": 1 },
    DEEP,
  ),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"x":1}}'),
    { constructor: 1 },
    { toString: null },
    { hasOwnProperty: 1, from: 1 },
    { length: 3 },
  ),
  fc.constantFrom<unknown>(
    { workingDays: 1e15 },
    { months: 9e15 },
    { seconds: -3 },
    { workingDays: 1, hours: 1 },
    "x".repeat(10_000),
    "__proto__",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A document with some of its nodes replaced, dropped, or given a key more. */
export function mutated(documents: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat({ max: 10_000 }),
    how: fc.constantFrom("replace", "replace", "drop", "add"),
    junk,
    key: fc.constantFrom("__proto__", "constructor", "x", "from", "measured", "dueAtMilliseconds"),
  });
  return fc.tuple(documents, fc.array(change, { minLength: 1, maxLength: 2 })).map(([document, changes]) =>
    changes.reduce<unknown>((changed, { at, how, junk: by, key }) => {
      const nodes = count(changed);
      return rebuilt(changed, { left: at % nodes }, (node) => {
        if (how === "drop") return undefined;
        return how === "add" && typeof node === "object" && node !== null && !Array.isArray(node)
          ? withKey(node, key, by)
          : by;
      });
    }, document),
  );
}

function count(node: unknown): number {
  if (typeof node !== "object" || node === null) return 1;
  return 1 + Object.values(node).reduce<number>((total, part) => total + count(part), 0);
}

/** The same document with its nth node changed. */
function rebuilt(node: unknown, at: { left: number }, change: (node: unknown) => unknown): unknown {
  at.left -= 1;
  if (at.left === -1) return change(node);
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((part) => rebuilt(part, at, change)).filter((part) => part !== undefined);
  let copy: object = {};
  for (const [key, part] of Object.entries(node)) {
    const made = rebuilt(part, at, change);
    if (made !== undefined) copy = withKey(copy, key, made);
  }
  return copy;
}

/** A key of its own, also where every object inherits one of that name. */
function withKey(record: object, key: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(record), [key, value]]);
}
