import { UNITS } from "../../charter/units.js";
import type { TermPlan } from "../../deadline/plan/plan.js";
import { skippedDates } from "../../time/skipped-dates.js";
import { DAY } from "../../time/units.js";
import type { ZoneTable } from "../../time/zone.js";
import { LEMMAS } from "../lemmas/lemmas.js";
import type { LemmaId } from "../lemmas/lemmas.js";
import type { Count, Step } from "../lemmas/step.js";
import type { Answer } from "./answer.js";
import { SAME_HOURS } from "./days-and-hours.js";
import type { Moments } from "./moments.js";
import type { PartCache } from "./part-cache.js";
import type { Question } from "./question.js";
import { answersTo } from "./search.js";
import type { Trial } from "./trial.js";

/** What holds for ever: no case is due earlier, or none later, or neither; and the lemmas that say so. */
export interface ForEver {
  readonly never: "earlier" | "later" | "either";
  readonly lemmas: readonly LemmaId[];
}

/** What these lemmas say of every question in every trial; `undefined` if they leave one open. */
export function forEver(
  trials: readonly Trial[],
  questions: readonly Question[],
  lemmas: readonly LemmaId[],
  moments: Moments,
  parts: PartCache,
): ForEver | undefined {
  const allowed = LEMMAS.filter(({ id }) => id === "same-count" || lemmas.includes(id));
  const used = { earlier: new Set<LemmaId>(), later: new Set<LemmaId>() };
  const open = { earlier: true, later: true };
  for (const question of withoutPauses(questions)) {
    for (const trial of trials) {
      const steps = stepsOf(question, trial, moments, parts);
      if (steps === undefined) return undefined;
      for (const both of steps) {
        const [isLater, isEarlier] = both.map((step) => allowed.find(({ holds }) => holds(step)));
        if (isLater === undefined) open.later = false;
        else used.later.add(isLater.id);
        if (isEarlier === undefined) open.earlier = false;
        else used.earlier.add(isEarlier.id);
        if (!open.later && !open.earlier) return undefined;
      }
    }
  }
  if (open.later && open.earlier) return { never: "either", lemmas: inOrder(used.later) };
  return open.later
    ? { never: "earlier", lemmas: inOrder(used.later) }
    : { never: "later", lemmas: inOrder(used.earlier) };
}

/** The lemmas that do something; that both texts count some cases alike is said only if they do so with all. */
function inOrder(used: ReadonlySet<LemmaId>): readonly LemmaId[] {
  const ids = LEMMAS.map(({ id }) => id).filter((id) => used.has(id));
  return ids.length > 1 ? ids.filter((id) => id !== "same-count") : ids;
}

/** The questions that differ in more than their pause: what a lemma says of pauses, it says of all. */
function withoutPauses(questions: readonly Question[]): readonly Question[] {
  const plain = new Map<string, Question>();
  for (const question of questions) plain.set(JSON.stringify({ ...question, pause: undefined }), question);
  return [...plain.values()];
}

type Both = readonly [forth: Step, back: Step];

/** The steps of a question, one for each of its terms, forth and back; `undefined` if no lemma can speak for them. */
function stepsOf(question: Question, trial: Trial, moments: Moments, parts: PartCache): readonly Both[] | undefined {
  const answers = answersTo(question, trial, moments, parts);
  if (answers === undefined) return [];
  if (answers === "uncounted") return undefined;
  const { before, after } = answers;
  const [was, is] = [before, after].map(plansOf);
  if (was === undefined || is === undefined) return undefined;
  if (before === undefined || after === undefined) return [nothingOn(was, is)];
  const [one, other] = [before.office, after.office];
  const isOneClock = one.zone.id === other.zone.id && one.zone.edition === other.zone.edition;
  if (before.runsFrom !== after.runsFrom || !isOneClock || !isPlainClock(one.zone) || was.length !== is.length)
    return undefined;
  return was.map((plan, at) => stepBetween(before, plan, after, is[at] as TermPlan, parts));
}

function plansOf(answer: Answer | undefined): readonly TermPlan[] | undefined {
  if (answer === undefined) return [];
  return answer.promised.by === "terms" ? answer.promised.terms : undefined;
}

function nothingOn(was: readonly TermPlan[], is: readonly TermPlan[]): Both {
  const [before, after] = [was, is].map(([plan]) => (plan === undefined ? undefined : countOf(plan)));
  const same = { days: "same", hours: SAME_HOURS } as const;
  return [
    { before, after, ...same },
    { before: after, after: before, ...same },
  ];
}

function stepBetween(one: Answer, was: TermPlan, other: Answer, is: TermPlan, parts: PartCache): Both {
  return [step(one, was, other, is, parts), step(other, is, one, was, parts)];
}

function step(
  { office }: Answer,
  before: TermPlan,
  { office: other }: Answer,
  after: TermPlan,
  parts: PartCache,
): Step {
  return {
    before: countOf(before),
    after: countOf(after),
    days: parts.days(before.calendar, after.calendar),
    hours: parts.hours(office, other, after.calendar),
  };
}

function countOf({ amount: { unit, amount }, counting }: TermPlan): Count {
  const { kind, size } = UNITS[unit];
  const settings = Object.entries(counting).filter(([setting]) => setting !== "calendar");
  return { kind, amount: amount * size, counting: Object.fromEntries(settings) as unknown as Count["counting"] };
}

/** Whether a clock never shows a date again after the next one, and never passes one over. */
function isPlainClock(zone: ZoneTable): boolean {
  const { changes, offsets } = zone;
  const dateAt = (at: number, offset: number | undefined): number => Math.floor((at + (offset ?? 0)) / DAY);
  const goesBack = changes.some((at, index) => dateAt(at, offsets[index + 1]) < dateAt(at - 1, offsets[index]));
  return !goesBack && skippedDates(zone).length === 0;
}
