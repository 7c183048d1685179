import type { Amount } from "../../charter/allowance.js";
import { mainTermIn } from "../../charter/main-term.js";
import { matchAttributes } from "../../charter/match-attributes.js";
import type { Attributes, Commitment } from "../../charter/charter.js";
import { CharterClockError } from "../../errors.js";
import type { Interval } from "../../time/interval.js";
import type { Options } from "../case/case.js";
import { pausesFrom } from "../case/pauses.js";
import type { CaseRead } from "../case/read-case.js";
import { receivedLastOn } from "../case/received.js";
import type { Received } from "../case/received.js";
import { invalidCase } from "../case/require.js";
import { planIn } from "../plan/plan-cache.js";
import type { CommitmentPlan, TermPlan } from "../plan/plan.js";
import { termOfCase } from "../plan/term-of-case.js";
import { agreedTime } from "./agreed-time.js";
import { countTerm } from "./count-term.js";
import type { Count, CountedCase } from "./counted-case.js";
import { refusalOf } from "./refusal-of.js";
import { whyTimeOfDayMatters } from "./time-of-day.js";

/** Counts a case without building the result. */
export function countCase(read: CaseRead, options: Options): Count {
  const { commitment, attributes } = read;
  if (mainTermIn(commitment) === undefined) return { state: "untimed" };
  requireSingle(commitment);
  if (!appliesTo(commitment, attributes)) return { state: "does-not-apply" };
  const plan = planOf(read, options);
  const term = termOfCase(plan, attributes);
  const agreed = agreedTime(read, plan);
  if (agreed === undefined) return countFromReceipt(read, plan, term);
  if (isPausingRefused(read, term)) return { state: "pausing-refused" };
  const { received, restart } = read;
  // An agreed time holds, whatever was paused.
  const start = restart !== undefined && restart.at <= agreed.dueAt ? restart : received;
  const counted = { plan, term, amount: term.amount, received, start, pauses: [], due: agreed, agreed: true } as const;
  return { state: "due", case: counted };
}

/** The same for a question that only a due moment answers; throws what keeps the case from one. */
export function countedCase(read: CaseRead, options: Options): CountedCase {
  const count = countCase(read, options);
  if (count.state === "due") return count.case;
  throw refusalOf(read, count);
}

/** The plan of the commitment of a case. */
export function planOf({ charter, version, commitment }: CaseRead, options: Options): CommitmentPlan {
  return planIn(charter, version, commitment, options);
}

/** Counts a term of a case from its receipt, or again from its restart. */
export function countFromReceipt(read: CaseRead, plan: CommitmentPlan, term: TermPlan): Count {
  if (isPausingRefused(read, term)) return { state: "pausing-refused" };
  const { received, restart, pauses, extension } = read;
  const context = { plan, term, amount: extendedAmount(term.amount, extension), received };
  const original = countFrom(received, pausesFrom(pauses, received.at, "clipped"), context);
  if (received.time === undefined) {
    const latest = receivedLastOn(plan.office.zone, received.day);
    const countLate = (): CountSoFar => countFrom(latest, pausesFrom(pauses, latest.at, "clipped"), context);
    const reason = whyTimeOfDayMatters(original.case, () => countLate().case.due);
    if (reason !== undefined) return { state: "needs-time-of-day", reason };
  }
  const { dueAt } = original.case.due;
  // A restart after the due moment does not undo the breach; while the clock is paused there is none.
  return restart !== undefined && (pausedSince(original) !== undefined || restart.at <= dueAt)
    ? unlessPaused(countFrom(restart, pausesFrom(pauses, restart.at, "ended"), context))
    : unlessPaused(original);
}

/** A count, and the pause that has not ended, if there is one. */
interface CountSoFar {
  readonly case: CountedCase;
  readonly unfinished: Interval | undefined;
}

function countFrom(
  start: Received,
  pauses: readonly Interval[],
  { plan, term, amount, received }: Pick<CountedCase, "plan" | "term" | "amount" | "received">,
): CountSoFar {
  const { office } = plan;
  const { counting, calendar } = term;
  const last = pauses[pauses.length - 1];
  const unfinished = last?.to === Infinity ? last : undefined;
  const finished = unfinished === undefined ? pauses : pauses.slice(0, -1);
  const due = countTerm(amount, { office, calendar, counting, receipt: start, pauses: finished });
  return { case: { plan, term, amount, received, start, pauses: finished, due }, unfinished };
}

/** Since when a clock is paused still; a pause that began at or after the due moment has no effect. */
function pausedSince({ case: counted, unfinished }: CountSoFar): number | undefined {
  return unfinished !== undefined && unfinished.from < counted.due.dueAt ? unfinished.from : undefined;
}

function unlessPaused(soFar: CountSoFar): Count {
  const since = pausedSince(soFar);
  return since === undefined ? { state: "due", case: soFar.case } : { state: "paused", since };
}

/** Refuses pauses that a term does not allow, also those without effect. */
export function requirePausing(read: CaseRead, term: TermPlan): void {
  if (isPausingRefused(read, term)) throw refusalOf(read, { state: "pausing-refused" });
}

function isPausingRefused({ pauses }: CaseRead, { counting }: TermPlan): boolean {
  return counting.pausing === "refused" && pauses.length > 0;
}

/** Whether a promise is made to cases like this one, as far as that is known. */
export function appliesTo(commitment: Commitment, attributes: Attributes | undefined): boolean {
  const wanted = commitment.kind === "deadline" ? commitment.appliesWhen : undefined;
  return wanted === undefined || matchAttributes(wanted, attributes) !== "differs";
}

/** The amount promised and its extension, which must be in the same unit. */
function extendedAmount(amount: Amount, extension: Amount | undefined): Amount {
  if (extension === undefined) return amount;
  if (extension.unit === amount.unit) return { unit: amount.unit, amount: amount.amount + extension.amount };
  throw invalidCase(
    `An extension of ${amount.amount} ${amount.unit}`,
    `${extension.amount} ${extension.unit}`,
    `Give it in ${amount.unit}; there is no agreed order for counting mixed units`,
    "$.extension",
  );
}

/** Refuses a recurring duty, which has no single due date. */
export function requireSingle({ kind, id, slug }: Commitment): void {
  if (kind !== "recurring") return;
  throw new CharterClockError("not-a-single-deadline", {
    asked: `A single due date of ${id} (${slug})`,
    found: "a recurring duty",
    remedy: "Ask for its occurrences with occurrencesOf",
  });
}
