import type { Edit } from "../edits/find-edits.js";
import type { Json } from "../edits/list-keys.js";
import type { Comparison, NamedEdits } from "./rule.js";

/** Which edits a rule is about: where they stand, of what kind they are, and what values they have. */
export interface Pattern {
  /** Steps with dots between; `*` is any one step, `**` any number of further ones. */
  readonly at: readonly string[];
  readonly kind?: Edit["kind"];
  readonly when?: (before: Json, after: Json, edit: Edit) => boolean;
}

/** One finding for each edit that matches. Edits that only follow another one are left to it. */
export function eachEdit({ at, kind, when }: Pattern): (comparison: Comparison) => readonly NamedEdits[] {
  return ({ edits, followers }) =>
    edits
      .filter(
        (edit) =>
          !followers.has(edit.path) && isMatch(edit, at, kind) && (when?.(edit.before, edit.after, edit) ?? true),
      )
      .map((edit) => ({ path: edit.path, edits: [edit] }));
}

/** Whether an edit stands at one of the places and is of the kind. */
export function isMatch(edit: Edit, at: readonly string[], kind?: Edit["kind"]): boolean {
  return (kind === undefined || edit.kind === kind) && at.some((pattern) => isAt(edit.steps, pattern.split(".")));
}

function isAt(steps: readonly string[], pattern: readonly string[]): boolean {
  const isOpen = pattern[pattern.length - 1] === "**";
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? steps.length < fixed.length : steps.length !== fixed.length) return false;
  return fixed.every((part, at) => part === "*" || part === steps[at]);
}
