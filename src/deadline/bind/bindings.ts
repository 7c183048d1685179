import { CharterClockError } from "../../errors.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { isSame } from "../../charter/is-same.js";
import { eventsNamed } from "../../charter/start.js";
import type { Binding, Charter, CharterVersion, Commitment, DeadlineCommitment, Start } from "../../charter/types.js";
import { digestOf } from "../../digest/digest.js";
import type { CivilDay } from "../../time/civil-date.js";
import { attributesText, matchAttributes } from "../../charter/match-attributes.js";
import type { Case, Options } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { countCase } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import { defined } from "../case/defined.js";
import { ownTerm } from "../../charter/main-term.js";
import { naming } from "../case/name-commitment.js";
import { provisionalFrom } from "../count/provisional.js";
import { startIn } from "../plan/read-term.js";
import { receivedOf } from "../case/read-case.js";

/** Whose promise or duty binds, and in which of its texts, where that is known. */
export interface BoundText {
  /** The charter or duty. */
  readonly charter: string;
  /** The row id. */
  readonly commitment: string;
  /** The version of its text, where it is known. */
  readonly version?: string;
  /** The digest of that text. */
  readonly digest?: string;
}

/** The same, where the text is known. */
export interface KnownText extends BoundText {
  /** The version of its text. */
  readonly version: string;
  /** The digest of that text. */
  readonly digest: string;
}

/** A promise or duty that is to bind a case, counted where it does. */
export type Binds =
  | {
      readonly state: "due";
      readonly text: KnownText;
      readonly counted: CountedCase;
      readonly uncovered: CivilDay | undefined;
    }
  | { readonly state: "pending"; readonly text: BoundText; readonly waitsFor: string }
  | { readonly state: "paused" | "does-not-apply" | "not-in-force"; readonly text: BoundText };

/** What besides its own charter a case is bound by. */
interface Bindings {
  readonly charter: Charter;
  /** What the time of the promise itself runs from. */
  readonly startsWhen: DeadlineCommitment["startsWhen"];
  readonly subject: Case;
  readonly options: Options;
}

/**
 * Everything that binds a case besides its own promise, and what binds that in turn, each once. They are counted with the
 * options of the case: what was known then, and whether provisional dates are refused.
 */
export function bindingsOf(
  charter: Charter,
  of: Commitment,
  version: CharterVersion,
  subject: Case,
  options: Options,
): readonly Binds[] {
  if (of.kind !== "deadline" || of.boundBy === undefined) return [];
  const found: Binds[] = [];
  const bindings = { charter, startsWhen: startIn(version, of, options), subject, options };
  for (const binding of of.boundBy) {
    for (const binds of boundBy(binding, bindings)) {
      if (!found.some(({ text }) => text.charter === binds.text.charter && text.commitment === binds.text.commitment))
        found.push(binds);
    }
  }
  return found;
}

/** A binding with what binds it in turn. */
function boundBy(binding: Binding, { charter, startsWhen, subject, options }: Bindings): readonly Binds[] {
  const id = binding.charter ?? charter.id;
  const other = id === charter.id ? charter : options.duties?.find((duty) => duty.id === id);
  const name = { charter: id, commitment: binding.commitment };
  if (other === undefined) return [{ state: "pending", text: name, waitsFor: `the text of ${id} (options.duties)` }];
  const version = versionThen(other, subject);
  const commitment = version?.commitments.find(
    (one) => one.id === binding.commitment || one.slug === binding.commitment,
  );
  if (version === undefined || (commitment === undefined && isInSomeVersion(other, binding.commitment)))
    return [{ state: "not-in-force", text: name }];
  const text = {
    ...name,
    commitment: commitment?.id ?? binding.commitment,
    version: version.version,
    digest: digestOf(version),
  };
  const counting = other === charter ? options : optionsForDuty(options, id);
  const waitsFor =
    commitment?.kind === "deadline"
      ? awaited(startIn(version, commitment, counting), startsWhen, commitment, subject)
      : undefined;
  if (waitsFor !== undefined) return [{ state: "pending", text, waitsFor }];
  const same = caseOf(text.commitment, subject);
  const binds = naming(text.commitment, () => counted(other, same, counting, text));
  return commitment === undefined ? [binds] : [binds, ...bindingsOf(other, commitment, version, same, counting)];
}

