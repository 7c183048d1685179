import type { Edit } from "../edits/find-edits.js";
import type { Comparison, NamedEdits } from "./rule.js";

/** A finding about its one edit, with other edits that belong to it. */
export function withOthers(named: NamedEdits, othersOf: (edit: Edit) => readonly Edit[]): NamedEdits {
  const [edit] = named.edits as [Edit];
  return { ...named, edits: [edit, ...othersOf(edit)], before: edit.before, after: edit.after };
}

/** A finding with the edits that only follow its own. */
export function withFollowers(named: NamedEdits, { edits, followers }: Comparison): NamedEdits {
  return withOthers(named, ({ path }) => edits.filter((other) => followers.get(other.path) === path));
}
