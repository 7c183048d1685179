import { CharterClockError } from "../../errors.js";
import { followersOf } from "../rules/followers.js";
import { findEdits } from "../edits/find-edits.js";
import { RULES } from "../rules/index.js";
import type { Comparison, NamedEdits, Rule } from "../rules/rule.js";
import type { Document } from "../document.js";

/** A difference that a rule has named. */
export interface NamedByRule {
  readonly rule: Rule;
  readonly named: NamedEdits;
}

/** Two documents of one kind as rules see them. */
export function comparisonOf(before: Document, after: Document): Comparison {
  const edits = findEdits(before.value, after.value);
  const followers =
    before.kind === "charter" && after.kind === "charter"
      ? followersOf(before.value, after.value, edits)
      : new Map<string, string>();
  return { kind: before.kind, before: before.value, after: after.value, edits, followers };
}

/** Everything that the rules name between two documents, in the order of the rules; every edit is named by one at least. */
export function findNamed(comparison: Comparison): readonly NamedByRule[] {
  const rules = RULES.filter(({ kinds }) => kinds.includes(comparison.kind));
  const found = rules.flatMap((rule) => rule.find(comparison).map((named) => ({ rule, named })));
  const covered = new Set(found.flatMap(({ named }) => named.edits));
  const unnamed = comparison.edits.find((edit) => !covered.has(edit));
  if (unnamed === undefined) return found;
  throw new CharterClockError(`invalid-${comparison.kind}`, {
    asked: `What changed between two ${comparison.kind}s`,
    found: `a change that is not of the format, at ${unnamed.path}`,
    remedy: "Parse both documents first: parseCharter, parseCalendar and parseOverlay list every problem",
    path: unnamed.path,
  });
}
