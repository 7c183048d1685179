/** A value of a JSON document. */
export type Json = unknown;

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, Json>>;

type KeyOf = (element: JsonObject) => string;

const byId: KeyOf = ({ id }) => words(id);
const byDate: KeyOf = ({ date }) => words(date);
const byForm: KeyOf = ({ on }) => words(on);
const byIdOrForm: KeyOf = ({ id, on }) => words(id ?? on);

/** What tells the entries of a list apart, by the name of the list: never their position. */
const KEY_OF_ENTRY: Readonly<Record<string, KeyOf>> = {
  commitments: byId,
  readings: byId,
  options: byId,
  anyOf: byId,
  tiers: ({ when }) => words(when),
  boundBy: ({ charter, commitment }) =>
    [charter, commitment]
      .filter((name) => name !== undefined)
      .map(words)
      .join(" "),
  add: byIdOrForm,
  remove: byIdOrForm,
  rules: byIdOrForm,
  holidays: byDate,
  decisions: byDate,
  periods: ({ validFrom, validThrough }) => `${words(validFrom ?? "always")} to ${words(validThrough ?? "always")}`,
  exceptions: byForm,
};

/** Values that are one thing though they have parts: a change of any part is a change of the whole. */
const WHOLE = [
  "allowance",
  "every",
  "keepsDateWithin",
  "threshold",
  "calendar",
  "on",
  "when",
  "appliesWhen",
  "startsWhen",
];

/** Whether a value of that name is compared as one thing. */
export function isWhole(name: string): boolean {
  return WHOLE.includes(name);
}

/** The entries of a list by what tells them apart, in order. */
export type Entries = ReadonlyMap<string, Json>;

/** The entries of two lists of one name; `undefined` where the lists are one value each, such as hours. */
export function keyedEntries(
  name: string,
  before: readonly Json[],
  after: readonly Json[],
): readonly [Entries, Entries] | undefined {
  const [old, young] = [entriesOf(name, before), entriesOf(name, after)];
  if (old === undefined || young === undefined) return undefined;
  const names = sameForm(name, old, young);
  return [renamed(old, names), renamed(young, names)];
}

function entriesOf(name: string, list: readonly Json[]): Entries | undefined {
  const keyOf = KEY_OF_ENTRY[name];
  const entries = new Map<string, Json>();
  for (const element of list) {
    if (typeof element === "string") entries.set(unused(element, entries), element);
    else if (isObject(element) && keyOf !== undefined) entries.set(unused(keyOf(element), entries), element);
    else return undefined;
  }
  return entries;
}

/** The same key, with a number where an entry before has it. */
function unused(key: string, entries: Entries): string {
  let name = key;
  for (let count = 2; entries.has(name); count += 1) name = `${key} (${count})`;
  return name;
}

/** Entries about the same dates, one of which got an id, lost it or has another: the key that both go by. */
function sameForm(name: string, old: Entries, young: Entries): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (KEY_OF_ENTRY[name] !== byIdOrForm) return names;
  const left = [...young].filter(([key]) => !old.has(key));
  for (const [key, entry] of old) {
    if (young.has(key)) continue;
    const at = left.findIndex(([, other]) => formOf(other) === formOf(entry));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) continue;
    const [one, other] = [[key, entry] as const, found]
      .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
      .map(([name]) => name) as [string, string];
    names.set(other, one);
  }
  return names;
}

/** An id goes before a form, and of two ids one always before the other, whichever document comes first. */
function rankOf([key, entry]: readonly [string, Json]): string {
  return `${isObject(entry) && entry["id"] !== undefined ? 0 : 1}${key}`;
}

function renamed(entries: Entries, names: ReadonlyMap<string, string>): Entries {
  return new Map([...entries].map(([key, entry]) => [names.get(key) ?? key, entry]));
}

function formOf(entry: Json): string {
  return isObject(entry) ? words(entry["on"]) : "";
}

/** Whether a value is an object of JSON, neither a list nor null. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A small value in one line: `{ "easter": 1 }` is `easter 1`. */
function words(value: Json): string {
  if (typeof value === "string") return value;
  if (!isObject(value)) return JSON.stringify(value);
  return Object.keys(value)
    .sort()
    .map((key) => `${key} ${partWords(value[key])}`)
    .join(" ");
}

/** A text that reads as one word, and not as a number, true or false. */
const WORD = /^(?!true$|false$|\d+$)[\w.:-]+$/;

function partWords(part: Json): string {
  return typeof part === "string" && !WORD.test(part) ? JSON.stringify(part) : words(part);
}
