import { allowanceOf, amountOf } from "../../charter/allowance.js";
import type { Allowance } from "../../charter/allowance.js";
import type { Attributes, Charter, CharterVersion, DeadlineCommitment } from "../../charter/types.js";
import { bindingsOf } from "../bind/bindings.js";
import type { Binds } from "../bind/bindings.js";
import { boundOf, firstUncovered, governingAmong } from "../bind/governing.js";
import type { Bound, Governing } from "../bind/governing.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { epochMilliseconds, isoText, momentText } from "../../time/instant.js";
import type { InstantInput, InstantText } from "../../time/instant.js";
import { wallTimeOf } from "../../time/wall-time.js";
import type { ClockTime } from "../../time/wall-time.js";
import { localMomentAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import { countCase } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import { caseNotices } from "./case-notices.js";
import type { Case, Options, Pause } from "../case/case.js";
import { otherLimbsIn, aimOf } from "../bind/limbs.js";
import type { Aim, DueMoment, OtherLimb } from "../bind/limbs.js";
import { namedError } from "../case/name-commitment.js";
import type { Notice } from "../plan/notice.js";
import { NO_OPTIONS, readOptions } from "../case/options.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Provenance } from "../plan/provenance.js";
import { provisionalFrom } from "../count/provisional.js";
import { withoutNulls } from "../case/without-nulls.js";

/** A pause as a result repeats it: as it was given, whether it had an effect or not. */
export interface PauseGiven {
  /** When it began. */
  readonly from: InstantText;
  /** When it ended, not included; absent where it has no end and began after the due moment. */
  readonly to?: InstantText;
  /** Why, in the caller's words; absent where none were given. */
  readonly reason?: string;
}

/** When a promise runs out, with its proof. Frozen plain JSON; instants are ISO text with the local offset. */
export interface Deadline extends DueMoment {
  /** The id of the charter. */
  readonly charter: string;
  /** The row id. */
  readonly commitment: string;
  /** The readable alias of the row id. */
  readonly slug: string;
  /** The promise in short words. */
  readonly title: string;
  /** The moment of receipt; for a case with `receivedOn`, absent. */
  readonly receivedAt?: InstantText;
  /** The date of receipt, where the case gave the date alone. */
  readonly receivedOn?: CivilDate;
  /** When counting started again; absent where it did not. */
  readonly restartedAt?: InstantText;
  /** The pauses of the case; absent where it had none. */
  readonly pauses?: readonly PauseGiven[];
  /** What was added to the time promised; absent where nothing was. */
  readonly extension?: Allowance;
  /** The time agreed with the customer, which replaces the time promised; absent where none was. */
  readonly agreedAt?: InstantText;
  /** What the case is like; absent where the case did not say. */
  readonly attributes?: Attributes;
  /** The time promised, with its extension. */
  readonly allowance: Allowance;
  /** The civil date that counts as the date of receipt, after any cut-off. */
  readonly countedFrom: CivilDate;
  /** `dueAt` on the landlord's clock; `24:00` where open time is used up at the end of `dueDate`. */
  readonly dueTime: ClockTime;
  /** An earlier aim inside the limit. */
  readonly aim?: Aim;
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
  /** The first such date; absent where there is none. */
  readonly firstUncoveredDate?: CivilDate;
  /** What to know about the result. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/**
 * When a promise runs out: the due date and instant of one case under a charter, with notices and provenance.
 * Throws `CharterClockError` for a case, charter or calendar that gives no single due date.
 */
export function computeDeadline(charter: Charter, subject: Case, options: Options = NO_OPTIONS): Deadline {
  const deadline = deadlineFor(charter, withoutNulls(subject), readOptions(charter, withoutNulls(options), "deadline"));
  computedHere.add(deadline);
  return deadline;
}

/** The results that this very program computed: frozen, so that nobody can have altered them. */
const computedHere = new WeakSet<object>();

/** Whether a deadline is one that this very program computed, and not a copy of it. */
export function isComputedHere(deadline: object): boolean {
  return computedHere.has(deadline);
}

/** The deadline of a case under one version of a charter, whichever is in force. */
export function deadlineUnder(charter: Charter, version: CharterVersion, subject: Case, options: Options): Deadline {
  return deadlineFor(charterOf(charter, version), subject, options);
}

const charters = new WeakMap<Charter, Map<CharterVersion, Charter>>();

/** The charter with one of its versions alone, made once: what is compiled for it is kept with it. */
export function charterOf(charter: Charter, version: CharterVersion): Charter {
  if (charter.versions.length === 1) return charter;
  const known = charters.get(charter) ?? new Map<CharterVersion, Charter>();
  charters.set(charter, known);
  const only = known.get(version) ?? { ...charter, versions: [version] };
  known.set(version, only);
  return only;
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
  const { plan, term, amount, received, counted } = result;
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
  if (subject.pauses !== undefined && subject.pauses.length > 0) deadline.pauses = pausesGiven(subject.pauses, zone);
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
  if (commitment.kind === "deadline" && commitment.boundBy !== undefined)
    deadline.boundBy = Object.freeze(binds.map(boundOf));
  deadline.governing = governingOf(deadline as Deadline, plan);
  deadline.provisional = uncovered !== undefined;
  if (uncovered !== undefined) deadline.firstUncoveredDate = civilDateOf(uncovered);
  deadline.notices = caseNotices(result, uncovered, subject);
  deadline.provenance = proofWith(plan.provenance, binds);
  return Object.freeze(deadline) as Deadline;
}

/** The due moment is written already, and writing it takes longest. */
function governingOf(
  { charter, commitment, dueDate, dueAt, dueAtMilliseconds, boundBy }: Deadline,
  { provenance }: CommitmentPlan,
): Governing {
  const { version, digest } = provenance;
  return governingAmong({ charter, commitment, version, digest, dueDate, dueAt, dueAtMilliseconds }, boundBy);
}

/** The proof of a promise that a duty binds too: with the calendars that the duty counted by. */
export function proofWith(provenance: Provenance, binds: readonly Binds[]): Provenance {
  const others = binds.flatMap((one) => (one.state === "due" ? one.counted.plan.provenance.calendars : []));
  const added = others.filter(
    ({ digest }, index) =>
      !provenance.calendars.some((one) => one.digest === digest) &&
      others.findIndex((one) => one.digest === digest) === index,
  );
  if (added.length === 0) return provenance;
  return Object.freeze({ ...provenance, calendars: Object.freeze([...provenance.calendars, ...added]) });
}

type Draft = { -readonly [Key in keyof Deadline]?: Deadline[Key] };

function limbParts(
  result: CountedCase,
  commitment: DeadlineCommitment,
  subject: Case,
): Pick<Deadline, "aim" | "otherLimbs" | "excusedBy"> | undefined {
  const { anyOf, excusedBy } = commitment;
  if (commitment.aim === undefined && anyOf === undefined && excusedBy === undefined) return undefined;
  const aim = aimOf(result, subject);
  const others = otherLimbsIn(commitment);
  return {
    ...(aim === undefined ? undefined : { aim }),
    ...(others.length === 0 ? undefined : { otherLimbs: Object.freeze(others) }),
    ...(excusedBy === undefined ? undefined : { excusedBy }),
  };
}

function instantText(at: InstantInput, zone: ZoneTable): string {
  return isoText(epochMilliseconds(at, zone, "A moment of the case"), zone);
}

function pausesGiven(pauses: readonly Pause[], zone: ZoneTable): readonly PauseGiven[] {
  return Object.freeze(
    pauses.map(({ from, to, reason }) =>
      Object.freeze({
        from: instantText(from, zone),
        ...(to === undefined ? undefined : { to: instantText(to, zone) }),
        ...(reason === undefined ? undefined : { reason }),
      }),
    ),
  );
}
