import { commitmentNamed, findCommitment } from "../../charter/find-commitment.js";
import { isSame } from "../../charter/is-same.js";
import { ownTerm } from "../../charter/main-term.js";
import { matchAttributes } from "../../charter/match-attributes.js";
import { eventsNamed } from "../../charter/start.js";
import type { Binding, Charter, Start } from "../../charter/charter.js";
import { versionIfAny } from "../../charter/versions/in-force.js";
import { digestOf } from "../../digest/digest.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Options } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { defined } from "../case/defined.js";
import { naming } from "../case/name-commitment.js";
import type { CaseRead } from "../case/read-case.js";
import { receivedOnClock } from "../case/received.js";
import { countCase } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import { provisionalFrom } from "../count/provisional.js";
import { refusalOf } from "../count/refusal-of.js";
import { startIn } from "../plan/read-term.js";
import type { Awaited } from "./awaited.js";

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
      readonly case: CountedCase;
      readonly uncovered: CivilDay | undefined;
    }
  | { readonly state: "pending"; readonly text: BoundText; readonly waitsFor: Awaited }
  | { readonly state: "paused" | "does-not-apply" | "not-in-force"; readonly text: BoundText };

/**
 * Everything that binds a case besides its own promise, and what binds that in turn, each once. They are counted with the
 * options of the case: what was known then, and whether provisional dates are refused.
 */
export function bindingsOf(read: CaseRead, options: Options): readonly Binds[] {
  const { commitment, version } = read;
  if (commitment.kind !== "deadline" || commitment.boundBy === undefined) return [];
  const found: Binds[] = [];
  const start = startIn(version, commitment, options);
  for (const binding of commitment.boundBy) {
    for (const binds of boundBy(binding, start, read, options)) {
      if (!found.some(({ text }) => text.charter === binds.text.charter && text.commitment === binds.text.commitment))
        found.push(binds);
    }
  }
  return found;
}

/** A binding with what binds it in turn. */
function boundBy(binding: Binding, ownStart: Start, read: CaseRead, options: Options): readonly Binds[] {
  const { charter: id = read.charter.id, commitment: name } = binding;
  const charter = id === read.charter.id ? read.charter : options.duties?.find((duty) => duty.id === id);
  const named = { charter: id, commitment: name };
  if (charter === undefined) return [{ state: "pending", text: named, waitsFor: { of: "text", charter: id } }];
  const here = onClockOf(charter, read);
  const version = versionIfAny(charter, here.received.day);
  if (version === undefined || (commitmentNamed(version, name) === undefined && isInSomeVersion(charter, name)))
    return [{ state: "not-in-force", text: named }];
  const commitment = findCommitment(version, name);
  const text = { charter: id, commitment: commitment.id, version: version.version, digest: digestOf(version) };
  const counting = charter === read.charter ? options : optionsForDuty(options, id);
  // An extension and an agreed time are between landlord and customer: they do not move a duty.
  const duty = { ...here, charter, version, commitment, extension: undefined, agreedAt: undefined };
  const waitsFor = awaited(duty, ownStart, counting);
  if (waitsFor !== undefined) return [{ state: "pending", text, waitsFor }];
  return [naming(commitment.id, () => counted(duty, counting, text)), ...bindingsOf(duty, counting)];
}

/** The same instants, or the same date alone, by the clock of a charter. */
function onClockOf(charter: Charter, read: CaseRead): CaseRead {
  const zone = clockOf(charter);
  if (zone === read.zone) return read;
  const { received, restart } = read;
  return {
    ...read,
    zone,
    received: receivedOnClock(zone, received),
    restart: restart && receivedOnClock(zone, restart),
  };
}

/** The options of a duty: an overlay is the landlord's, and no duty is bound by itself. */
function optionsForDuty({ asKnownAt, strict, duties }: Options, id: string): Options {
  return defined({ asKnownAt, strict, duties: duties?.filter((duty) => duty.id !== id) });
}

function isInSomeVersion({ versions }: Charter, name: string): boolean {
  return versions.some((version) => commitmentNamed(version, name) !== undefined);
}

/** What a duty waits for that begins with something else, or whose time depends on what is not known of the case. */
function awaited(
  { version, commitment, attributes }: CaseRead,
  ownStart: Start,
  options: Options,
): Awaited | undefined {
  if (commitment.kind !== "deadline") return undefined;
  const start = startIn(version, commitment, options);
  if (!isSameStart(start, ownStart)) return { of: "start", start };
  const { tiers = [] } = commitment;
  if (ownTerm(commitment) !== undefined || tiers.some(({ when }) => matchAttributes(when, attributes) === "matches"))
    return undefined;
  const open = tiers.map(({ when }) => when).filter((when) => matchAttributes(when, attributes) === "undecided");
  return open.length === 0 ? undefined : { of: "attributes", when: open };
}

/** The clock of a duty that refuses pauses runs on while that of the promise is paused. */
function counted(read: CaseRead, options: Options, text: Required<BoundText>): Binds {
  const count = countCase(read, options);
  switch (count.state) {
    case "due": {
      const { plan, term, due } = count.case;
      return { state: "due", text, case: count.case, uncovered: provisionalFrom(plan, term, due, options) };
    }
    case "pausing-refused":
      return counted({ ...read, pauses: [] }, options, text);
    case "needs-time-of-day":
      return { state: "pending", text, waitsFor: { of: "time-of-day" } };
    case "paused":
    case "does-not-apply":
      return { state: count.state, text };
    case "untimed":
      throw refusalOf(read, count);
  }
}

/** Whether two promises can start together: with an event of both, or with the same end of another. */
function isSameStart(one: Start, other: Start): boolean {
  const events = eventsNamed(other);
  return eventsNamed(one).some((event) => events.includes(event)) || isSame(one, other);
}
