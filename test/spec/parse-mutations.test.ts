import { fc, test } from "@fast-check/vitest";
import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { scotland } from "../../src/bundled/calendars.ts";
import { CharterClockError } from "../../src/errors.ts";
import { parseCalendar, parseCharter, parseOverlay } from "../../src/schema/index.ts";
import type { Problem } from "../../src/schema/index.ts";

type Path = readonly (string | number)[];

/** What may become of one part of a document. */
type Change =
  | { readonly kind: "remove" }
  | { readonly kind: "replace"; readonly by: unknown }
  | { readonly kind: "double" }
  | { readonly kind: "copy"; readonly from: number };

const charter = documentAt("charters/calvay/undated.json");
const calendar = documentAt("charters/calendars/scotland/2026-02-25.json");
const overlay = documentAt("charters/overlays/glasgow-office.json");

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant({ kind: "remove" as const }),
  fc.constant({ kind: "double" as const }),
  fc.record({ kind: fc.constant("copy" as const), from: fc.nat() }),
  fc.record({
    kind: fc.constant("replace" as const),
    by: fc.oneof(
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        1e300,
        "",
        "x",
        "24:00",
        "2026-02-30",
        "day-of",
        "CAL-16",
        "repairs.routine",
        [],
        {},
      ),
      fc.jsonValue({ maxDepth: 3 }),
    ),
  }),
);

describe("whatever becomes of a part of a document, it is taken or refused by its paths", () => {
  test.prop([fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 })], { numRuns: 200 })(
    "a charter",
    (changes) => {
      const changed = changedBy(charter, changes);
      judge(changed, () => parseCharter(changed, { calendars: [scotland] }));
    },
  );

  test.prop([fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 })], { numRuns: 100 })(
    "a calendar",
    (changes) => {
      const changed = changedBy(calendar, changes);
      judge(changed, () => parseCalendar(changed));
    },
  );

  test.prop([fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 })], { numRuns: 200 })(
    "an overlay",
    (changes) => {
      const changed = changedBy(overlay, changes);
      judge(changed, () => parseOverlay(changed));
    },
  );
});

test.prop([fc.jsonValue()])("any JSON at all is refused by its paths", (value) => {
  judge(value, () => parseCharter(value, { calendars: [scotland] }));
});

function judge(document: unknown, parse: () => unknown): void {
  const started = performance.now();
  try {
    parse();
  } catch (error) {
    expect(error).toBeInstanceOf(CharterClockError);
    const { problems = [] } = (error as CharterClockError).details;
    expect(problems).not.toHaveLength(0);
    for (const problem of problems) checkProblem(document, problem);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
}

/** A problem is told in sentences, and what its path goes through is there. */
function checkProblem(document: unknown, { path, message }: Problem): void {
  expect(message).toMatch(/^\S[^\n]*\.$/);
  expect(message).not.toMatch(/invalid input|undefined|\[object/i);
  const keys = keysOf(path);
  expect(keys, path).toBeDefined();
  if (keys === undefined || keys.length === 0) return;
  const around = keys
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
  expect(around, `${path} in ${JSON.stringify(document).slice(0, 200)}`).toBeTypeOf("object");
}

function keysOf(path: string): readonly string[] | undefined {
  const steps = [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)];
  if (!path.startsWith("$") || steps.map(([step]) => step).join("") !== path.slice(1)) return undefined;
  return steps.map(([, name, key = ""]) => name ?? String(JSON.parse(key)));
}

function changedBy(document: unknown, changes: readonly (readonly [number, Change])[]): unknown {
  let changed = JSON.parse(JSON.stringify(document)) as unknown;
  for (const [at, what] of changes) {
    const paths = pathsIn(changed);
    const path = paths[at % paths.length] as Path;
    changed = changedAt(
      changed,
      path,
      what.kind === "copy" ? { kind: "replace", by: valueAt(changed, paths[what.from % paths.length] as Path) } : what,
    );
  }
  return changed;
}

function changedAt(document: unknown, path: Path, what: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return what.kind === "replace" ? what.by : document;
  const part = (document as Record<string | number, unknown>)[key];
  if (Array.isArray(document)) {
    const list = [...(document as unknown[])];
    const at = key as number;
    if (rest.length > 0) list[at] = changedAt(part, rest, what);
    else
      list.splice(
        at,
        1,
        ...(what.kind === "remove"
          ? []
          : what.kind === "double"
            ? [part, part]
            : what.kind === "replace"
              ? [what.by]
              : []),
      );
    return list;
  }
  const entries = Object.entries(document as object).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    if (rest.length > 0) return [[name, changedAt(value, rest, what)]];
    if (what.kind === "remove") return [];
    return what.kind === "replace"
      ? [[name, what.by]]
      : [
          [name, value],
          [`${name}x`, value],
        ];
  });
  return Object.fromEntries(entries);
}

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : Object.entries(value);
  return [[], ...entries.flatMap(([key, part]) => pathsIn(part).map((path) => [key, ...path]))];
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document);
}

function documentAt(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
