import { amountOf } from "../../charter/allowance.js";
import { UNITS } from "../../charter/units.js";
import { zoneOf } from "../../charter/versions/in-force.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { spansOf } from "../../charter/versions/version-spans.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import { requireCivilDay } from "../../time/read-date.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { termOfCase } from "../plan/term-of-case.js";
import { bindingsOf } from "../bind/bindings.js";
import type { Case } from "../case/case.js";
import { caseOf } from "../result/case-of.js";
import { statusOfCase } from "./case-status.js";
import { charterOf } from "../result/compute.js";
import type { Deadline } from "../result/compute.js";
import type { CountedCase } from "../count/counted-case.js";
import { defined } from "../case/defined.js";
import { ownDate } from "../bind/governing.js";
import type { Bound } from "../bind/governing.js";
import { judge } from "./judge.js";
import { aimPart, dutiesAmong } from "./judged-case.js";
import type { DatedPart, PausedNow } from "./judged.js";
import { timedLimbId } from "../bind/limbs.js";
import type { CommitmentPlan, TermPlan } from "../plan/plan.js";
import { receivedAtMoment, receivedOnDay } from "../case/received.js";
import type { Received } from "../case/received.js";
import { pausesOf, restartOf } from "../case/read-case.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";
import { openDeadline } from "./stored-deadline.js";

/**
 * Where a computed (or stored) deadline stands at `now`. Where all that its proof names is at hand it stands where its case
 * stands; else it is judged by its own dates, read back into numbers.
 */
export function statusOfDeadline(charter: Charter, stored: Deadline, options: StatusOptions): DeadlineStatus {
  const { deadline, plan, notices, provenance, version, isAtHand } = openDeadline(charter, stored, options);
  if (isAtHand)
    return statusOfCase(charterWith(charter, version, deadline), caseOf(deadline), {
      ...options,
      ...defined({ asKnownAt: deadline.provenance.asKnownAt }),
    });
  const { zone } = plan.office;
  const whole = countedOf(plan, deadline);
  const paused = pausedIn(deadline, whole, zone, options);
  const counted =
    paused === undefined
      ? towardsItsDate(whole)
      : { ...whole, pauses: whole.pauses.filter(({ to }) => to <= paused.since) };
  const { otherLimbs = [], excusedBy, aim } = deadline;
  const { firstUncoveredDate } = deadline;
  return judge(
    {
      charter,
      commitment: plan.commitment.id,
      zone,
      received: counted.received.at,
      restartedAt: deadline.restartedAt,
      own: { id: timedLimbId(plan), date: ownDate(charter.id, counted), counted },
      aim: aim && aimPart(charter.id, aimOf(plan, counted, aim)),
      duties: dutiesOf(charter, plan, deadline, counted, options),
      ways: { inTime: timedLimbId(plan), otherLimbs, excusedBy },
      paused,
      uncovered: firstUncoveredDate === undefined ? undefined : civilDayOf(firstUncoveredDate),
      notices,
      provenance,
    },
    options,
  );
}

/** The pause that runs at `now`, of those that a deadline repeats; it ends as recorded, and the stored date is due then. */
function pausedIn(
  deadline: Deadline,
  { pauses, counted }: CountedCase,
  zone: ZoneTable,
  options: StatusOptions,
): PausedNow | undefined {
  if (options.completedAt !== undefined || options.withdrawnAt !== undefined || options.events !== undefined)
    return undefined;
  const now = epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const running = pauses.find(({ from, to }) => from <= now && now < to && from < counted.dueAt);
  if (running === undefined) return undefined;
  const { dueDate, dueAt, dueAtMilliseconds, governing } = deadline;
  return {
    since: running.from,
    ifResumed: Object.freeze({ resumedAt: isoText(running.to, zone), dueDate, dueAt, dueAtMilliseconds }),
    governing,
  };
}

/** Counted with other calendars, working days remain up to the stored date and not up to the amount that was promised. */
function towardsItsDate(counted: CountedCase): CountedCase {
  const isOfWorkingDays = UNITS[counted.amount.unit].kind === "working-days";
  return isOfWorkingDays && counted.pauses.length === 0 ? { ...counted, agreed: true } : counted;
}

/** The whole charter, whose later versions a status names, unless another version of it is in force for the case now. */
function charterWith(charter: Charter, version: CharterVersion, deadline: Deadline): Charter {
  const received = receivedOf(deadline, zoneOf(charter, version));
  const isInForce = spansOf(charter).some(
    (span) => span.version === version && received.day >= span.from && received.day < span.until,
  );
  return isInForce ? charter : charterOf(charter, version);
}