/** The options of a duty: an overlay is the landlord's, and no duty is bound by itself. */
function optionsForDuty({ asKnownAt, strict, duties }: Options, id: string): Options {
  return defined({ asKnownAt, strict, duties: duties?.filter((duty) => duty.id !== id) });
}

function versionThen(charter: Charter, subject: Case): CharterVersion | undefined {
  const received = receivedOf(subject, clockOf(charter));
  try {
    return versionInForce(charter, received.day);
  } catch (error) {
    if (error instanceof CharterClockError && error.code === "no-version-in-force") return undefined;
    throw error;
  }
}

function isInSomeVersion({ versions }: Charter, name: string): boolean {
  return versions.some(({ commitments }) => commitments.some(({ id, slug }) => id === name || slug === name));
}

/** What a duty waits for that begins with something else, or whose time depends on what is not known of the case. */
function awaited(
  start: DeadlineCommitment["startsWhen"],
  ownStart: DeadlineCommitment["startsWhen"],
  commitment: DeadlineCommitment,
  { attributes }: Case,
): string | undefined {
  if (!isSameStart(start, ownStart)) return startText(start);
  const { tiers = [] } = commitment;
  if (ownTerm(commitment) !== undefined || tiers.some(({ when }) => matchAttributes(when, attributes) === "matches"))
    return undefined;
  const open = tiers.filter(({ when }) => matchAttributes(when, attributes) === "undecided");
  return open.length === 0 ? undefined : `whether ${open.map(({ when }) => attributesText(when)).join(" or ")}`;
}

/** An extension and an agreed time are between landlord and customer; they do not move a duty. */
function caseOf(commitment: string, { receivedAt, receivedOn, attributes, pauses, restartedAt }: Case): Case {
  return { commitment, ...defined({ receivedAt, receivedOn, attributes, pauses, restartedAt }) };
}

/** The clock of a duty that refuses pauses runs on while that of the promise is paused. */
function counted(charter: Charter, subject: Case, options: Options, text: Required<BoundText>): Binds {
  try {
    return due(charter, subject, options, text);
  } catch (error) {
    if (!(error instanceof CharterClockError)) throw error;
    const { pauses, ...unpaused } = subject;
    switch (error.code) {
      case "pausing-refused":
        if (pauses === undefined) throw error;
        return counted(charter, unpaused, options, text);
      case "time-of-day-needed":
        return { state: "pending", text, waitsFor: "the time of day of the receipt" };
      case "paused":
      case "does-not-apply":
        return { state: error.code, text };
      default:
        throw error;
    }
  }
}

function due(charter: Charter, subject: Case, options: Options, text: Required<BoundText>): Binds {
  const found = countCase(charter, subject, options);
  return {
    state: "due",
    text,
    counted: found,
    uncovered: provisionalFrom(found.plan, found.term, found.counted, options),
  };
}

/** Whether two promises can start together: with an event of both, or with the same end of another. */
function isSameStart(one: Start, other: Start): boolean {
  const events = eventsNamed(other);
  return eventsNamed(one).some((event) => events.includes(event)) || isSame(one, other);
}

/** What time runs from, in words. */
function startText(start: DeadlineCommitment["startsWhen"]): string {
  const events = eventsNamed(start);
  if (events.length > 0) return events.join(" or ");
  if (typeof start === "string" || !("outcome" in start)) return "";
  const ends = { ended: "to end", met: "to be kept", failed: "to fail" };
  return `${start.commitment} ${ends[start.outcome]}`;
}
