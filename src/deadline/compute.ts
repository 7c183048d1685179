import { allowanceOf, amountOf } from "../charter/allowance.js";
import type { Allowance } from "../charter/allowance.js";
import type { Charter } from "../charter/types.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { epochMilliseconds, isoText, momentText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import { wallTimeOf } from "../time/wall-time.js";
import type { WallTime } from "../time/wall-time.js";
import { localMomentAt } from "../time/zone.js";
import type { ZoneTable } from "../time/zone.js";
import { countCase } from "./count-case.js";
import type { CountedCase } from "./count-case.js";
import { caseNotices } from "./case-notices.js";
import type { Case, Options } from "./case.js";
import type { Notice } from "./notice.js";
import type { CommitmentPlan } from "./plan.js";
import type { Provenance } from "./provenance.js";
import { provisionalFrom } from "./provisional.js";

/** A pause as a result repeats it. */
export interface PauseTaken {
  readonly from: string;
  readonly to: string;
}

/** When a promise runs out, with its proof. Frozen plain JSON; instants are ISO text with the local offset. */
export interface Deadline {
  readonly charter: string;
  /** The row id. */
  readonly commitment: string;
  readonly slug: string;
  readonly title: string;
  /** The moment of receipt; for a case with `receivedOn`, absent. */
  readonly receivedAt?: string;
  readonly receivedOn?: CivilDate;
  readonly restartedAt?: string;
  readonly pauses?: readonly PauseTaken[];
  readonly extension?: Allowance;
  readonly allowance: Allowance;
  /** The civil date that counts as the date of receipt, after any cut-off. */
  readonly countedFrom: CivilDate;
  readonly dueDate: CivilDate;
  /** The last instant that still keeps the promise. */
  readonly dueAt: string;
  /** `dueAt` in epoch milliseconds. */
  readonly dueAtMilliseconds: number;
  /** `dueAt` on the landlord's clock. */
  readonly dueTime: WallTime;
  /** Some date that the answer depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  readonly firstUncoveredDate?: CivilDate;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/**
 * When a promise runs out: the due date and instant of one case under a charter, with notices and provenance.
 * Throws `CharterClockError` for a case, charter or calendar that gives no single due date.
 */
export function computeDeadline(charter: Charter, subject: Case, options: Options = {}): Deadline {
  return deadlineOf(charter, countCase(charter, subject, options), subject, options);
}

function deadlineOf(charter: Charter, result: CountedCase, subject: Case, options: Options): Deadline {
  const { plan, amount, received, pauses, counted } = result;
  const { zone } = plan.office;
  const uncovered = provisionalFrom(plan, counted, options);
  const due = localMomentAt(zone, counted.dueAt);
  // Key by key: spreading optional parts into one literal takes several times as long.
  const deadline: Draft = {
    charter: charter.id,
    commitment: plan.commitment.id,
    slug: plan.commitment.slug,
    title: plan.commitment.title,
  };
  if (received.time === undefined) deadline.receivedOn = civilDateOf(received.day);
  else deadline.receivedAt = isoText(received.at, zone);
  if (subject.restartedAt !== undefined) deadline.restartedAt = restartText(subject.restartedAt, zone);
  if (pauses.length > 0) deadline.pauses = pausesTaken(pauses, plan);
  if (subject.extension !== undefined) deadline.extension = allowanceOf(amountOf(subject.extension));
  deadline.allowance = amount === plan.term.amount ? plan.term.allowance : allowanceOf(amount);
  deadline.countedFrom = civilDateOf(counted.countedFrom);
  deadline.dueDate = civilDateOf(counted.dueDay);
  deadline.dueAt = momentText(due);
  deadline.dueAtMilliseconds = counted.dueAt;
  // Office time used up at the end of a date is due then at 24:00.
  deadline.dueTime = due.day === counted.dueDay ? wallTimeOf(due.time) : "24:00";
  deadline.provisional = uncovered !== undefined;
  if (uncovered !== undefined) deadline.firstUncoveredDate = civilDateOf(uncovered);
  deadline.notices = caseNotices(result, uncovered);
  deadline.provenance = plan.provenance;
  return Object.freeze(deadline) as Deadline;
}

type Draft = { -readonly [Key in keyof Deadline]?: Deadline[Key] };

function restartText(restartedAt: InstantInput, zone: ZoneTable): string {
  return isoText(epochMilliseconds(restartedAt, zone, "The moment of restart (restartedAt)"), zone);
}

function pausesTaken(pauses: readonly Interval[], plan: CommitmentPlan): readonly PauseTaken[] {
  const { zone } = plan.office;
  return Object.freeze(
    pauses.map(({ from, to }) => Object.freeze({ from: isoText(from, zone), to: isoText(to, zone) })),
  );
}
