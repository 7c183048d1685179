import type { Vector } from "./vector.ts";

/** What an engine said to a case: its answer, why it has none, or that it failed. */
export type Answered =
  | { readonly id: string; readonly answer: unknown }
  | { readonly id: string; readonly cannot: string }
  | { readonly id: string; readonly failed: string };

/** Whether an answer is the expected one; an answer with a date alone is judged by the date. */
export function isRight(answer: unknown, { expected }: Pick<Vector, "expected">): boolean {
  return JSON.stringify(comparable(answer, expected)) === JSON.stringify(comparable(expected, answer));
}

/** A value with its instants in UTC and only the keys that the other has too, in one order. */
export function comparable(value: unknown, other: unknown): unknown {
  if (typeof value === "string") return isInstant(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map((part) => comparable(part, part));
  if (!isObject(value) || !isObject(other)) return value;
  const shared = Object.keys(value).filter((key) => key in other);
  return Object.fromEntries(shared.sort().map((key) => [key, comparable(value[key], other[key])]));
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
