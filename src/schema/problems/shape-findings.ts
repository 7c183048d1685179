import type * as z from "zod/mini";
import type { Problem } from "../../errors.js";
import { messageOf } from "./message.js";
import { jsonPath } from "../../input/json-path.js";
import { valueAt } from "../read/value-at.js";
import { meantForm } from "./meant-form.js";
import type { Suggest } from "./suggest.js";
import { noKnownForm, unknownKeys } from "./unknown-keys.js";

/** A part whose shape is not right: `whole`, with all that it holds, or only the part `itself`. */
export interface Unsound {
  readonly path: readonly PropertyKey[];
  readonly extent: "whole" | "itself";
}

/** What is wrong with the shape of a document, for its reader and for the rules that come after. */
export interface ShapeFindings {
  readonly problems: readonly Problem[];
  readonly unsound: readonly Unsound[];
}

/** A document being judged, and what was found so far. */
interface Judging {
  readonly document: unknown;
  readonly suggest: Suggest;
  readonly problems: Problem[];
  readonly unsound: Unsound[];
  /** The keys that an object may have, by the list of its unknown ones, which zod passes on as it is. */
  readonly known: Map<readonly string[], readonly string[]>;
}

/** Everything that a schema finds in a document of plain data. */
export function shapeFindings(schema: z.ZodMiniType, document: unknown, suggest: Suggest): ShapeFindings {
  const judging: Judging = { document, suggest, problems: [], unsound: [], known: new Map() };
  const result = schema.safeParse(document, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") judging.known.set(issue.keys, keysOf(issue.inst));
      return messageOf(issue, suggest);
    },
  });
  if (!result.success) for (const issue of result.error.issues) judge(issue, [], judging);
  return judging;
}

function judge(issue: z.core.$ZodIssue, base: readonly PropertyKey[], judging: Judging): void {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      judging.problems.push(...unknownKeys(path, issue.keys, judging.known.get(issue.keys) ?? [], judging.suggest));
      for (const key of issue.keys) judging.unsound.push({ path: [...path, key], extent: "whole" });
      return;
    case "invalid_key":
      return note(judging, path, `As a key: ${issue.issues[0]?.message ?? issue.message}`, path, "whole");
    case "custom":
      return note(judging, path, issue.message, path, "itself");
    case "invalid_union":
      return judgeUnion(issue, path, judging);
    default:
      return note(judging, path, issue.message, path, "whole");
  }
}

/** A value that has none of several forms: the problems of the form that was meant, or one for all of them. */
function judgeUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], judging: Judging): void {
  const value = valueAt(judging.document, path);
  const meant = meantForm(issue.errors, value);
  if (meant !== undefined) {
    for (const inner of issue.errors[meant] ?? []) judge(inner, path, judging);
    return;
  }
  const known = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "unrecognized_keys" ? (judging.known.get(inner.keys) ?? []) : []));
  const message = noKnownForm(issue.message, value, [...new Set(known)], judging.suggest);
  note(judging, path, message, issue.discriminator === undefined ? path : path.slice(0, -1), "whole");
}

function note(
  judging: Judging,
  path: readonly PropertyKey[],
  message: string,
  unsound: readonly PropertyKey[],
  extent: Unsound["extent"],
): void {
  judging.problems.push({ path: jsonPath(path), message });
  judging.unsound.push({ path: unsound, extent });
}

function keysOf(schema: unknown): readonly string[] {
  return Object.keys((schema as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
}
