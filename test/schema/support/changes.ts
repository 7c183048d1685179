/** A value with one change, and where it was changed. */
export interface Change {
  readonly path: string;
  readonly changed: unknown;
}

/** How something is changed. */
export type How = "added" | "removed" | "retyped" | "misshapen";

/** Objects whose keys are names that charters and callers choose. */
const NAMES_OF_OTHERS = new Set(["attributes", "measured"]);

const FORMS: readonly { readonly form: RegExp; readonly wrong: (text: string) => readonly string[] }[] = [
  {
    form: /^\d{4}-\d{2}-\d{2}T[\d:.]+[+-][\d:]+$/,
    wrong: (text) => [text.replace("T", " "), text.slice(0, -6), text.replace(".000", ""), `${text}Z`],
  },
  { form: /^\d{4}-\d{2}-\d{2}$/, wrong: (text) => [text.slice(0, -1), `${text.slice(0, 5)}13-01`, `${text} `] },
  { form: /^\d{2}:\d{2}/, wrong: () => ["9:00", "25:00", "09:60", "24:01"] },
];

/** Texts in which a date is part of a name or of a sentence. */
const NO_DATES = new Set(["edition", "version", "about", "message", "reason", "extra"]);

/** A value with each change of a kind, one at a time. */
export function changes(value: unknown, how: How, path = "$"): readonly Change[] {
  const key =
    path
      .replace(/\[\d+\]$/, "")
      .split(".")
      .at(-1) ?? "";
  const here = changesHere(value, how, key, path);
  if (NAMES_OF_OTHERS.has(key)) return here;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const parts = list.flatMap((part, at) =>
      changes(part, how, `${path}[${at}]`).map((change) => ({
        ...change,
        changed: list.map((other, place) => (place === at ? change.changed : other)),
      })),
    );
    return [...here, ...parts];
  }
  if (!isObject(value)) return here;
  const inside = Object.entries(value).flatMap(([name, part]) =>
    changes(part, how, `${path}.${name}`).map((change) => ({
      ...change,
      changed: { ...value, [name]: change.changed },
    })),
  );
  return [...here, ...inside];
}

function changesHere(value: unknown, how: How, key: string, path: string): readonly Change[] {
  if (how === "retyped") return [isObject(value) ? [] : {}, typeof value === "number" ? "5" : 5].map(at(path));
  if (how === "misshapen") {
    if (typeof value !== "string" || NO_DATES.has(key)) return [];
    const kind = FORMS.find(({ form }) => form.test(value));
    return (kind?.wrong(value) ?? []).filter((wrong) => wrong !== value).map(at(path));
  }
  if (!isObject(value) || NAMES_OF_OTHERS.has(key)) return [];
  if (how === "added") return [at(path)({ ...value, nobodyKnows: 1 })];
  return Object.keys(value).map((name) => ({ path: `${path}.${name}`, changed: without(value, name) }));
}

function at(path: string): (changed: unknown) => Change {
  return (changed) => ({ path, changed });
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

/** The keys of a value at every depth, and the types of what they hold. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((part) => JSON.stringify(shapeOf(part))))].sort();
  if (!isObject(value)) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
