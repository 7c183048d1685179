import type { Threshold } from "../../charter/commitment.js";
import type { CalendarEdition } from "../../calendar/types.js";
import type { CharterVersion } from "../../charter/charter.js";
import type { Edit } from "../edits/find-edits.js";
import { civilDateOf, civilDayOf, WEEKDAYS } from "../../time/civil-date.js";
import { fingerprintOf } from "./fingerprint.js";
import type { ProofContext } from "../prove/proof-context.js";
import { knownByComparing, knownByDefinition } from "./known.js";
import { kindsOfCase } from "../prove/kinds-of-case.js";
import { measuredWitnesses } from "../prove/measured-witness.js";
import { questionsAbout } from "../prove/question.js";
import { search } from "../prove/search.js";
import { movesStarts } from "../prove/starts.js";
import { datesOf } from "../prove/found.js";
import type { SearchResult, Way } from "../prove/found.js";
import { witnessOf } from "../prove/witness.js";
import type { ByDefinition, Comparison, NamedEdits, Rule } from "../rules/rule.js";
import type { DefinitionProof, Searched, SearchProof } from "../prove/proof.js";
import type { Direction } from "../rules/direction.js";
import type { Finding } from "./types.js";
import { valueWords } from "./value-words.js";

/** A named difference with its direction and the proof of it. */
export function findingOf(rule: Rule, named: NamedEdits, comparison: Comparison, context: ProofContext): Finding {
  const { direction, proof, known } = provenBy(rule, named, comparison, context);
  const commitment = commitmentOf(named);
  const clause = commitment === undefined ? undefined : clauseOf(commitment, comparison);
  const [before, after] = [valueOf(named, "before"), valueOf(named, "after")];
  return {
    rule: rule.id,
    direction,
    path: named.path,
    ...(commitment === undefined ? {} : { commitment }),
    ...(clause === undefined ? {} : { clause }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    proof,
    known,
    edits: named.edits.map(({ path }) => path),
    fingerprint: fingerprintOf(rule.id, named),
  };
}

type Proven = Pick<Finding, "direction" | "proof" | "known">;

function provenBy(rule: Rule, named: NamedEdits, comparison: Comparison, context: ProofContext): Proven {
  const { proof } = rule;
  if (proof.by === "definition") return definedAs({ ...proof, direction: rule.direction as Direction }, named);
  const trials = context.trialsOf(named.edits);
  const worlds = trials.flatMap(({ before, after }) => [before, after]);
  const questions = questionsAbout(worlds, commitmentOf(named), proof.questions, datesKnown(named, comparison));
  const found = search(trials, questions, context.moments, context.parts);
  const direction = directionOf(found);
  const incomparable: ByDefinition | undefined =
    found.incomparable === undefined ? undefined : { direction: "mixed", ...found.incomparable };
  const otherwise =
    proof.ifNoDateMoves ?? (rule.direction === "either" && movesStarts(trials) ? OTHER_START : incomparable);
  if (direction === "neutral" && otherwise !== undefined) return definedAs(otherwise, named);
  return {
    direction,
    proof: proofOf(found, context),
    known: knownByComparing(rule, found, trials, questions, context),
  };
}

function definedAs({ direction, ...definition }: ByDefinition, named: NamedEdits): Proven {
  return { direction, proof: byDefinition(definition.why, named), known: knownByDefinition(definition) };
}

const OTHER_START: ByDefinition = {
  direction: "mixed",
  undecided: "order-of-events",
  why: "The clock starts with something else, and no calendar says which of the two comes first.",
};

/** Which way a comparison says that a change cuts. */
export function directionOf({ earlier, later }: SearchResult): Direction {
  if (earlier.milliseconds > 0 && later.milliseconds > 0) return "mixed";
  return earlier.milliseconds > 0 ? "better" : later.milliseconds > 0 ? "worse" : "neutral";
}

/** What a comparison proves, as data. */
export function proofOf(found: SearchResult, context: ProofContext): SearchProof {
  const witnesses = [found.earlier.first, found.later.first].flatMap((moved) =>
    moved === undefined ? [] : [witnessOf(moved)],
  );
  const why = found.incomparable?.why;
  return { by: "search", searched: searchedOf(found, context), ...(why === undefined ? {} : { why }), witnesses };
}

function searchedOf(
  { comparisons, questions, milliseconds, earlier, later }: SearchResult,
  { moments }: ProofContext,
): Searched {
  const { first, last } = moments;
  const kinds = kindsOfCase(questions);
  return {
    from: civilDateOf(first),
    through: civilDateOf(last),
    dates: last - first + 1,
    comparisons,
    milliseconds,
    earlier: sizeOf(earlier),
    later: sizeOf(later),
    ...(kinds.length === 0 ? {} : { kindsOfCase: kinds }),
  };
}

function sizeOf(way: Way): Searched["earlier"] {
  return { dates: datesOf(way), milliseconds: way.milliseconds };
}

function byDefinition(why: string, { edits }: NamedEdits): DefinitionProof {
  const [edit] = edits;
  const isThreshold = edit?.kind === "changed" && edit.steps[2] === "threshold";
  const witnesses = isThreshold
    ? measuredWitnesses(edit.steps[1] as string, edit.before as Threshold, edit.after as Threshold)
    : [];
  return { by: "definition", why, witnesses };
}

/** The row id of the one commitment that all edits are in. */
function commitmentOf({ path, edits }: NamedEdits): string | undefined {
  const ids = new Set(edits.map(({ steps }) => (steps[0] === "commitments" ? steps[1] : undefined)));
  return path.startsWith("$.commitments[") && ids.size === 1 ? [...ids][0] : undefined;
}

function clauseOf(commitment: string, { before, after }: Comparison): string | undefined {
  const clauses = [after, before].flatMap(
    (document) => (document as CharterVersion).commitments.find(({ id }) => id === commitment)?.clause ?? [],
  );
  return clauses[0];
}

/** The value of a finding in words: what its rule says it is about, else that of its one edit, else of each. */
function valueOf(named: NamedEdits, side: "before" | "after"): string | undefined {
  if (named.before !== undefined || named.after !== undefined)
    return named[side] === undefined ? undefined : valueWords(named[side]);
  const values = named.edits
    .filter((edit) => edit[side] !== undefined)
    .map((edit) => `${weekdayOf(edit)}${valueWords(edit[side])}`);
  return values.length === 0 ? undefined : values.join("; ");
}

/** The weekday whose opening times an edit changes. */
function weekdayOf({ steps }: Edit): string {
  const weekday = WEEKDAYS.find((name) => name === steps[steps.length - 1] && steps[0] === "officeHours");
  return weekday === undefined ? "" : `${weekday} `;
}

/** The days around each announcement of the holidays that edits are about: what was known then is asked about. */
function datesKnown({ edits }: NamedEdits, { kind, before, after }: Comparison): readonly string[] {
  if (kind !== "calendar") return [];
  const dates = new Set(edits.map(({ steps }) => steps[1]));
  const holidays = [before, after]
    .flatMap((document) => (document as CalendarEdition).holidays)
    .filter(({ date }) => dates.has(date));
  const days = holidays.flatMap(({ announced }) => (announced == null ? [] : (civilDayOf(announced) ?? [])));
  return [...new Set(days.flatMap((day) => [day - 1, day]))].sort((a, b) => a - b).map(civilDateOf);
}
