import { amountOf } from "../charter/allowance.js";
import type { Allowance, Amount } from "../charter/allowance.js";
import type { Charter } from "../charter/types.js";
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
  return Object.freeze({
    charter: charter.id,
    commitment: plan.commitment.id,
    slug: plan.commitment.slug,
    title: plan.commitment.title,
    ...(received.time === undefined
      ? { receivedOn: civilDateOf(received.day) }
      : { receivedAt: isoText(received.at, zone) }),
    ...(subject.restartedAt === undefined ? undefined : { restartedAt: restartText(subject.restartedAt, zone) }),
    ...(pauses.length === 0 ? undefined : { pauses: pausesTaken(pauses, plan) }),
    ...(subject.extension === undefined ? undefined : { extension: allowanceOf(amountOf(subject.extension)) }),
    allowance: allowanceOf(amount),
    countedFrom: civilDateOf(counted.countedFrom),
    dueDate: civilDateOf(counted.dueDay),
    dueAt: isoText(counted.dueAt, zone),
    dueAtMilliseconds: counted.dueAt,
    dueTime: dueTimeOn(counted, zone),
    provisional: uncovered !== undefined,
    ...(uncovered === undefined ? undefined : { firstUncoveredDate: civilDateOf(uncovered) }),
    notices: caseNotices(result, uncovered),
    provenance: plan.provenance,
  });
}

/** The landlord's clock at the due moment; office time used up at the end of a date is due then at 24:00. */
function dueTimeOn({ dueDay, dueAt }: Counted, zone: ZoneTable): WallTime {
  return localDayAt(zone, dueAt) === dueDay ? wallTimeOf(localTimeAt(zone, dueAt)) : "24:00";
}

function restartText(restartedAt: InstantInput, zone: ZoneTable): string {
  return isoText(epochMilliseconds(restartedAt, zone, "The moment of restart (restartedAt)"), zone);
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
