import type * as z from "zod/mini";
import { withOr } from "../../words/counts.js";

/** What a raw zod issue expected, in words that follow "expected"; every code of issue has some. */
export function expectation(issue: z.core.$ZodRawIssue): string {
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
      return "only known keys";
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
  return withOr(values.map((value) => JSON.stringify(value)));
}
