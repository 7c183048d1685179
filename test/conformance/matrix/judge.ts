import { comparable, isRight } from "../answered.ts";
import { conventionName, conventions, vectors } from "../vector.ts";
import type { Convention, Vector } from "../vector.ts";
import { alternativesOf } from "./alternatives.ts";
import type { Engine } from "./engines.ts";

/** What the answers of an engine show about one convention. */
export interface Verdict {
  readonly convention: Convention;
  /** The cases that show something: answered, and turning on the convention if any case does. */
  readonly counted: number;
  readonly right: number;
  /** How many are what another value of the question gives, by that value. */
  readonly asOther: Readonly<Record<string, number>>;
  /** The first answer that is not the expected one. */
  readonly example?: { readonly subject: Vector; readonly said: string };
}

/** What the answers of an engine show about every convention. */
export function verdictsOf(engine: Engine): readonly Verdict[] {
  const first = conventions.map((convention) => verdictOf(engine, convention, new Set()));
  // A case also turns on its other conventions. Those that the engine mostly does not follow would hide this one.
  const notFollowed = first.filter(({ counted, right }) => counted > 0 && right < counted / 2);
  const names = new Set(notFollowed.map(({ convention }) => nameOf(convention.question, convention.value)));
  return conventions.map((convention) => verdictOf(engine, convention, names));
}

function verdictOf(engine: Engine, convention: Convention, notFollowed: ReadonlySet<string>): Verdict {
  const { question, value } = convention;
  const own = nameOf(question, value);
  const subjects = casesOf.get(own) ?? [];
  const isShown = subjects.some((subject) => alternativesOf(subject, question).length > 0);
  const asOther: Record<string, number> = {};
  let counted = 0;
  let right = 0;
  let example: Verdict["example"];
  for (const subject of subjects) {
    const said = engine.said.get(subject.id);
    if (said === undefined || "cannot" in said) continue;
    if (namesOf(subject).some((name) => name !== own && notFollowed.has(name))) continue;
    const answer = "answer" in said ? said.answer : undefined;
    const others = alternativesOf(subject, question).filter((other) => !isSame(other.answer, subject.expected, answer));
    if (isShown && others.length === 0) continue;
    counted += 1;
    if ("answer" in said && isRight(answer, subject)) {
      right += 1;
      continue;
    }
    const other = others.find((one) => "answer" in said && isSame(one.answer, answer, answer));
    if (other !== undefined) asOther[other.value] = (asOther[other.value] ?? 0) + 1;
    if (example === undefined || (other === undefined && isExplained(example, asOther))) {
      example = { subject, said: "failed" in said ? said.failed : JSON.stringify(answer) };
    }
  }
  return { convention, counted, right, asOther, ...(example === undefined ? {} : { example }) };
}

function isExplained(example: Verdict["example"], asOther: Readonly<Record<string, number>>): boolean {
  return example !== undefined && Object.keys(asOther).length > 0;
}

/** Whether two answers are the same in what the engine said. */
function isSame(one: unknown, another: unknown, said: unknown): boolean {
  return JSON.stringify(comparable(one, said)) === JSON.stringify(comparable(another, said));
}

function nameOf(question: string, value: string): string {
  return `${question}: ${conventionName(value)}`;
}

function namesOf({ conventions }: Vector): string[] {
  return Object.entries(conventions).map(([question, value]) => nameOf(question, value));
}

const casesOf = new Map<string, Vector[]>();
for (const subject of vectors) {
  for (const name of namesOf(subject)) casesOf.set(name, [...(casesOf.get(name) ?? []), subject]);
}
