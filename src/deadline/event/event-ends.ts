import type { CaseEvent } from "../case/case.js";
import type { CharterVersion } from "../../charter/types.js";
import { CharterClockError, shown } from "../../errors.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { invalidCase, listOf, requireKnownKeys, requireObject, requireText } from "../case/require.js";

/**
 * When each event that ends a recurring duty first happened, in epoch milliseconds; throws `unknown-event` for one that
 * ends none, `invalid-case` for one before the receipt.
 */
export function endsAmong(
  events: readonly CaseEvent[] | undefined,
  version: CharterVersion,
  received: number,
  zone: ZoneTable,
): ReadonlyMap<string, number> {
  const known = new Set(
    version.commitments.flatMap((one) => (one.kind === "recurring" && one.until !== undefined ? [one.until] : [])),
  );
  const ends = new Map<string, number>();
  const remedy = "Give a list of { event, at }";
  listOf(events, "The events since then", remedy, "$.events").forEach((entry, index) => {
    const path = `$.events[${index}]`;
    requireObject(entry, "An event since then", remedy, path);
    requireKnownKeys(entry, ["event", "at"], path);
    requireText(entry.event, "The name of an event", "Give the charter's name for it", `${path}.event`);
    if (!known.has(entry.event)) throw unknownEnd(version, entry.event, [...known], `${path}.event`);
    const at = epochMilliseconds(entry.at, zone, `The moment of ${shown(entry.event)}`);
    if (at < received) {
      const found = `${isoText(at, zone)}, before the receipt at ${isoText(received, zone)}`;
      throw invalidCase(`The moment of ${shown(entry.event)}`, found, "Correct one of the two", `${path}.at`);
    }
    ends.set(entry.event, Math.min(at, ends.get(entry.event) ?? Infinity));
  });
  return ends;
}

function unknownEnd(
  { id, version }: CharterVersion,
  event: string,
  known: readonly string[],
  path: string,
): CharterClockError {
  return new CharterClockError("unknown-event", {
    asked: `The recurring duty that ${shown(event)} ends under ${id} ${version}`,
    found: "none",
    remedy: known.length === 0 ? "Leave it out" : `Use ${known.join(" or ")}`,
    path,
  });
}
