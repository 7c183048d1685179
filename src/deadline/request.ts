import { CharterClockError, shown } from "../errors.js";
import { amountOf } from "../charter/allowance.js";
import type { Allowance, Amount } from "../charter/allowance.js";
import type { Counting } from "../charter/types.js";
import { requireCivilDay } from "../time/civil-date.js";
import { epochMilliseconds } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { joined } from "../time/interval.js";
import type { Interval } from "../time/interval.js";
import type { ZoneTable } from "../time/zone.js";
import type { Case } from "./case.js";
import { receiptAt, receiptOn } from "./receipt.js";
import type { Receipt } from "./receipt.js";

const KNOWN_KEYS = [
  "commitment",
  "receivedAt",
  "receivedOn",
  "pauses",
  "restartedAt",
  "extension",
  "agreedAt",
  "attributes",
];

/** Refuses a case that is not an object, names no commitment, or has a part that would be lost. */
export function checkShape(subject: Case): void {
  if (typeof subject !== "object" || subject === null || Array.isArray(subject)) {
    throw invalidCase("A case to compute", shown(subject), 'Give an object such as { commitment: "CAL-16", receivedAt: … }', "$");
  }
  for (const key in subject) {
    if (KNOWN_KEYS.includes(key)) continue;
    throw invalidCase(`What to do with ${JSON.stringify(key)}`, "a key this engine does not know", `Use ${KNOWN_KEYS.join(", ")}`, `$.${key}`);
  }
  if (typeof subject.commitment !== "string" || subject.commitment === "") {
    throw invalidCase("Which commitment to compute", shown(subject.commitment), 'Give a row id or slug, "CAL-16" or "repairs.routine"', "$.commitment");
  }
  if ((subject.receivedAt === undefined) === (subject.receivedOn === undefined)) {
    const found = subject.receivedAt === undefined ? "neither receivedAt nor receivedOn" : "both receivedAt and receivedOn";
    throw invalidCase("When it was received", found, "Give exactly one of them", "$");
  }
}

/** The receipt that a case states, by the clock of the zone. */
export function receiptOf(subject: Case, zone: ZoneTable): Receipt {
  if (subject.receivedAt !== undefined) {
    return receiptAt(zone, epochMilliseconds(subject.receivedAt, zone, "The moment of receipt (receivedAt)"));
  }
  return receiptOn(zone, requireCivilDay(subject.receivedOn, "The date of receipt (receivedOn)"));
}

/** The moment from which counting starts afresh, where the case has one; not before the receipt. */
export function restartOf(subject: Case, zone: ZoneTable, receipt: Receipt): Receipt | undefined {
  if (subject.restartedAt === undefined) return undefined;
  const restart = receiptAt(zone, epochMilliseconds(subject.restartedAt, zone, "The moment of restart (restartedAt)"));
  if (restart.at >= receipt.at) return restart;
  throw invalidCase("When counting started afresh (restartedAt)", "a moment before the receipt", "Give one at or after it", "$.restartedAt");
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
      asked: `To pause the clock of ${subject.commitment}`,
      found: "that this charter, as it is read, does not allow it",
      remedy: "Leave the pauses out, or choose the reading that allows them in an overlay",
      path: "$.pauses",
    });
  }
  const pauses = (subject.pauses as readonly { from: InstantInput; to?: InstantInput }[]).map((pause, index) => {
    const path = `$.pauses[${index}]`;
    if (typeof pause !== "object" || pause === null) {
      throw invalidCase("A pause of the case", shown(pause), "Give an object { from, to }", path);
    }
    const from = epochMilliseconds(pause.from, zone, `The start of a pause (${path}.from)`);
    if (pause.to === undefined) return { from, to: Infinity };
    const to = epochMilliseconds(pause.to, zone, `The end of a pause (${path}.to)`);
    if (to < from) throw invalidCase("A pause of the case", "an end before its start", "Swap or correct the two", path);
    return { from, to };
  });
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
    `Give it in ${amount.unit}; mixed units have no agreed order of counting`,
    "$.extension",
  );
}

const NO_PAUSES: readonly Interval[] = [];

function readExtension(extension: Allowance): Amount {
  if (typeof extension === "object" && extension !== null) {
    const amount = amountOf(extension);
    const isOne = Object.keys(extension).length === 1 && typeof amount.unit === "string";
    if (isOne && Number.isSafeInteger(amount.amount) && amount.amount >= 0) return amount;
  }
  throw invalidCase("The extension of the case", shown(extension), "Give one unit and a whole number, { workingDays: 5 }", "$.extension");
}

function invalidCase(asked: string, found: string, remedy: string, path: string): CharterClockError {
  return new CharterClockError("invalid-case", { asked, found, remedy, path });
}
