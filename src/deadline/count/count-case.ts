import { CharterClockError } from "../../errors.js";
import type { Amount } from "../../charter/allowance.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { isoText } from "../../time/instant.js";
import type { Interval } from "../../time/interval.js";
import { agreedTime } from "./agreed-time.js";
import { requireApplies, termOfCase } from "../plan/term-of-case.js";
import type { Case, Options } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { countTerm } from "./count-term.js";
import type { CommitmentPlan, TermPlan } from "../plan/plan.js";
import { planIn } from "../plan/plan-cache.js";
import { receivedLastOn } from "../case/received.js";
import type { Received } from "../case/received.js";
import type { CountedCase } from "./counted-case.js";
import type { Counted } from "./term.js";
import { checkShape, extendedAmount, pausesOf, receivedOf, restartOf } from "../case/read-case.js";
import { requireTimeOfDay } from "./time-of-day.js";

/** Counts a case without building the result. */
export function countCase(charter: Charter, subject: Case, options: Options): CountedCase {
  const { plan, received } = openCase(charter, subject, options);
  requireSingle(plan);
  requireApplies(plan, subject);
  const term = termOfCase(plan, subject.attributes);
  const agreed = agreedTime(subject, plan, received);
  return agreed === undefined
    ? countFromReceipt(subject, plan, term, received)
    : countToAgreed(subject, plan, term, received, agreed);
}

/** An agreed time stands, whatever was paused; what the case says besides is still checked. */
function countToAgreed(
  subject: Case,
  plan: CommitmentPlan,
  term: TermPlan,
  received: Received,
  counted: Counted,
): CountedCase {
  const { zone } = plan.office;
  const restart = restartOf(subject, zone, received);
  const start = restart !== undefined && restart.at <= counted.dueAt ? restart : received;
  pausesOf(subject, zone, start.at, term.counting.pausing, "clipped");
  return { plan, term, amount: term.amount, received, start, pauses: [], counted, agreed: true };
}

/** The plan and receipt of a case, before anything is counted. */
export function openCase(
  charter: Charter,
  subject: Case,
  options: Options,
): { readonly plan: CommitmentPlan; readonly received: Received } {
  const { version, received } = receivedCase(charter, subject);
  return { plan: planIn(charter, version, subject.commitment, options), received };
}

/** The receipt of a case, by the clock of the charter, and the version in force then. */
export function receivedCase(
  charter: Charter,
  subject: Case,
): { readonly version: CharterVersion; readonly received: Received } {
  checkShape(subject);
  const received = receivedOf(subject, clockOf(charter));
  return { version: versionInForce(charter, received.day), received };
}

/** Counts a term of a case from its receipt, or again from its restart. */
export function countFromReceipt(subject: Case, plan: CommitmentPlan, term: TermPlan, received: Received): CountedCase {
  const amount = extendedAmount(subject, term.amount);
  const original = countFrom(received, received, subject, plan, term, amount, "clipped");
  if (received.time === undefined) {
    const latest = receivedLastOn(plan.office.zone, received.day);
    requireTimeOfDay(
      original.counted,
      () => countFrom(latest, latest, subject, plan, term, amount, "clipped").counted.counted,
    );
  }
  const restart = restartOf(subject, plan.office.zone, received);
  const { dueAt } = original.counted.counted;
  const isPaused = original.unfinished !== undefined && original.unfinished.from < dueAt;
  // A restart after the due moment does not undo the breach; while the clock is paused there is none.
  if (restart !== undefined && (isPaused || restart.at <= dueAt)) {
    return running(countFrom(restart, received, subject, plan, term, amount, "ended"));
  }
  return running(original);
}

/** A count, and the pause that has not ended, where there is one. */
interface CountSoFar {
  readonly counted: CountedCase;
  readonly unfinished: Interval | undefined;
}

function countFrom(
  start: Received,
  received: Received,
  subject: Case,
  plan: CommitmentPlan,
  term: TermPlan,
  amount: Amount,
  beganBefore: "clipped" | "ended",
): CountSoFar {
  const { office } = plan;
  const { counting, calendar } = term;
  const pauses = pausesOf(subject, office.zone, start.at, counting.pausing, beganBefore);
  const unfinished =
    pauses.length > 0 && pauses[pauses.length - 1]?.to === Infinity ? pauses[pauses.length - 1] : undefined;
  const finished = unfinished === undefined ? pauses : pauses.slice(0, -1);
  const counted = countTerm(amount, { office, calendar, counting, receipt: start, pauses: finished });
  return { counted: { plan, term, amount, received, start, pauses: finished, counted }, unfinished };
}

/** The counted case, if its clock is not paused still. */
function running({ counted, unfinished }: CountSoFar): CountedCase {
  if (unfinished === undefined || unfinished.from >= counted.counted.dueAt) return counted;
  throw pausedStill(counted.plan, unfinished.from);
}

function pausedStill({ commitment, office }: CommitmentPlan, since: number): CharterClockError {
  return new CharterClockError("paused", {
    asked: `The due date of ${commitment.id}`,
    found: `the clock paused since ${isoText(since, office.zone)}`,
    remedy:
      "While it is paused there is no due instant; give the end of the pause, or ask statusOf how much time remains",
    path: "$.pauses",
  });
}

function requireSingle({ commitment }: CommitmentPlan): void {
  if (commitment.kind !== "recurring") return;
  throw new CharterClockError("not-a-single-deadline", {
    asked: `A single due date of ${commitment.id} (${commitment.slug})`,
    found: "a recurring duty",
    remedy: "Ask for its occurrences with occurrencesOf",
  });
}
