import { amountOf } from "../../charter/allowance.js";
import type { Charter } from "../../charter/charter.js";
import { UNITS } from "../../charter/units.js";
import { spansOf } from "../../charter/versions/version-spans.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import { requireCivilDay } from "../../time/read-date.js";
import { isoText } from "../../time/instant.js";
import { bindingsOf } from "../bind/bindings.js";
import { ownDate } from "../bind/governing.js";
import type { Bound } from "../bind/governing.js";
import { timedLimbId } from "../bind/limbs.js";
import { pausesFrom } from "../case/pauses.js";
import { readCaseUnder } from "../case/read-case.js";
import type { CaseRead } from "../case/read-case.js";
import { requirePausing } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import type { CommitmentPlan } from "../plan/plan.js";
import { termOfCase } from "../plan/term-of-case.js";
import { caseOf } from "../result/case-of.js";
import { charterOf } from "../result/compute.js";
import type { Deadline } from "../result/compute.js";
import { judge } from "./judge.js";
import { aimPart, dutiesAmong } from "./judged-case.js";
import type { DatedPart, PausedNow } from "./judged.js";
import { statusOfCase } from "./of-case.js";
import { openDeadline } from "./open-stored.js";
import type { StatusRead } from "./read-status.js";
import type { DeadlineStatus } from "./status-types.js";

/**
 * Where a computed (or stored) deadline stands at `now`. Where all that its proof names is at hand it stands where its case
 * stands; else it is judged by its own dates, read back into numbers.
 */
export function statusOfDeadline(charter: Charter, stored: Deadline, asked: StatusRead): DeadlineStatus {
  const { deadline, plan, notices, provenance, version, isAtHand } = openDeadline(charter, stored, asked);
  const options = { ...asked, asKnownAt: deadline.provenance.asKnownAt };
  const only = charterOf(charter, version);
  const read = readCaseUnder(only, version, caseOf(deadline));
  if (isAtHand) return statusOfCase({ ...read, charter: isInForceFor(read, charter) ? charter : only }, options);
  const { zone } = read;
  const whole = countedOf(plan, read, deadline);
  const paused = pausedIn(deadline, whole, options);
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
      restartedAt: read.restart?.at,
      own: { id: timedLimbId(plan), date: ownDate(charter.id, counted), counted },
      aim: aim && aimPart(charter.id, aimOf(plan, counted, aim)),
      duties: dutiesOf({ ...read, charter }, deadline, counted, options),
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
function pausedIn(deadline: Deadline, { plan, pauses, due }: CountedCase, options: StatusRead): PausedNow | undefined {
  const { now, completedAt, withdrawnAt, events } = options;
  if (completedAt !== undefined || withdrawnAt !== undefined || events !== undefined) return undefined;
  const running = pauses.find(({ from, to }) => from <= now && now < to && from < due.dueAt);
  if (running === undefined) return undefined;
  const { dueDate, dueAt, dueAtMilliseconds, governing } = deadline;
  const resumedAt = isoText(running.to, plan.office.zone);
  return {
    since: running.from,
    ifResumed: Object.freeze({ resumedAt, dueDate, dueAt, dueAtMilliseconds }),
    governing,
  };
}

/** Counted with other calendars, working days remain up to the stored date and not up to the amount that was promised. */
function towardsItsDate(counted: CountedCase): CountedCase {
  const isOfWorkingDays = UNITS[counted.amount.unit].kind === "working-days";
  return isOfWorkingDays && counted.pauses.length === 0 ? { ...counted, agreed: true } : counted;
}

/** Whether a version is in force for a case now; then its charter's later versions, which a status names, are those of all. */
function isInForceFor({ version, received }: CaseRead, charter: Charter): boolean {
  return spansOf(charter).some(
    (span) => span.version === version && received.day >= span.from && received.day < span.until,
  );
}

/** The count of a deadline as its own keys tell it. */
function countedOf(plan: CommitmentPlan, read: CaseRead, deadline: Deadline): CountedCase {
  const { received, restart, agreedAt } = read;
  const { dueAtMilliseconds: dueAt } = deadline;
  const start = restart !== undefined && restart.at <= dueAt ? restart : received;
  const due = {
    countedFrom: requireCivilDay(deadline.countedFrom, "The date counted from"),
    dueDay: requireCivilDay(deadline.dueDate, "The due date"),
    dueAt,
    missesOpening: false,
    calendarUsed: [],
  };
  const term = termOfCase(plan, read.attributes);
  const counted = { plan, term, amount: amountOf(deadline.allowance), received, start, due };
  if (agreedAt !== undefined) return { ...counted, pauses: [], agreed: true };
  requirePausing(read, term);
  const pauses = pausesFrom(read.pauses, start.at, start === received ? "clipped" : "ended");
  return { ...counted, pauses: pauses.filter(({ to }) => to !== Infinity) };
}

function aimOf(
  plan: CommitmentPlan,
  counted: CountedCase,
  { dueDate, dueAtMilliseconds: dueAt }: NonNullable<Deadline["aim"]>,
): CountedCase {
  const term = plan.aim ?? counted.term;
  const dueDay = requireCivilDay(dueDate, "The date of the aim");
  return { ...counted, term, amount: term.amount, due: { ...counted.due, dueDay, dueAt } };
}

/**
 * The duties that a deadline names, by their dates in it. Where the text of one is at hand and gives that date, its own
 * allowance is what is used and remains; else the calendar days from the receipt to the date.
 */
function dutiesOf(
  read: CaseRead,
  { boundBy = [] }: Deadline,
  counted: CountedCase,
  options: StatusRead,
): readonly DatedPart[] {
  if (boundBy.length === 0) return [];
  const found = dutiesAmong(bindingsOf(read, options));
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
    counted: { ...own, term, pauses: [], due: { ...own.due, dueDay, dueAt: dueAtMilliseconds }, agreed: true },
  };
}
