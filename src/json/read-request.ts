import { CharterClockError, shown } from "../errors.js";
import type { Charter, Overlay } from "../charter/charter.js";
import { requireCivilDay } from "../time/read-date.js";
import { ASKS, OPTIONS_OF } from "./asks.js";
import type { Ask, AskOptions } from "./asks.js";

/** What a service answers from: its charters, and the overlays that requests may name. */
export interface Shelf {
  readonly charters: readonly Charter[];
  readonly overlays?: readonly Overlay[] | undefined;
  /** Duties of law that commitments may be bound by. */
  readonly duties?: readonly Charter[] | undefined;
}

/** A request whose outer parts were checked; the function that answers it checks the case. */
export interface ReadRequest {
  readonly ask: Ask;
  readonly charter: Charter;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly options: AskOptions;
}

const KEYS = ["ask", "charter", "case", "options"];

/** Reads a request; throws `invalid-request` for what no question has. */
export function readRequest(shelf: Shelf, given: unknown): ReadRequest {
  if (!isRecord(given)) throw invalidRequest("A request", shown(given), "Send { ask, charter, case, options? }", "$");
  requireKnown(given, KEYS, "a request", "$");
  const { ask, charter: id, case: subject } = given;
  const options = given["options"] ?? {};
  if (typeof ask !== "string" || !Object.hasOwn(ASKS, ask)) {
    throw invalidRequest("The question (ask)", shown(ask), `Use one of ${Object.keys(ASKS).join(", ")}`, "$.ask");
  }
  const charter = shelf.charters.find((one) => one.id === id);
  if (charter === undefined) {
    const known = shelf.charters.map((one) => one.id).join(", ");
    throw invalidRequest("The charter of the request", shown(id), `Name one of ${known}`, "$.charter");
  }
  if (!isRecord(subject)) throw invalidRequest("The case of the request", shown(subject), "Give an object", "$.case");
  if (!isRecord(options))
    throw invalidRequest(
      "The options of the request",
      shown(options),
      "Give an object, or leave them out",
      "$.options",
    );
  requireKnown(options, OPTIONS_OF[ask as Ask], `a request for ${ask}`, "$.options");
  return { ask: ask as Ask, charter, subject, options: readOptions(shelf, ask as Ask, options) };
}

/** An `invalid-request` error in its four parts. */
export function invalidRequest(asked: string, found: string, remedy: string, path: string): CharterClockError {
  return new CharterClockError("invalid-request", { asked, found, remedy, path });
}

function readOptions(shelf: Shelf, ask: Ask, options: Readonly<Record<string, unknown>>): AskOptions {
  const { overlay, strict, asKnownAt } = options;
  if (strict != null && strict !== true) {
    throw invalidRequest(
      "Whether provisional dates are refused (strict)",
      shown(strict),
      "Give true, or leave it out",
      "$.options.strict",
    );
  }
  if (asKnownAt != null) requireCivilDay(asKnownAt, "The date as of which holidays are known (asKnownAt)");
  const duties = shelf.duties === undefined || ask === "period" ? {} : { duties: shelf.duties };
  if (overlay == null) return { ...duties, ...options } as unknown as AskOptions;
  const found = shelf.overlays?.find(({ id }) => id === overlay);
  if (found !== undefined) return { ...duties, ...options, overlay: found } as unknown as AskOptions;
  const known = (shelf.overlays ?? []).map(({ id }) => id).join(", ") || "none";
  throw invalidRequest(
    "The overlay of the request",
    shown(overlay),
    `Name one that this service has (${known})`,
    "$.options.overlay",
  );
}

function requireKnown(record: object, keys: readonly string[], whose: string, path: string): void {
  const unknownKey = Object.keys(record).find((key) => !keys.includes(key));
  if (unknownKey === undefined) return;
  throw invalidRequest(
    `The key ${shown(unknownKey)}`,
    `no such key in ${whose}`,
    `Use ${keys.join(", ")}`,
    `${path}.${unknownKey}`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
