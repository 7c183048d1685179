/** A value that a change may come to have, chosen by a number. */
export function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}

/** The number, and what is left of it for the next choice. */
export function rest(number: number, used: number): number {
  return Math.floor(number / Math.max(1, used));
}

/** A draft of a document: data that a change may write into. */
export type Draft = any;

/** A change of a document: where and to what is chosen by two numbers. A draft that becomes invalid is thrown away. */
export type Change = (draft: Draft, at: number, to: number) => void;

/** Sets a key, or takes it away for `undefined`. */
export function put(object: Draft, key: string, value: unknown): void {
  if (object === undefined || object === null) return;
  if (value === undefined) delete object[key];
  else object[key] = structuredClone(value);
}

/** Adds an entry to a list of an object, takes one away, or turns the list round. */
export function shuffle(object: Draft, key: string, entries: readonly unknown[], at: number, to: number): void {
  const list: unknown[] = structuredClone(object[key] ?? []);
  const how = to % 4;
  if (how === 0) list.splice(at % (list.length + 1), 1);
  else if (how === 1) list.reverse();
  else list.splice(at % (list.length + 1), 0, structuredClone(pick(entries, rest(to, 4))));
  put(object, key, list.length === 0 && how === 0 ? undefined : list);
}
