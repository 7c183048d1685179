import { digestOf } from "../../digest/digest.js";
import type { Edit } from "../edits/find-edits.js";
import type { NamedEdits } from "../rules/rule.js";
import type { RuleId } from "../rules/index.js";

/** The digest of rule, path and values of a finding: the same in every run, whatever its words become. */
export function fingerprintOf(rule: RuleId, { path, edits }: NamedEdits): string {
  const values = edits.map((edit) => ({
    path: edit.path,
    kind: edit.kind,
    before: valueOf(edit, "before"),
    after: valueOf(edit, "after"),
  }));
  return digestOf({ rule, path, values: values.sort((a, b) => (a.path < b.path ? -1 : 1)) });
}

function valueOf(edit: Edit, side: "before" | "after"): unknown {
  return edit[side] === undefined ? null : edit[side];
}
