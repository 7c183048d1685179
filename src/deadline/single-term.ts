import { CharterClockError } from "../errors.js";
import { amountOf } from "../charter/allowance.js";
import type { Amount } from "../charter/allowance.js";
import { chosenOption } from "../charter/readings.js";
import type { CharterVersion, Commitment, Counting, Overlay, Term } from "../charter/types.js";

/** The one term of a commitment, with its readings applied, and the event from which its time runs. */
export interface SingleTerm {
  readonly amount: Amount;
  readonly counting: Counting;
  readonly startsWhen: string;
}

/**
 * The one term by which a commitment has a single due date. Throws `no-time-in-commitment` for standards and
 * thresholds, and `not-a-single-deadline` for what has several limbs, comes back, or starts with another commitment.
 */
export function singleTerm(version: CharterVersion, commitment: Commitment, overlay: Overlay | undefined): SingleTerm {
  if (commitment.kind === "standard" || commitment.kind === "threshold") throw noTime(commitment);
  if (commitment.kind === "recurring") throw notSingle(commitment, "a duty that comes back");
  const several = severalReasons(commitment);
  if (several.length > 0) throw notSingle(commitment, several.join(" and "));
  if (typeof commitment.startsWhen !== "string") throw notSingle(commitment, "a start that depends on another commitment");
  if (commitment.term === undefined) throw notSingle(commitment, "no term of its own");
  const effects = version.readings
    .filter(({ id }) => commitment.readings?.includes(id) === true)
    .map((reading) => chosenOption(reading, overlay).sets);
  let term: Term = commitment.term;
  let { startsWhen } = commitment;
  for (const effect of effects) {
    startsWhen = effect.startsWhen ?? startsWhen;
    term = effect.term ?? term;
    term = { ...term, counting: { ...term.counting, ...onlySettingsOf(term.counting, effect.counting ?? {}) } };
  }
  return { amount: amountOf(term.allowance), counting: term.counting, startsWhen };
}

/** A reading speaks for many commitments; it decides only the settings that a term has. */
function onlySettingsOf(counting: Counting, wanted: Partial<Counting>): Partial<Counting> {
  return Object.fromEntries(Object.entries(wanted).filter(([setting]) => setting in counting));
}

function severalReasons(commitment: Extract<Commitment, { kind: "deadline" }>): string[] {
  const reasons: string[] = [];
  if (commitment.target !== undefined) reasons.push("a target inside its limit");
  if (commitment.anyOf !== undefined) reasons.push("several ways to keep it");
  if (commitment.tiers !== undefined) reasons.push("terms that depend on attributes of the case");
  if (commitment.excusedBy !== undefined) reasons.push("an event that excuses it");
  if (commitment.boundBy !== undefined) reasons.push("another duty that may bind earlier");
  return reasons;
}

function noTime(commitment: Commitment): CharterClockError {
  return new CharterClockError("no-time-in-commitment", {
    asked: `The due date of ${commitment.id} (${commitment.slug})`,
    found: `a ${commitment.kind}: ${commitment.title}, without a time in it`,
    remedy:
      commitment.kind === "threshold"
        ? "Judge a measured value with `statusOf`"
        : "Ask for a commitment that states a time",
  });
}

function notSingle(commitment: Commitment, what: string): CharterClockError {
  return new CharterClockError("not-a-single-deadline", {
    asked: `The one due date of ${commitment.id} (${commitment.slug})`,
    found: what,
    remedy: "This engine does not reduce it to one date; read the commitment's data, or ask for one with a single term",
  });
}
