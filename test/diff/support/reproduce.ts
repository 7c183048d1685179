import type { Witness, WitnessCase, WitnessDate } from "../../../src/diff/index.js";
import { MADE_UP_LANDLORDS } from "../../../src/diff/prove/made-up-landlord.js";
import type { Document } from "../../../src/diff/findings/types.js";
import { CharterClockError, computeDeadline } from "../../../src/index.js";
import type {
  Case,
  Charter,
  CharterVersion,
  Commitment,
  Deadline,
  DeadlineCommitment,
  Options,
} from "../../../src/index.js";
import { BESIDE } from "./pairs.js";

/** What a case is due under a text, computed from the public interface alone; `null` where nothing is. */
export function dueUnder(document: Document, witness: Witness, landlord: Charter): WitnessDate | null {
  const { case: subject, of } = witness;
  const { asKnownAt } = subject;
  for (const charter of chartersOf(document, witness, landlord)) {
    const options: Options = {
      ...(document.kind === "overlay" ? { overlay: fitting(document.value, charter) } : {}),
      ...(asKnownAt === undefined ? {} : { asKnownAt }),
    };
    const deadline = deadlineOf(charter, subject, options);
    const due = of === "aim" ? deadline?.aim : deadline;
    if (due !== undefined) return { dueDate: due.dueDate, dueAt: due.dueAt };
  }
  return null;
}

/** The charter that a text is asked about by, in force whenever the case was received. */
function chartersOf(document: Document, { promise }: Witness, landlord: Charter): readonly Charter[] {
  if (document.kind === "charter") return [{ id: document.value.id, ...BESIDE, versions: [askable(document.value)] }];
  if (document.kind === "overlay")
    return landlord.versions.map((version) => ({ ...landlord, versions: [askable(version)] }));
  const probes = MADE_UP_LANDLORDS.map((probe) => probe([document.value.id])).filter(({ version }) =>
    promise?.title.endsWith(`, ${version}`),
  );
  return probes.map((version) => ({
    id: version.id,
    versions: [version],
    calendars: [document.value],
    zones: BESIDE.zones,
  }));
}

function askable(version: CharterVersion): CharterVersion {
  return { ...version, effectiveFrom: null, effectiveTo: null, commitments: version.commitments.map(asDeadline) };
}

/** The first occurrence of a duty is due as a promise of its period is. */
function asDeadline(commitment: Commitment): Commitment {
  if (commitment.kind !== "recurring" || commitment.every === undefined || commitment.counting === undefined)
    return commitment;
  const { id, slug, title, clause, readings } = commitment;
  const term = { allowance: commitment.every, counting: commitment.counting };
  return {
    id,
    slug,
    title,
    clause,
    ...(readings === undefined ? {} : { readings }),
    kind: "deadline",
    startsWhen: "started-promise",
    term,
  } satisfies DeadlineCommitment;
}

function fitting(overlay: Extract<Document, { kind: "overlay" }>["value"], charter: Charter): typeof overlay {
  const { charter: name, ...anywhere } = overlay;
  return name === charter.id ? overlay : anywhere;
}

/** Of a case with an agreed time or with pauses that the charter does not take, what is due without them. */
function deadlineOf(
  charter: Charter,
  { commitment, receivedAt, attributes, pauses, agreedAt }: WitnessCase,
  options: Options,
): Deadline | undefined {
  const plain = { commitment, receivedAt, ...(attributes === undefined ? {} : { attributes }) };
  const told = {
    ...plain,
    ...(pauses === undefined ? {} : { pauses }),
    ...(agreedAt === undefined ? {} : { agreedAt }),
  };
  return attempt(charter, told, options) ?? attempt(charter, plain, options);
}

/** Why a case has no date, or is not counted as it was told; any other error is one. */
const REFUSALS = ["unknown-commitment", "no-time-in-commitment", "does-not-apply", "invalid-case", "pausing-refused"];

function attempt(charter: Charter, subject: Case, options: Options): Deadline | undefined {
  try {
    return computeDeadline(charter, subject, options);
  } catch (error) {
    if (error instanceof CharterClockError && REFUSALS.includes(error.code)) return undefined;
    throw error;
  }
}
