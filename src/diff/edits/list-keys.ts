/** A value of a JSON document. */
export type Json = unknown;

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, Json>>;

type KeyOf = (element: JsonObject) => string;

const byId: KeyOf = ({ id }) => words(id);
const byDate: KeyOf = ({ date }) => words(date);
const byForm: KeyOf = ({ on }) => words(on);
const byIdOrForm: KeyOf = ({ id, on, title }) => (id === undefined ? `${words(title)}, ${words(on)}` : words(id));

/** What tells the entries of a list apart, by the name of the list: never their position. */
const KEY_OF_ENTRY: Readonly<Record<string, KeyOf>> = {
  commitments: byId,
  readings: byId,
  options: byId,
  anyOf: byId,
  tiers: ({ when }) => words(when),
  boundBy: ({ charter, commitment }) => [charter, commitment].filter((name) => name !== undefined).map(words).join(" "),
  add: byIdOrForm,
  remove: byIdOrForm,
  rules: ({ id, title }) => words(id ?? title),
  holidays: byDate,
  decisions: byDate,
  periods: ({ validFrom, validThrough }) => `${words(validFrom ?? "always")} to ${words(validThrough ?? "always")}`,
  exceptions: byForm,
};

/** Values that are one thing though they have parts: a change of any part is a change of the whole. */
const WHOLE = ["allowance", "every", "keepsDateWithin", "threshold", "calendar", "on", "when", "appliesWhen", "startsWhen"];

/** Whether a value of that name is compared as one thing. */
export function isWhole(name: string): boolean {
  return WHOLE.includes(name);
}

/** The entries of a list by what tells them apart, in order; `undefined` for a list that is one value, such as hours. */
export function keyedEntries(name: string, list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const keyOf = KEY_OF_ENTRY[name];
  const keys: string[] = [];
  for (const element of list) {
    if (typeof element === "string") keys.push(element);
    else if (isObject(element) && keyOf !== undefined) keys.push(keyOf(element));
    else return undefined;
  }
  const counts = new Map<string, number>();
  return new Map(
    list.map((element, at) => {
      const key = keys[at] as string;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [count === 1 ? key : `${key} (${count})`, element];
    }),
  );
}

/** Whether a value is an object of JSON, neither a list nor null. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A small value in one line: `{ "easter": 1 }` is `easter 1`. */
function words(value: Json): string {
  if (!isObject(value)) return typeof value === "string" ? value : JSON.stringify(value);
  return Object.keys(value)
    .sort()
    .map((key) => `${key} ${words(value[key])}`)
    .join(" ");
}
