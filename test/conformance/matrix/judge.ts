import { comparable } from "../answered.ts";
import type { Answered } from "../answered.ts";
import { conventionName, conventions, vectors } from "../vector.ts";
import type { Convention, Vector } from "../vector.ts";
import { alternativesOf, turnsOn } from "./alternatives.ts";
import type { Engine } from "./engines.ts";

/** What the answers of an engine show about one convention. */
export interface Verdict {
  readonly convention: Convention;
  /** The cases that show something: answered, and turning on the convention if any case does. */
  readonly counted: number;
  /** How many of them are answered as each value of the question has it, its own included. */
  readonly as: Readonly<Record<string, number>>;
  /** The first answer that no value of the question has; otherwise the first that is not the expected one. */
  readonly example?: Example;
}

/** A case, and what an engine said that was not expected. */
export interface Example {
  readonly subject: Vector;
  readonly said: string;
}

/** What the answers of an engine show about every convention. */
export function verdictsOf(engine: Engine): readonly Verdict[] {
  const first = conventions.map((convention) => verdictOf(engine, convention, new Set()));
  // A case also turns on its other conventions. Those in whose place the engine mostly follows another would hide this one.
  const names = new Set(
    first.filter(isMostlyOther).map(({ convention }) => nameOf(convention.question, convention.value)),
  );
  return conventions.map((convention) => verdictOf(engine, convention, names));
}

function isMostlyOther({ convention, counted, as }: Verdict): boolean {
  const { [convention.value]: own = 0, ...others } = as;
  const most = Math.max(0, ...Object.values(others));
  return most > own && most >= counted / 2;
}

function verdictOf(engine: Engine, convention: Convention, notFollowed: ReadonlySet<string>): Verdict {
  const { question, value } = convention;
  const own = nameOf(question, value);
  const subjects = casesOf.get(own) ?? [];
  const isShownBySome = subjects.some((subject) => turnsOn(subject, question));
  const as: Record<string, number> = {};
  const wrong: (Example & { readonly isUnknown: boolean })[] = [];
  let counted = 0;
  for (const subject of subjects) {
    const said = engine.said.get(subject.id);
    if (said === undefined || namesOf(subject).some((name) => name !== own && notFollowed.has(name))) continue;
    const values = valuesOf(subject, convention, said);
    if (isShownBySome && values.every(({ isExpected }) => isExpected)) continue;
    counted += 1;
    const given = values.filter(({ isGiven }) => isGiven).map((one) => one.value);
    for (const one of given) as[one] = (as[one] ?? 0) + 1;
    if (!given.includes(value)) wrong.push({ subject, said: wordsOf(said), isUnknown: given.length === 0 });
  }
  const example = wrong.find(({ isUnknown }) => isUnknown) ?? wrong[0];
  return { convention, counted, as, ...(example === undefined ? {} : { example }) };
}

interface ValueOfQuestion {
  readonly value: string;
  /** Whether it has the same answer as the value of the case, in what the engine said. */
  readonly isExpected: boolean;
  /** Whether the engine said what it has. */
  readonly isGiven: boolean;
}

function valuesOf(subject: Vector, { question, value }: Convention, said: Answered): readonly ValueOfQuestion[] {
  const answer = "answer" in said ? said.answer : subject.expected;
  const expected = { value, answer: subject.expected };
  return [expected, ...alternativesOf(subject, question)]
    .filter((one) => isAbout(one.answer, answer))
    .map((one) => ({
      value: one.value,
      isExpected: isSame(one.answer, subject.expected, answer),
      isGiven: "answer" in said && isSame(one.answer, answer, answer),
    }));
}

/** Whether two answers have anything in common that can be compared. */
function isAbout(one: unknown, another: unknown): boolean {
  return JSON.stringify(comparable(one, another)) !== "{}";
}

/** Whether two answers are the same in what the engine said. */
function isSame(one: unknown, another: unknown, said: unknown): boolean {
  const [first, second] = [comparable(one, said), comparable(another, said)];
  return JSON.stringify(comparable(first, second)) === JSON.stringify(comparable(second, first));
}

function wordsOf(said: Answered): string {
  return "answer" in said ? JSON.stringify(said.answer) : "failed" in said ? said.failed : said.cannot;
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
