import type * as z from "zod";
import type { Problem } from "../../errors.js";
import { messageOf } from "./expectation.js";
import { jsonPath, valueAt } from "./json-path.js";
import { meantForm } from "./meant-form.js";
import { noKnownForm, unknownKeys } from "./unknown-keys.js";

/** A problem of a document's shape, with the part that it makes unsound; `whole`: zod did not look into that part. */
export interface ShapeProblem extends Problem {
  readonly unsound: { readonly path: readonly PropertyKey[]; readonly extent: "whole" | "itself" };
}

/** The keys that an object may have, by the list of those that it should not have, which zod passes on as it is. */
type KnownKeys = Map<readonly string[], readonly string[]>;

/** Every problem that a schema finds in a document of plain data. */
export function shapeProblems(schema: z.ZodType, document: unknown): readonly ShapeProblem[] {
  const known: KnownKeys = new Map();
  const result = schema.safeParse(document, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") known.set(issue.keys, keysOf(issue.inst));
      return messageOf(issue);
    },
  });
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, [], document, known));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  base: readonly PropertyKey[],
  document: unknown,
  known: KnownKeys,
): readonly ShapeProblem[] {
  const path = [...base, ...issue.path];
  const here = jsonPath(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(path, issue.keys, known.get(issue.keys) ?? []).map((problem) => ({
        ...problem,
        unsound: { path, extent: "itself" },
      }));
    case "invalid_key":
      return issue.issues.map(({ message }) => ({
        path: here,
        message: `As a key: ${message}`,
        unsound: { path, extent: "whole" },
      }));
    case "custom":
      return [{ path: here, message: issue.message, unsound: { path, extent: "itself" } }];
    case "invalid_union":
      return problemsOfUnion(issue, path, document, known);
    default:
      return [{ path: here, message: issue.message, unsound: { path, extent: "whole" } }];
  }
}

/** A value that has none of several forms: the problems of the form that was meant, or one for all of them. */
function problemsOfUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  document: unknown,
  known: KnownKeys,
): readonly ShapeProblem[] {
  const value = valueAt(document, path);
  const meant = meantForm(issue.errors, value);
  if (meant !== undefined) {
    return (issue.errors[meant] ?? []).flatMap((inner) => problemsOf(inner, path, document, known));
  }
  const keys = issue.errors.flat().flatMap((inner) => (inner.code === "unrecognized_keys" ? (known.get(inner.keys) ?? []) : []));
  const whole = issue.discriminator === undefined ? path : path.slice(0, -1);
  return [
    {
      path: jsonPath(path),
      message: noKnownForm(issue.message, value, [...new Set(keys)]),
      unsound: { path: whole, extent: "whole" },
    },
  ];
}

function keysOf(schema: unknown): readonly string[] {
  return Object.keys((schema as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
}
