// Every key of the documents, part by part, as tables of a page.
import { FROM_ZOD } from "./published.js";

interface Part {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Part | readonly Part[];
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | false;
  readonly definitions?: Readonly<Record<string, Part>>;
}

const DOCUMENTS = ["charter", "calendar", "overlay", "lock"];

/** The tables of all parts: the documents first, each followed by the parts that were not shown before it. */
export function everyKey(): string {
  const shown = new Set<string>();
  return DOCUMENTS.flatMap((name) => {
    const schema = FROM_ZOD[`${name}.schema.json`] as Part;
    const parts = [schema, ...Object.values(schema.definitions ?? {})].flatMap((part) => [part, ...partsInside(part)]);
    return parts.flatMap((part) => {
      const title = part.title ?? "";
      if (shown.has(title) || !isShown(part)) return [];
      shown.add(title);
      return [section(title, part, schema)];
    });
  }).join("\n\n");
}

/** A part with keys, and a choice of words that has a name, get a table. */
function isShown(part: Part): boolean {
  return part.title !== undefined && (keysOf(part).length > 0 || wordsOf(part).length > 0);
}

/** The keys of a part; of one that is a choice between single keys, all of these. */
function keysOf(part: Part): readonly (readonly [string, Part])[] {
  if (part.properties !== undefined) return Object.entries(part.properties);
  const alternatives = (part.anyOf ?? []).map(({ properties = {} }) => Object.entries(properties));
  return alternatives.length > 1 && alternatives.every((keys) => keys.length === 1) ? alternatives.flat() : [];
}

/** Parts that are written out where they are used, and have a title of their own. */
function partsInside(part: Part): readonly Part[] {
  if (part.properties === undefined && keysOf(part).length > 0) return [];
  const inside = [
    ...Object.values(part.properties ?? {}),
    ...(part.anyOf ?? []),
    ...(part.oneOf ?? []),
    ...(part.allOf ?? []),
    ...(Array.isArray(part.items)
      ? (part.items as readonly Part[])
      : part.items === undefined
        ? []
        : [part.items as Part]),
  ];
  return inside.flatMap((one) => [one, ...partsInside(one)]);
}

function section(title: string, part: Part, schema: Part): string {
  const head = `### ${capital(title)}`;
  const about = part.description === undefined ? [] : [part.description];
  const rows = keysOf(part).map(([key, value]) => {
    const mark = part.properties === undefined || part.required?.includes(key) === true ? "" : " ?";
    return `| \`${key}\`${mark} | ${formOf(value, schema)} | ${meaningOf(value, schema)} |`;
  });
  const table =
    rows.length > 0
      ? ["| key | form | meaning |", "|---|---|---|", ...rows]
      : ["| word | meaning |", "|---|---|", ...wordsOf(part).map(([word, meaning]) => `| \`${word}\` | ${meaning} |`)];
  return [head, ...about, table.join("\n")].join("\n\n");
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What a key means; the words that it may have, where these have no table. */
function meaningOf(value: Part, schema: Part): string {
  const meaning = value.description ?? resolved(value, schema).description ?? "";
  const words = isReference(value)
    ? []
    : [value, ...(value.anyOf ?? [])].flatMap(wordsOf).map(([word, means]) => `\`${word}\`: ${means}`);
  return [meaning, ...words].join(" ").replaceAll("|", "\\|").trim();
}

function wordsOf({ oneOf = [] }: Part): readonly (readonly [string, string])[] {
  return oneOf.flatMap((one) => (typeof one.const === "string" ? [[one.const, one.description ?? ""] as const] : []));
}

function isReference(part: Part): boolean {
  return (part.$ref ?? part.allOf?.[0]?.$ref) !== undefined;
}

function resolved(part: Part, schema: Part): Part {
  const reference = part.$ref ?? part.allOf?.[0]?.$ref;
  return reference === undefined ? part : (schema.definitions?.[reference.split("/").pop() ?? ""] ?? part);
}

/** The form of a value in words, with a link where it has a table. */
function formOf(part: Part, schema: Part): string {
  return listed([...new Set(formsOf(part, schema))]);
}

/** The forms that a value may have, one by one. */
function formsOf(part: Part, schema: Part): readonly string[] {
  const target = resolved(part, schema);
  if (target !== part) return isShown(target) ? [linkTo(target)] : formsOf(target, schema);
  if (isShown(part) && keysOf(part).length > 0) return [linkTo(part)];
  if (part.const !== undefined) return [`\`${JSON.stringify(part.const)}\``.replaceAll('"', "")];
  if (part.enum !== undefined) return part.enum.map((word) => `\`${String(word)}\``);
  const choices = part.anyOf ?? part.oneOf;
  return choices === undefined ? [simpleForm(part, schema)] : choices.flatMap((choice) => formsOf(choice, schema));
}

function simpleForm(part: Part, schema: Part): string {
  if (part.type === "array") {
    const { items } = part;
    if (Array.isArray(items)) return `[${(items as readonly Part[]).map((item) => formOf(item, schema)).join(", ")}]`;
    return items === undefined ? "list" : `list of: ${formOf(items as Part, schema)}`;
  }
  if (part.type === "object") {
    const { additionalProperties } = part;
    return typeof additionalProperties === "object"
      ? `names, each with ${formOf(additionalProperties, schema)}`
      : "object";
  }
  if (part.type === "string") return part.title === undefined ? "text" : part.title.toLowerCase();
  if (part.type === "boolean") return "true or false";
  if (part.type === "null") return "`null`";
  return part.type === "integer" ? "whole number" : "number";
}

function listed(forms: readonly string[]): string {
  return forms.length < 2 ? forms.join("") : `${forms.slice(0, -1).join(", ")} or ${forms[forms.length - 1] ?? ""}`;
}

function linkTo({ title = "" }: Part): string {
  return `[${title.charAt(0).toLowerCase()}${title.slice(1)}](#${title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-")})`;
}
