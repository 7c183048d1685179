import { amountOf } from "../charter/allowance.js";
import type { Allowance, Amount } from "../charter/allowance.js";
import type { Attributes, Charter, DeadlineCommitment } from "../charter/types.js";
import { boundDates, governingDate } from "./bindings.js";
import type { Bound, Governing } from "./bindings.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import { wallTimeOf } from "../time/wall-time.js";
import type { WallTime } from "../time/wall-time.js";
import { localDayAt, localTimeAt } from "../time/zone.js";
import type { ZoneTable } from "../time/zone.js";
import { countCase } from "./count-case.js";
import type { CountedCase } from "./count-case.js";
import { caseNotices } from "./case-notices.js";
import type { Case, Options } from "./case.js";
import { dueMomentOf, otherLimbsIn, targetOf } from "./limbs.js";
import type { DueMoment, OtherLimb, Target } from "./limbs.js";
import type { Notice } from "./notice.js";
import type { CommitmentPlan } from "./plan.js";
import type { Provenance } from "./provenance.js";
import { provisionalFrom } from "./provisional.js";
import type { Counted } from "./term.js";

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
  /** What binds besides, and the earliest of all that binds. */
  readonly boundBy?: readonly Bound[];
  readonly governing?: Governing;
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
  const { plan, term, amount, received, pauses, counted } = result;
  const { commitment, office } = plan;
  const { zone } = office;
  const uncovered = provisionalFrom(plan, term, counted, options);
  const due = dueMomentOf(counted, zone);
  return Object.freeze({
    charter: charter.id,
    commitment: commitment.id,
    slug: commitment.slug,
    title: commitment.title,
    ...(received.time === undefined
      ? { receivedOn: civilDateOf(received.day) }
      : { receivedAt: isoText(received.at, zone) }),
    ...(subject.restartedAt === undefined ? undefined : { restartedAt: instantText(subject.restartedAt, zone) }),
    ...(pauses.length === 0 ? undefined : { pauses: pausesTaken(pauses, plan) }),
    ...(subject.extension === undefined ? undefined : { extension: allowanceOf(amountOf(subject.extension)) }),
    ...(subject.agreedAt === undefined ? undefined : { agreedAt: instantText(subject.agreedAt, zone) }),
    ...(subject.attributes === undefined ? undefined : { attributes: Object.freeze({ ...subject.attributes }) }),
    allowance: allowanceOf(amount),
    countedFrom: civilDateOf(counted.countedFrom),
    ...due,
    dueTime: dueTimeOn(counted, zone),
    ...(commitment.kind === "deadline" ? limbParts(charter, result, commitment, due, subject, options) : undefined),
    provisional: uncovered !== undefined,
    ...(uncovered === undefined ? undefined : { firstUncoveredDate: civilDateOf(uncovered) }),
    notices: caseNotices(result, uncovered, subject),
    provenance: plan.provenance,
  });
}

/** The landlord's clock at the due moment; office time used up at the end of a date is due then at 24:00. */
function dueTimeOn({ dueDay, dueAt }: Counted, zone: ZoneTable): WallTime {
  return localDayAt(zone, dueAt) === dueDay ? wallTimeOf(localTimeAt(zone, dueAt)) : "24:00";
}

function limbParts(
  charter: Charter,
  result: CountedCase,
  commitment: DeadlineCommitment,
  due: DueMoment,
  subject: Case,
  options: Options,
): Pick<Deadline, "target" | "otherLimbs" | "excusedBy" | "boundBy" | "governing"> | undefined {
  const { target, anyOf, excusedBy, boundBy, startsWhen } = commitment;
  if (target === undefined && anyOf === undefined && excusedBy === undefined && boundBy === undefined) return undefined;
  const aim = targetOf(result, subject);
  const others = otherLimbsIn(commitment);
  const bound = boundDates(charter, boundBy ?? [], startsWhen, subject, options, computeDeadline);
  const own = { charter: charter.id, commitment: commitment.id, ...due };
  return {
    ...(aim === undefined ? undefined : { target: aim }),
    ...(others.length === 0 ? undefined : { otherLimbs: Object.freeze(others) }),
    ...(excusedBy === undefined ? undefined : { excusedBy }),
    ...(boundBy === undefined ? undefined : { boundBy: Object.freeze(bound), governing: Object.freeze(governingDate(own, bound)) }),
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

function allowanceOf({ unit, amount }: Amount): Allowance {
  return Object.freeze({ [unit]: amount }) as unknown as Allowance;
}
