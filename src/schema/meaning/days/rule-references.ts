import { shown } from "../../../errors.js";
import type { BesideRule, DayEntry, DayForm, OffsetFromRule } from "../../../calendar/types.js";
import type { Problem } from "../../../errors.js";
import { listed } from "../../problems/suggest.js";
import type { Suggest } from "../../problems/suggest.js";
import { circlesOf } from "../names/graph.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { repeated } from "../names/repeated.js";

/** A list of entries by their ids, as far as they are sound. */
type ById = ReadonlyMap<string, Place<DayEntry>>;

/**
 * Entries that have one id, that refer to no yearly rule of their list, or that refer to one another in a circle.
 * `elsewhere` are ids of rules that the list will be joined with.
 */
export function ruleReferences(
  list: Place<readonly DayEntry[]>,
  elsewhere: readonly string[] | "unknown",
  suggest: Suggest,
): readonly Problem[] {
  const entries = list.entries();
  const byId = new Map<string, Place<DayEntry>>();
  for (const entry of entries) {
    const { text } = entry.at("id");
    if (text !== undefined && !byId.has(text)) byId.set(text, entry);
  }
  const known = elsewhere === "unknown" ? elsewhere : [...byId.keys(), ...elsewhere];
  return [
    ...repeated(
      entries.map((entry) => entry.at("id")),
      "id",
      "Give each rule its own id",
    ),
    ...entries.flatMap((entry) => unknownReference(entry, byId, known, suggest)),
    ...circlesOf(byId.keys(), (id) => [referenceOf(byId.get(id))?.id ?? []].flat()).map((circle) =>
      circleProblem(circle, byId),
    ),
  ];
}

/** The key by which a form refers to another rule, and the id it names. */
export function referenceIn(form: DayForm | undefined): { readonly key: string; readonly id: string } | undefined {
  if (typeof form !== "object" || "through" in form) return undefined;
  const { from, before, after } = form as Partial<OffsetFromRule & BesideRule>;
  if (from !== undefined) return { key: "from", id: from };
  if (before !== undefined) return { key: "before", id: before };
  return after === undefined ? undefined : { key: "after", id: after };
}

function referenceOf(entry: Place<DayEntry> | undefined): ReturnType<typeof referenceIn> {
  return referenceIn(entry?.at("on").value);
}

function unknownReference(
  entry: Place<DayEntry>,
  byId: ById,
  known: readonly string[] | "unknown",
  suggest: Suggest,
): readonly Problem[] {
  const reference = referenceOf(entry);
  if (reference === undefined) return [];
  const { key, id } = reference;
  const on = entry.at("on");
  const other = byId.get(id);
  if (other === undefined) {
    if (known === "unknown" || known.includes(id)) return [];
    const others = known.length === 0 ? "" : `, or name one of: ${listed(known)}`;
    const remedy = suggest(id, known) ?? `Give the rule that you mean this \`id\`, in the same list${others}`;
    return [problemAt(on, [key], `No rule in this list has the id ${shown(id)}`, remedy)];
  }
  const form = other.at("on").value;
  if (form === undefined || (typeof form === "object" && !("through" in form))) return [];
  const what = typeof form === "string" ? "one date" : "a range of dates";
  return [
    problemAt(
      on,
      [key],
      `${shown(id)} is ${what}, not a yearly rule`,
      "Refer to a yearly rule, or give the date itself",
    ),
  ];
}

function circleProblem(circle: readonly string[], byId: ById): Problem {
  const [first = ""] = circle;
  const entry = byId.get(first);
  const way = circle.length > 6 ? [...circle.slice(0, 5), "…", first] : [...circle, first];
  const wrong = `The rules refer to one another in a circle: ${way.join(" → ")}`;
  const at = entry?.at("on") ?? { path: [] };
  return problemAt(at, [referenceOf(entry)?.key ?? "from"], wrong, "Define one of them without another rule");
}
