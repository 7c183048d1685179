import type * as z from "zod";
import type { Problem } from "../errors.js";
import { readDocument } from "./input/read-document.js";
import { shapeProblems } from "./issues/shape-problems.js";
import { placeOf } from "./rules/place.js";
import type { Place } from "./rules/place.js";

/** A document that was looked at: its plain data, and every problem found. */
export interface Examined {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Finds the problems that one part of a document has with another or with what was given beside it. */
export type Rules<Value> = (document: Place<Value>) => readonly Problem[];

/** Reads a document and reports every problem of its text, its shape and its meaning. */
export function examine<Value>(schema: z.ZodType<Value>, input: unknown, rules: Rules<Value>): Examined {
  const { value, problems: unread } = readDocument(input);
  if (value === undefined) return { value, problems: unread };
  const shape = shapeProblems(schema, value);
  const document = placeOf<Value>(value, shape.map(({ unsound }) => unsound));
  const seen = new Set(unread.map(({ path }) => path));
  const problems = [...shape.filter(({ path }) => !seen.has(path)), ...rules(document)];
  return { value, problems: [...unread, ...problems.map(({ path, message }) => ({ path, message }))] };
}
