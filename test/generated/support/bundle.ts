// Makes a hand-written JSON Schema complete: what it takes from another file is copied into its own definitions, so that
// it compiles by itself. A copy names its source in `$comment`, and is made again each time.
import { posix } from "node:path";
import { schemaAt } from "./published.js";
import type { Schema } from "./published.js";

const COPIED = "Copied from ";
/** What only a whole schema has. */
const WHOLE = ["$schema", "$id", "definitions"];

/** The schema of a path with everything that it takes from other schemas in its own definitions, under its own name. */
export function bundled(path: string): Schema {
  const schema = schemaAt(path);
  const { definitions = {} } = schema;
  const own = Object.entries(definitions as Record<string, Schema>).filter(
    ([, part]) => sourceNamedIn(part) === undefined,
  );
  const names = new Map<string, string>();

  /** The name that a part of another schema has among the definitions here. */
  function nameOf(source: string): string {
    const [file = "", pointer = ""] = source.split("#");
    const base = posix.basename(file, ".schema.json");
    const short = pointer.split("/").pop() || base;
    const isTaken =
      own.some(([name]) => name === short) || [...names].some(([other, name]) => name === short && other !== source);
    const name = names.get(source) ?? (isTaken ? `${base}-${short}` : short);
    names.set(source, name);
    return name;
  }

  /** A part of the schema at `from`, with references to definitions here. */
  function localized(from: string, part: unknown): unknown {
    if (Array.isArray(part)) return part.map((one) => localized(from, one));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        if (key !== "$ref" || typeof value !== "string") return [key, localized(from, value)];
        const source = sourceOf(from, value);
        const name = source.startsWith(`${path}#`) ? (source.split("/").pop() ?? "") : nameOf(source);
        return [key, `#/definitions/${name}`];
      }),
    );
  }

  const kept = { ...(localized(path, without(schema, WHOLE)) as Schema) };
  const parts = Object.fromEntries(own.map(([name, part]) => [name, localized(path, part)]));
  // Copies may need more copies: a map is walked in the order in which its entries come.
  const copies: [string, Schema][] = [];
  for (const [source, name] of names) copies.push([name, copyOf(source, localized)]);
  const all = { ...parts, ...Object.fromEntries(copies.sort(([a], [b]) => (a < b ? -1 : 1))) };
  const $id = `urn:charterclock:schema:${path.replace(/\.schema\.json$/, "").replaceAll("/", ":")}`;
  return { $schema: schema.$schema, $id, ...kept, ...(Object.keys(all).length === 0 ? {} : { definitions: all }) };
}

function copyOf(source: string, localized: (from: string, part: unknown) => unknown): Schema {
  const [file = "", pointer = ""] = source.split("#");
  return { $comment: `${COPIED}${source}`, ...(localized(file, without(partAt(file, pointer), WHOLE)) as Schema) };
}

/** Where a reference leads, through copies to their source: `cli/parts.schema.json#/definitions/deadline`. */
function sourceOf(from: string, reference: string): string {
  const [file = "", pointer = ""] = reference.split("#");
  const place = file === "" ? from : posix.join(posix.dirname(from), file);
  return sourceNamedIn(partAt(place, pointer)) ?? `${place}#${pointer}`;
}

function sourceNamedIn({ $comment }: Schema): string | undefined {
  return typeof $comment === "string" && $comment.startsWith(COPIED) ? $comment.slice(COPIED.length) : undefined;
}

function partAt(file: string, pointer: string): Schema {
  const steps = pointer.split("/").filter((step) => step !== "");
  return steps.reduce((part, step) => part[step] as Schema, schemaAt(file));
}

function without(schema: Schema, keys: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
