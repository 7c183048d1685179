import { allowanceOf, amountOf } from "../charter/allowance.js";
import type { Allowance } from "../charter/allowance.js";
import type { Attributes, Charter, DeadlineCommitment } from "../charter/types.js";
import { bindingsOf } from "./bindings.js";
import { boundOf, firstUncovered, governingAmong } from "./governing.js";
import type { Bound, Governing } from "./governing.js";
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
import { otherLimbsIn, targetOf } from "./limbs.js";
import type { OtherLimb, Target } from "./limbs.js";
import { namedError } from "./name-commitment.js";
import type { Notice } from "./notice.js";
import { NO_OPTIONS, readOptions } from "./option-keys.js";
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
  readonly agreedAt?: string;
  readonly attributes?: Attributes;
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
  /** An earlier aim inside the limit. */
  readonly target?: Target;
  /** Events that keep the promise too, by its due moment. */
  readonly otherLimbs?: readonly OtherLimb[];
  /** The event that excuses the promise, by its due moment. */
  readonly excusedBy?: string;
  /** What binds as well: duties of law and other promises. */
  readonly boundBy?: readonly Bound[];
  /** The earliest of all that binds: the promise itself or what else binds. */
  readonly governing: Governing;
  /** Some date that the answer depends on, that of a duty too, is past the coverage of a calendar. */
  readonly provisional: boolean;
  readonly firstUncoveredDate?: CivilDate;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/**
 * When a promise runs out: the due date and instant of one case under a charter, with notices and provenance.
 * Throws `CharterClockError` for a case, charter or calendar that gives no single due date.
 */
export function computeDeadline(charter: Charter, subject: Case, options: Options = NO_OPTIONS): Deadline {
  return deadlineFor(charter, subject, readOptions(charter, options, "deadline"));
}

/** The same for a question that has checked its own options. */
export function deadlineFor(charter: Charter, subject: Case, options: Options): Deadline {
  try {
    return deadlineOf(charter, countCase(charter, subject, options), subject, options);
  } catch (error) {
    throw namedError(error, (subject as Partial<Case> | null)?.commitment);
  }
}

function deadlineOf(charter: Charter, result: CountedCase, subject: Case, options: Options): Deadline {
  const { plan, term, amount, received, pauses, counted } = result;
  const { commitment, office } = plan;
  const { zone } = office;
  const binds = bindingsOf(charter, commitment, plan.version, subject, options);
  const uncovered = firstUncovered(provisionalFrom(plan, term, counted, options), binds);
  const due = localMomentAt(zone, counted.dueAt);
  // Key by key: spreading optional parts into one literal takes several times as long.
  const deadline: Draft = {
    charter: charter.id,
    commitment: commitment.id,
    slug: commitment.slug,
    title: commitment.title,
  };
  if (received.time === undefined) deadline.receivedOn = civilDateOf(received.day);
  else deadline.receivedAt = isoText(received.at, zone);
  if (subject.restartedAt !== undefined) deadline.restartedAt = instantText(subject.restartedAt, zone);
  if (pauses.length > 0) deadline.pauses = pausesTaken(pauses, plan);
  if (subject.extension !== undefined) deadline.extension = allowanceOf(amountOf(subject.extension));
  if (subject.agreedAt !== undefined) deadline.agreedAt = instantText(subject.agreedAt, zone);
  if (subject.attributes !== undefined) deadline.attributes = Object.freeze({ ...subject.attributes });
  deadline.allowance = amount === term.amount ? term.allowance : allowanceOf(amount);
  deadline.countedFrom = civilDateOf(counted.countedFrom);
  deadline.dueDate = civilDateOf(counted.dueDay);
  deadline.dueAt = momentText(due);
  deadline.dueAtMilliseconds = counted.dueAt;
  // Office time used up at the end of a date is due then at 24:00.
  deadline.dueTime = due.day === counted.dueDay ? wallTimeOf(due.time) : "24:00";
  if (commitment.kind === "deadline") Object.assign(deadline, limbParts(result, commitment, subject));
  if (commitment.kind === "deadline" && commitment.boundBy !== undefined) deadline.boundBy = Object.freeze(binds.map(boundOf));
  deadline.governing = governingOf(deadline as Deadline, plan);
  deadline.provisional = uncovered !== undefined;
  if (uncovered !== undefined) deadline.firstUncoveredDate = civilDateOf(uncovered);
  deadline.notices = caseNotices(result, uncovered, subject);
  deadline.provenance = plan.provenance;
  return Object.freeze(deadline) as Deadline;
}

/** The due moment is written already, and writing it takes longest. */
function governingOf({ charter, commitment, dueDate, dueAt, dueAtMilliseconds, boundBy }: Deadline, { provenance }: CommitmentPlan): Governing {
  const { version, digest } = provenance;
  return governingAmong({ charter, commitment, version, digest, dueDate, dueAt, dueAtMilliseconds }, boundBy);
}

type Draft = { -readonly [Key in keyof Deadline]?: Deadline[Key] };

function limbParts(
  result: CountedCase,
  commitment: DeadlineCommitment,
  subject: Case,
): Pick<Deadline, "target" | "otherLimbs" | "excusedBy"> | undefined {
  const { target, anyOf, excusedBy } = commitment;
  if (target === undefined && anyOf === undefined && excusedBy === undefined) return undefined;
  const aim = targetOf(result, subject);
  const others = otherLimbsIn(commitment);
  return {
    ...(aim === undefined ? undefined : { target: aim }),
    ...(others.length === 0 ? undefined : { otherLimbs: Object.freeze(others) }),
    ...(excusedBy === undefined ? undefined : { excusedBy }),
  };
}

function instantText(at: InstantInput, zone: ZoneTable): string {
  return isoText(epochMilliseconds(at, zone, "A moment of the case"), zone);
}

function pausesTaken(pauses: readonly Interval[], plan: CommitmentPlan): readonly PauseTaken[] {
  const { zone } = plan.office;
  return Object.freeze(
    pauses.map(({ from, to }) => Object.freeze({ from: isoText(from, zone), to: isoText(to, zone) })),
  );
}
