import { otherThan } from "./other-than.js";
import { at, partBelow, put } from "./parts.js";
import type { Data } from "./parts.js";
import type { Random } from "./random.js";
import type { Stored } from "./stored.js";

/** A record of which one part was altered, and what was done to it. */
export interface Alteration {
  readonly what: string;
  readonly record: Data;
}

/**
 * One part of a record altered: left out, doubled, turned round, or another of its kind; or something added that a record may
 * have. Every key of the record and of its proof is as likely as any other.
 */
export function alterationOf({ record }: Stored, random: Random): Alteration {
  const inProof = Object.keys(record["provenance"] as Data).map((key) => ["provenance", key]);
  const start = random.one<readonly string[]>(...Object.keys(record).map((key) => [key]), ...inProof, []);
  if (start.length === 0) {
    const added = random.one(...ADDED.filter((one) => Object.keys(one).every((key) => !(key in record))));
    return { what: `added ${JSON.stringify(added)}`, record: { ...record, ...added } };
  }
  const path = partBelow(record, start, random);
  const before = at(record, path);
  const after = otherThan(before, path, random);
  const what = `${path.join(".")}: ${JSON.stringify(before)} became ${JSON.stringify(after) ?? "nothing"}`;
  return { what, record: put(record, path, after) as Data };
}

/** What may be written into a record that does not have it. */
const ADDED: readonly Data[] = [
  { remark: "seen" },
  { receivedOn: "2024-03-01" },
  { pauses: [{ from: "2024-03-01T09:00:00.000+00:00", to: "2024-03-04T09:00:00.000+00:00" }] },
  { restartedAt: "2034-06-01T09:00:00.000+01:00" },
  { extension: { workingDays: 3 } },
  { agreedAt: "2034-06-01T09:00:00.000+01:00" },
  { attributes: { complex: true } },
  { firstUncoveredDate: "2029-01-02" },
  { excusedBy: "told-why" },
  { otherLimbs: [{ id: "told", title: "Told why", event: "told-why" }] },
  { boundBy: [] },
];
