import { allowanceOf } from "../../charter/allowance.js";
import type { Allowance } from "../../charter/allowance.js";
import type { Attributes, Charter, CharterVersion, DeadlineCommitment } from "../../charter/charter.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { isoText, momentText } from "../../time/instant.js";
import type { InstantText } from "../../time/instant.js";
import { wallTimeOf } from "../../time/wall-time.js";
import type { ClockTime } from "../../time/wall-time.js";
import { localMomentAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import { bindingsOf } from "../bind/bindings.js";
import type { Binds } from "../bind/bindings.js";
import { boundOf, firstUncovered, governingAmong } from "../bind/governing.js";
import type { Bound, Governing } from "../bind/governing.js";
import { aimOf, countAim, otherLimbsIn } from "../bind/limbs.js";
import type { Aim, DueMoment, OtherLimb } from "../bind/limbs.js";
import { proofWith } from "../bind/proof-with.js";
import type { Case, Options } from "../case/case.js";
import { naming } from "../case/name-commitment.js";
import { NO_OPTIONS, readOptions } from "../case/options.js";
import type { PauseRead } from "../case/pauses.js";
import { readCase } from "../case/read-case.js";
import type { CaseRead } from "../case/read-case.js";
import { countCase } from "../count/count-case.js";
import type { CountedCase, Uncounted } from "../count/counted-case.js";
import { provisionalFrom } from "../count/provisional.js";
import { refusalOf } from "../count/refusal-of.js";
import type { Notice } from "../plan/notice.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Provenance } from "../plan/provenance.js";
import { caseNotices } from "./case-notices.js";
import { markedAsComputedHere } from "./computed-here.js";

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
  const asked = readOptions(charter, options);
  const deadline = naming((subject as Partial<Case> | null)?.commitment, () =>
    deadlineOrThrow(readCase(charter, subject), asked),
  );
  return markedAsComputedHere(deadline);
}

/** The deadline of a case under one version of a charter, whichever is in force. */
export function deadlineUnder(charter: Charter, version: CharterVersion, subject: Case, options: Options): Deadline {
  return naming(subject.commitment, () => deadlineOrThrow(readCase(charterOf(charter, version), subject), options));
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

function deadlineOrThrow(read: CaseRead, options: Options): Deadline {
  const computed = deadlineOf(read, options);
  if (computed.state === "due") return computed.deadline;
  throw refusalOf(read, computed);
}

/** The deadline of a case with the count that led to it, or what keeps the case from one. */
export type Computed = { readonly state: "due"; readonly deadline: Deadline; readonly case: CountedCase } | Uncounted;

/** Counts a case as read, and its aim, and writes the result. */
export function deadlineOf(read: CaseRead, options: Options): Computed {
  const count = countCase(read, options);
  if (count.state !== "due") return count;
  const aim = countAim(count.case, read);
  if (aim !== undefined && aim.state !== "due") return aim;
  return { state: "due", deadline: written(read, count.case, aim?.case, options), case: count.case };
}

function written(read: CaseRead, result: CountedCase, aim: CountedCase | undefined, options: Options): Deadline {
  const { plan, term, amount, due } = result;
  const { commitment, office } = plan;
  const { zone } = office;
  const binds = bindingsOf(read, options);
  const uncovered = firstUncovered(provisionalFrom(plan, term, due, options), binds);
  const dueMoment = localMomentAt(zone, due.dueAt);
  // Key by key: spreading optional parts into one literal takes several times as long.
  const deadline: Draft = {
    charter: read.charter.id,
    commitment: commitment.id,
    slug: commitment.slug,
    title: commitment.title,
  };
  writeFacts(deadline, read);
  deadline.allowance = amount === term.amount ? term.allowance : allowanceOf(amount);
  deadline.countedFrom = civilDateOf(due.countedFrom);
  deadline.dueDate = civilDateOf(due.dueDay);
  deadline.dueAt = momentText(dueMoment);
  deadline.dueAtMilliseconds = due.dueAt;
  // Office time used up at the end of a date is due then at 24:00.
  deadline.dueTime = dueMoment.day === due.dueDay ? wallTimeOf(dueMoment.time) : "24:00";
  if (aim !== undefined) deadline.aim = aimOf(aim);
  if (commitment.kind === "deadline") writeLimbs(deadline, commitment, binds);
  deadline.governing = governingOf(deadline as Deadline, plan);
  deadline.provisional = uncovered !== undefined;
  if (uncovered !== undefined) deadline.firstUncoveredDate = civilDateOf(uncovered);
  deadline.notices = caseNotices(result, uncovered, read);
  deadline.provenance = proofWith(plan.provenance, binds);
  return Object.freeze(deadline) as Deadline;
}

type Draft = { -readonly [Key in keyof Deadline]?: Deadline[Key] };

/** The facts of the case, as it was given. */
function writeFacts(deadline: Draft, read: CaseRead): void {
  const { zone, received, restart, pauses, extension, agreedAt, attributes } = read;
  if (received.time === undefined) deadline.receivedOn = civilDateOf(received.day);
  else deadline.receivedAt = isoText(received.at, zone);
  if (restart !== undefined) deadline.restartedAt = isoText(restart.at, zone);
  if (pauses.length > 0) deadline.pauses = Object.freeze(pauses.map((pause) => pauseGiven(pause, zone)));
  if (extension !== undefined) deadline.extension = allowanceOf(extension);
  if (agreedAt !== undefined) deadline.agreedAt = isoText(agreedAt, zone);
  if (attributes !== undefined) deadline.attributes = attributes;
}

function pauseGiven({ from, to, reason }: PauseRead, zone: ZoneTable): PauseGiven {
  return Object.freeze({
    from: isoText(from, zone),
    ...(to === Infinity ? undefined : { to: isoText(to, zone) }),
    ...(reason === undefined ? undefined : { reason }),
  });
}

/** What else keeps or excuses a promise, and what else binds. */
function writeLimbs(deadline: Draft, commitment: DeadlineCommitment, binds: readonly Binds[]): void {
  const others = commitment.anyOf === undefined ? [] : otherLimbsIn(commitment);
  if (others.length > 0) deadline.otherLimbs = Object.freeze(others);
  if (commitment.excusedBy !== undefined) deadline.excusedBy = commitment.excusedBy;
  if (commitment.boundBy !== undefined) deadline.boundBy = Object.freeze(binds.map(boundOf));
}

/** The due moment is written already, and writing it takes longest. */
function governingOf(
  { charter, commitment, dueDate, dueAt, dueAtMilliseconds, boundBy }: Deadline,
  { provenance }: CommitmentPlan,
): Governing {
  const { version, digest } = provenance;
  return governingAmong({ charter, commitment, version, digest, dueDate, dueAt, dueAtMilliseconds }, boundBy);
}
