import { CASE_ENDINGS } from "../deadline/case/case.js";
import { differencesAt, governsItself } from "../deadline/result/differences.js";
import type { Deadline, Difference, Notice } from "../index.js";
import type { StoredDeadline } from "./stored.js";

/**
 * Everything besides dates and amounts in which a stored deadline and the one computed now differ: title, clause,
 * readings, notices. Notices are compared by code and what they are about, and in words only under the same engine.
 */
export function statementsBetween(stored: StoredDeadline, now: Deadline): readonly Difference[] {
  const isSameEngine = stored.provenance.engine === now.provenance.engine;
  const [then, today] = [
    statementsOf(stored, isSameEngine),
    statementsOf(now as unknown as StoredDeadline, isSameEngine),
  ];
  const isRepeated = governsItself(stored) && governsItself(now as unknown as StoredDeadline);
  // How the case ended may be written next to a deadline, and is nothing that it states.
  const passed: readonly string[] = isRepeated ? [...CASE_ENDINGS, "governing"] : CASE_ENDINGS;
  const keys = [...new Set([...Object.keys(today), ...Object.keys(then)])].filter((key) => !passed.includes(key));
  return keys.flatMap((key) => differencesAt(`$.${key}`, key, then[key], today[key]));
}

/** What a result says of a promise that its text and overlay alone decide, whatever else has changed. */
export function wordsBetween(stored: StoredDeadline, now: Deadline): readonly Difference[] {
  const today = now as unknown as StoredDeadline;
  const [then, proof] = [stored.provenance, today.provenance] as unknown as readonly Readonly<
    Record<string, unknown>
  >[];
  return [
    ...["slug", "title"].flatMap((key) => differencesAt(`$.${key}`, key, stored[key], today[key])),
    ...["version", "commitment", "clause", "readings"].flatMap((key) =>
      differencesAt(`$.provenance.${key}`, key, then?.[key], proof?.[key]),
    ),
  ];
}

function statementsOf(deadline: StoredDeadline, withWords: boolean): Readonly<Record<string, unknown>> {
  const { notices, provenance, ...facts } = deadline;
  const proof: Record<string, unknown> = { ...provenance };
  Reflect.deleteProperty(proof, "engine");
  const said = Array.isArray(notices) && !withWords ? notices.map(withoutWords) : notices;
  return { ...facts, notices: said, provenance: proof };
}

function withoutWords(notice: Partial<Notice> | null): unknown {
  return { code: notice?.code, about: notice?.about };
}
