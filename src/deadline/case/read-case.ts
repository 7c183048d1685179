import { CharterClockError, shown } from "../../errors.js";
import { amountOf } from "../../charter/allowance.js";
import type { Allowance, Amount } from "../../charter/allowance.js";
import type { Counting } from "../../charter/types.js";
import { requireCivilDay } from "../../time/read-date.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { joined } from "../../time/interval.js";
import type { Interval } from "../../time/interval.js";
import type { ZoneTable } from "../../time/zone.js";
import { CASE_ENDINGS, CASE_FACTS } from "./case.js";
import type { Case } from "./case.js";
import { checkAttributes, invalidCase, requireKnownKeys, requireObject, requireText } from "./require.js";
import { receivedAtMoment, receivedOnDay } from "./received.js";
import type { Received } from "./received.js";

const KNOWN_KEYS: readonly string[] = [...CASE_FACTS, ...CASE_ENDINGS];

const PAUSE_KEYS = ["from", "to", "reason"];

/** Refuses a case that is not an object, names no commitment, or has a part that would be lost. */
export function checkShape(subject: Case): void {
  requireObject(subject, "The case to compute", 'Give an object such as { commitment: "CAL-16", receivedAt: … }', "$");
  requireKnownKeys(subject, KNOWN_KEYS, "$");
  requireText(
    subject.commitment,
    "The commitment to compute",
    'Give a row id or slug, "CAL-16" or "repairs.routine"',
    "$.commitment",
  );
  requireOneReceipt(subject);
  checkAttributes(subject.attributes);
}

/** Refuses what was received at no time, or at two. */
export function requireOneReceipt({ receivedAt, receivedOn }: Pick<Case, "receivedAt" | "receivedOn">): void {
  if ((receivedAt === undefined) !== (receivedOn === undefined)) return;
  const found = receivedAt === undefined ? "neither receivedAt nor receivedOn" : "both receivedAt and receivedOn";
  throw invalidCase("When it was received", found, "Give exactly one of them", "$");
}

/** The receipt that a case states, by the clock of the zone. */
export function receivedOf(subject: Case, zone: ZoneTable): Received {
  if (subject.receivedAt !== undefined) {
    return receivedAtMoment(zone, epochMilliseconds(subject.receivedAt, zone, "The moment of receipt (receivedAt)"));
  }
  return receivedOnDay(zone, requireCivilDay(subject.receivedOn, "The date of receipt (receivedOn)"));
}

/** The moment from which counting starts again, if the case has one; not before the receipt. */
export function restartOf(subject: Case, zone: ZoneTable, receipt: Received): Received | undefined {
  if (subject.restartedAt === undefined) return undefined;
  const restart = receivedAtMoment(
    zone,
    epochMilliseconds(subject.restartedAt, zone, "The moment of restart (restartedAt)"),
  );
  if (restart.at >= receipt.at) return restart;
  const found = `${isoText(restart.at, zone)}, before the receipt at ${isoText(receipt.at, zone)}`;
  throw invalidCase("When the count started again (restartedAt)", found, "Correct one of the two", "$.restartedAt");
}

/**
 * The pauses of a case as sorted, joined instants. One that began before `start` is clipped to what comes after it, or
 * ended where `start` is a restart; one without end lasts for ever.
 */
export function pausesOf(
  subject: Case,
  zone: ZoneTable,
  start: number,
  pausing: Counting["pausing"],
  beganBefore: "clipped" | "ended",
): readonly Interval[] {
  if (subject.pauses === undefined) return NO_PAUSES;
  if (!Array.isArray(subject.pauses)) {
    throw invalidCase("The pauses of the case", shown(subject.pauses), "Give a list of { from, to }", "$.pauses");
  }
  if (pausing === "refused" && subject.pauses.length > 0) {
    throw new CharterClockError("pausing-refused", {
      asked: `Pausing the clock of ${subject.commitment}`,
      found: "that this charter is read as not allowing it",
      remedy: "Leave out the pauses, or use an overlay with a reading that allows them",
      path: "$.pauses",
    });
  }
  const pauses = (subject.pauses as readonly { from: InstantInput; to?: InstantInput; reason?: unknown }[]).map(
    (pause, index) => {
      const path = `$.pauses[${index}]`;
      requireObject(pause, "A pause of the case", "Give an object { from, to }", path);
      requireKnownKeys(pause, PAUSE_KEYS, path);
      if (pause.reason !== undefined && typeof pause.reason !== "string") {
        throw invalidCase(
          "Why the clock was paused",
          shown(pause.reason),
          "Give text, or leave it out",
          `${path}.reason`,
        );
      }
      const from = epochMilliseconds(pause.from, zone, `The start of a pause (${path}.from)`);
      if (pause.to === undefined) return { from, to: Infinity };
      const to = epochMilliseconds(pause.to, zone, `The end of a pause (${path}.to)`);
      if (to < from) {
        const found = `an end at ${isoText(to, zone)}, before its start at ${isoText(from, zone)}`;
        throw invalidCase("A pause of the case", found, "Swap or correct them", path);
      }
      return { from, to };
    },
  );
  return joined(pauses)
    .filter(({ from, to }) => to > start && (beganBefore === "clipped" || from >= start))
    .map(({ from, to }) => ({ from: Math.max(from, start), to }));
}

/** The amount promised and its extension, which must be in the same unit. */
export function extendedAmount(subject: Case, amount: Amount): Amount {
  if (subject.extension === undefined) return amount;
  const extension = readExtension(subject.extension);
  if (extension.unit === amount.unit) return { unit: amount.unit, amount: amount.amount + extension.amount };
  throw invalidCase(
    `An extension of ${amount.amount} ${amount.unit}`,
    `${extension.amount} ${extension.unit}`,
    `Give it in ${amount.unit}; there is no agreed order for counting mixed units`,
    "$.extension",
  );
}

const NO_PAUSES: readonly Interval[] = [];

function readExtension(extension: Allowance): Amount {
  if (typeof extension === "object" && extension !== null && Object.keys(extension).length === 1) {
    const amount = amountOf(extension);
    if (Number.isSafeInteger(amount.amount) && amount.amount >= 0) return amount;
  }
  throw invalidCase(
    "The extension of the case",
    shown(extension),
    "Give one unit and a whole number, { workingDays: 5 }",
    "$.extension",
  );
}
