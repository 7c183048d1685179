import { CharterClockError } from "../../errors.js";
import { zoneOf } from "../../charter/versions/in-force.js";
import type { Charter } from "../../charter/charter.js";
import type { ZoneTable } from "../../time/zone.js";

/** The clock of a charter: the zone of its first version; throws `no-version-in-force` where it has none. */
export function clockOf(charter: Charter): ZoneTable {
  const [first] = charter.versions;
  if (first !== undefined) return zoneOf(charter, first);
  throw new CharterClockError("no-version-in-force", {
    asked: `The clock of ${charter.id}`,
    found: "a charter without versions",
    remedy: "Give it at least one",
  });
}
