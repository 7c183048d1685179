import type { Edit } from "../edits/find-edits.js";
import { isObject } from "../edits/list-keys.js";
import type { Json } from "../edits/list-keys.js";

/** Lists whose entries may refer to one another by id: "the Friday before fair-monday". */
const LISTS: readonly string[] = ["add", "remove", "rules"];

/** The edits of entries of days that those of a finding refer to, or that refer to them: neither makes sense alone. */
export function entriesTriedTogether(own: readonly Edit[], all: readonly Edit[]): readonly Edit[] {
  const found = new Set(own);
  for (const edit of found) {
    for (const other of all) if (!found.has(other) && isLinked(edit, other)) found.add(other);
  }
  return [...found].filter((edit) => !own.includes(edit));
}

function isLinked(one: Edit, other: Edit): boolean {
  const [list = ""] = one.steps;
  if (!LISTS.includes(list) || other.steps[0] !== list) return false;
  return refersTo(one, other) || refersTo(other, one);
}

function refersTo(one: Edit, other: Edit): boolean {
  const ids = idsOf(other);
  return [one.before, one.after].some((value) => referencesIn(value).some((id) => ids.includes(id)));
}

/** The ids of the entries that an edit is in; an entry that has an id is told apart by it. */
function idsOf({ steps, before, after }: Edit): readonly string[] {
  const [, key] = steps;
  const inValues = [before, after].flatMap(entriesIn).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  return key === undefined ? inValues : [key, ...inValues];
}

/** The ids that the rules in a value refer to. */
function referencesIn(value: Json): readonly string[] {
  const forms = isObject(value) && !("on" in value) ? [value] : entriesIn(value).map(({ on }) => on);
  return forms
    .flatMap((form) => (isObject(form) && !("through" in form) ? [form["before"], form["after"], form["from"]] : []))
    .filter((id) => typeof id === "string");
}

function entriesIn(value: Json): readonly Readonly<Record<string, Json>>[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isObject);
}
