import type * as z from "zod/mini";
import { DESCRIPTIONS, EXPECTATIONS, OPTIONAL } from "../shape/parts/describe.js";
import { expectation } from "./expectation.js";
import { found } from "./found.js";
import { quoted } from "../../input/json-path.js";
import type { Suggest } from "./suggest.js";

type RawIssue = z.core.$ZodRawIssue;

/** The message of a raw zod issue, made while zod still knows which schema refused: what was expected, what was found. */
export function messageOf(issue: RawIssue, suggest: Suggest): string {
  const schema = issue.schema ?? (issue.inst as z.core.$ZodType | undefined);
  const phrase = (schema === undefined ? undefined : EXPECTATIONS.get(schema)?.phrase) ?? expectation(issue);
  const input = refused(issue);
  if (input !== undefined) return `Expected ${phrase}; found ${found(input)}.${hint(issue, schema, input, suggest)}`;
  const purpose = schema === undefined || isTag(issue) ? undefined : DESCRIPTIONS.get(schema)?.description;
  const key = quoted(String(issue.path?.at(-1) ?? ""));
  return `The key ${key} is missing. Give ${phrase}${purpose === undefined ? "" : ` (${lowered(purpose)})`}.`;
}

/** A union told apart by a key refuses the value of that key, not the whole object. */
function refused(issue: RawIssue): unknown {
  if (!isTag(issue)) return issue.input;
  return (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator ?? ""];
}

function isTag(issue: RawIssue): issue is z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion> {
  return issue.code === "invalid_union" && issue.discriminator !== undefined;
}

/** What to do about a value of a usual wrong sort: null for nothing, a number in quotes, a mistyped word. */
function hint(issue: RawIssue, schema: object | undefined, input: unknown, suggest: Suggest): string {
  if (input === null && schema !== undefined && OPTIONAL.has(schema)) return " Leave out the key instead.";
  if (typeof input !== "string") return "";
  const isNumber = issue.code === "invalid_type" && ["int", "number"].includes(issue.expected);
  if (isNumber && /^-?\d+(?:\.\d+)?$/.test(input)) return " Leave out the quotes.";
  const words =
    issue.code === "invalid_value" ? issue.values : issue.code === "invalid_union" ? issue.options : undefined;
  const meant = Array.isArray(words)
    ? suggest(
        input,
        words.filter((word) => typeof word === "string"),
      )
    : undefined;
  return meant === undefined ? "" : ` ${meant}.`;
}

function lowered(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, "");
}
