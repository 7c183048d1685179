import type { Happened } from "../case/facts.js";
import type { CharterVersion } from "../../charter/charter.js";
import { CharterClockError, shown } from "../../errors.js";
import { isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { invalidCase } from "../case/require.js";

/**
 * When each event that ends a recurring duty first happened, in epoch milliseconds; throws `unknown-event` for one that
 * ends none, `invalid-case` for one before the receipt.
 */
export function endsAmong(
  events: readonly Happened[] | undefined,
  version: CharterVersion,
  received: number,
  zone: ZoneTable,
): ReadonlyMap<string, number> {
  const known = new Set(
    version.commitments.flatMap((one) => (one.kind === "recurring" && one.until !== undefined ? [one.until] : [])),
  );
  const ends = new Map<string, number>();
  for (const [index, { event, at }] of (events ?? []).entries()) {
    const path = `$.events[${index}]`;
    if (!known.has(event)) throw unknownEnd(version, event, [...known], `${path}.event`);
    if (at < received) {
      const found = `${isoText(at, zone)}, before the receipt at ${isoText(received, zone)}`;
      throw invalidCase(`The moment of ${shown(event)}`, found, "Correct one of the two", `${path}.at`);
    }
    ends.set(event, Math.min(at, ends.get(event) ?? Infinity));
  }
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
