import type * as z from "zod";
import { DESCRIPTIONS, EXPECTATIONS } from "../format/describe.js";
import { found } from "./found.js";

/** The message of a zod issue, made while zod still knows which schema refused: what was expected, what was found. */
export function messageOf(issue: z.core.$ZodRawIssue): string {
  const schema = issue.schema ?? (issue.inst as z.core.$ZodType | undefined);
  const phrase = (schema === undefined ? undefined : EXPECTATIONS.get(schema)?.phrase) ?? expectation(issue);
  const input = refused(issue);
  if (input !== undefined) return `Expected ${phrase}; found ${found(input)}.`;
  const purpose = schema === undefined ? undefined : DESCRIPTIONS.get(schema)?.description;
  return `It is missing. Give ${phrase}${purpose === undefined ? "" : ` (${lowered(purpose)})`}.`;
}

/** A union told apart by a key refuses the value of that key, not the whole object. */
function refused(issue: z.core.$ZodRawIssue): unknown {
  if (issue.code !== "invalid_union" || issue.discriminator === undefined) return issue.input;
  return (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator];
}

/** What zod expected, for every code of issue it has. */
function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOfThese(issue.values);
    case "invalid_union":
      return issue.options === undefined ? "another form" : oneOfThese(issue.options as readonly unknown[]);
    case "too_small":
      return issue.origin === "array" ? `a list of at least ${issue.minimum}` : `${issue.minimum} or more`;
    case "too_big":
      return issue.origin === "array" ? `a list of at most ${issue.maximum}` : `${issue.maximum} or less`;
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_format":
      return `text of the form ${issue.pattern ?? issue.format}`;
    case "invalid_key":
      return "another key";
    case "invalid_element":
      return "another entry";
    case "unrecognized_keys":
      return "known keys only";
    case "custom":
      return "another value";
    default:
      issue satisfies never;
      return "another value";
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

function oneOfThese(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  const last = words[words.length - 1] ?? "nothing";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function lowered(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, "");
}

