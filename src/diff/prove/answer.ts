import { findCommitment } from "../../charter/find-commitment.js";
import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Attributes, Commitment, DeadlineCommitment, ReadingEffect, Term } from "../../charter/charter.js";
import { matchAttributes } from "../../charter/match-attributes.js";
import { countTerm } from "../../deadline/count/count-term.js";
import { ownTerm } from "../../charter/main-term.js";
import type { TermPlan } from "../../deadline/plan/plan.js";
import { effectsOn, readTerm, replacedTerm, termPlan } from "../../deadline/plan/read-term.js";
import { receivedAtMoment } from "../../deadline/case/received.js";
import type { Office } from "../../hours/types.js";
import type { Interval } from "../../time/interval.js";
import { localDayAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Promised } from "./exact/promised.js";
import { pausesFor } from "./pauses.js";
import type { Question } from "./question.js";
import { runsFromIn } from "./runs-from.js";
import type { PartCache } from "./part-cache.js";
import type { World } from "./world.js";

/** When something is due: the civil day, and the last instant that keeps the promise. */
export interface Due {
  readonly dueDay: CivilDay;
  readonly dueAt: number;
}

/** How a world answers a question. */
export interface Answer {
  readonly office: Office;
  /** Everything that it depends on besides the receipt: amounts and settings as text, offices and calendars by identity. */
  readonly dependsOn: readonly (string | object)[];
  /** What it depends on only where the clock is paused. */
  readonly pausing: string;
  /** What time runs from; two answers with different ones cannot be compared. */
  readonly runsFrom: string;
  readonly promised: Promised;
  /** Throws where the case cannot be counted. A pause is where `clock` shows its times, whichever clock the office keeps. */
  readonly due: (receivedAt: number, clock: ZoneTable) => Due;
}

/** How a world answers a question; `undefined` where it promises no date for such cases. */
export function answerIn(world: World, question: Question, parts: PartCache): Answer | undefined {
  const version = world.versions[question.version];
  if (version === undefined || !version.commitments.some(({ id }) => id === question.commitment)) return undefined;
  const commitment = findCommitment(version, question.commitment);
  const options: OfficeOptions = {
    ...(world.overlay === undefined ? {} : { overlay: world.overlay }),
    ...(question.asKnownAt === undefined ? {} : { asKnownAt: question.asKnownAt }),
  };
  const effects = effectsOn(version, commitment, options);
  if (!isPromised(commitment, question.attributes)) return undefined;
  const office = parts.office(officeOfVersion(world.charter, version, options));
  const planned = (term: Term): TermPlan => {
    const plan = termPlan(world.charter, readTerm(term, effects), office, options);
    return { ...plan, calendar: plan.calendar === office.calendar ? office.calendar : parts.calendar(plan.calendar) };
  };
  const limit = limitOf(commitment, question.attributes, effects, planned);
  const mayAgree =
    question.agreedAfter !== undefined && commitment.kind === "deadline" && commitment.agreedTime === "replaces";
  const runsFrom = JSON.stringify(runsFromIn(version, commitment, options));
  if (mayAgree) return agreed(office, question.agreedAfter, runsFrom);
  if (limit === undefined) return undefined;
  const aim = commitment.kind === "deadline" && commitment.aim !== undefined ? planned(commitment.aim) : undefined;
  if (question.of === "aim" && aim === undefined) return undefined;
  const all = asPaused(aim === undefined ? [limit] : [limit, aim]);
  const plans = question.of === "aim" ? all : all.slice(0, 1);
  return {
    office,
    dependsOn: [
      office,
      ...plans.flatMap(({ amount, counting, calendar }) => [JSON.stringify([amount, counting]), calendar]),
    ],
    runsFrom,
    pausing: JSON.stringify(plans.map(({ counting }) => [counting.pausing, counting.pauseDays])),
    promised: { by: "terms", terms: plans },
    due: (receivedAt, clock) => {
      const pauses = question.pause === undefined ? [] : pausesFor(question.pause, clock, receivedAt);
      return plans.map((plan) => dueBy(plan, office, receivedAt, pauses)).reduce((a, b) => (b.dueAt < a.dueAt ? b : a));
    },
  };
}

/** Whether two answers are the same for every receipt. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.dependsOn.length === other.dependsOn.length && one.dependsOn.every((part, at) => part === other.dependsOn[at])
  );
}

/** A case whose aim or limit refuses pauses cannot be paused at all. */
function asPaused(plans: readonly TermPlan[]): readonly TermPlan[] {
  if (!plans.some(({ counting }) => counting.pausing === "refused")) return plans;
  return plans.map((plan) => ({ ...plan, counting: { ...plan.counting, pausing: "refused" } }));
}

function dueBy(
  { amount, counting, calendar }: TermPlan,
  office: Office,
  receivedAt: number,
  pauses: readonly Interval[],
): Due {
  const receipt = receivedAtMoment(office.zone, receivedAt);
  const taken = counting.pausing === "refused" ? [] : pauses;
  return countTerm(amount, { office, calendar, counting, receipt, pauses: taken });
}

function agreed(office: Office, after: number, runsFrom: string): Answer {
  const due = (receivedAt: number): Due => ({
    dueAt: receivedAt + after,
    dueDay: localDayAt(office.zone, receivedAt + after),
  });
  return {
    office,
    dependsOn: [office, `agreed ${after}`],
    pausing: "",
    runsFrom,
    promised: { by: "agreement", after },
    due,
  };
}

function isPromised(commitment: Commitment, attributes: Attributes | undefined): boolean {
  const wanted = commitment.kind === "deadline" ? commitment.appliesWhen : undefined;
  return wanted === undefined || matchAttributes(wanted, attributes) !== "differs";
}

function limitOf(
  commitment: Commitment,
  attributes: Attributes | undefined,
  effects: readonly ReadingEffect[],
  planned: (term: Term) => TermPlan,
): TermPlan | undefined {
  if (commitment.kind === "recurring") {
    const { every, counting } = commitment;
    return every === undefined || counting === undefined
      ? undefined
      : planned(replacedTerm({ allowance: every, counting }, effects));
  }
  if (commitment.kind !== "deadline") return undefined;
  const tier = tierOf(commitment, attributes);
  if (tier !== undefined) return planned(tier);
  const own = ownTerm(commitment);
  return own === undefined ? undefined : planned(replacedTerm(own, effects));
}

function tierOf({ tiers = [] }: DeadlineCommitment, attributes: Attributes | undefined): Term | undefined {
  return tiers.find(({ when }) => matchAttributes(when, attributes) === "matches")?.term;
}