/** The count of a deadline as its own keys tell it. */
function countedOf(plan: CommitmentPlan, deadline: Deadline): CountedCase {
  const { zone } = plan.office;
  const received = receivedOf(deadline, zone);
  const { restartedAt, agreedAt, dueDate, dueAtMilliseconds: dueAt, countedFrom } = deadline;
  const restart = restartOf({ commitment: deadline.commitment, ...defined({ restartedAt }) }, zone, received);
  const start = restart !== undefined && restart.at <= dueAt ? restart : received;
  const counted = {
    countedFrom: requireCivilDay(countedFrom, "The date counted from"),
    dueDay: requireCivilDay(dueDate, "The due date"),
    dueAt,
    missesOpening: false,
    calendarUsed: [],
  };
  const term = termOfCase(plan, deadline.attributes);
  return {
    plan,
    term,
    amount: amountOf(deadline.allowance),
    received,
    start,
    pauses: pausesIn(deadline, zone, start, received, term),
    counted,
    ...(agreedAt === undefined ? undefined : { agreed: true }),
  };
}

function receivedOf({ receivedAt, receivedOn }: Deadline, zone: ZoneTable): Received {
  if (receivedAt !== undefined)
    return receivedAtMoment(zone, epochMilliseconds(receivedAt, zone, "The moment of receipt"));
  return receivedOnDay(zone, requireCivilDay(receivedOn, "The date of receipt"));
}

/** The pauses that count, of those that a deadline repeats as they were given. */
function pausesIn(
  deadline: Deadline,
  zone: ZoneTable,
  start: Received,
  received: Received,
  term: TermPlan,
): CountedCase["pauses"] {
  if (deadline.agreedAt !== undefined) return [];
  const beganBefore = start === received ? "clipped" : "ended";
  return pausesOf(caseOf(deadline), zone, start.at, term.counting.pausing, beganBefore).filter(
    ({ to }) => to !== Infinity,
  );
}

function aimOf(
  plan: CommitmentPlan,
  counted: CountedCase,
  { dueDate, dueAtMilliseconds: dueAt }: NonNullable<Deadline["aim"]>,
): CountedCase {
  const term = plan.aim ?? counted.term;
  const dueDay = requireCivilDay(dueDate, "The date of the aim");
  return { ...counted, term, amount: term.amount, counted: { ...counted.counted, dueDay, dueAt } };
}

/**
 * The duties that a deadline names, by their dates in it. Where the text of one is at hand and gives that date, its own
 * allowance is what is used and remains; else the calendar days from the receipt to the date.
 */
function dutiesOf(
  charter: Charter,
  plan: CommitmentPlan,
  deadline: Deadline,
  counted: CountedCase,
  options: StatusOptions,
): readonly DatedPart[] {
  const { boundBy = [] } = deadline;
  if (boundBy.length === 0) return [];
  const { receivedAt, receivedOn, restartedAt, pauses, attributes } = deadline;
  const subject: Case = {
    commitment: deadline.commitment,
    ...defined({ receivedAt, receivedOn, restartedAt, pauses, attributes }),
  };
  const found = dutiesAmong(
    bindingsOf(charter, plan.commitment, plan.version, subject, {
      ...options,
      ...defined({ asKnownAt: deadline.provenance.asKnownAt }),
    }),
  );
  return boundBy.flatMap((bound) =>
    bound.state === "due" ? [found.find((part) => isOf(part, bound)) ?? bySpan(bound, counted)] : [],
  );
}

function isOf({ date }: DatedPart, bound: Extract<Bound, { state: "due" }>): boolean {
  const keys = ["charter", "commitment", "version", "digest", "dueAtMilliseconds"] as const;
  return keys.every((key) => date[key] === bound[key]);
}

function bySpan(
  { charter, commitment, version, digest, dueDate, dueAtMilliseconds }: Extract<Bound, { state: "due" }>,
  own: CountedCase,
): DatedPart {
  const { zone } = own.plan.office;
  const dueDay = requireCivilDay(dueDate, "The date of a duty");
  const term = { ...own.term, amount: { unit: "calendarDays", amount: 0 } as const };
  return {
    id: `${charter}/${commitment}`,
    date: Object.freeze({
      charter,
      commitment,
      version,
      digest,
      dueDate: civilDateOf(dueDay),
      dueAt: isoText(dueAtMilliseconds, zone),
      dueAtMilliseconds,
    }),
    counted: { ...own, term, pauses: [], counted: { ...own.counted, dueDay, dueAt: dueAtMilliseconds }, agreed: true },
  };
}
