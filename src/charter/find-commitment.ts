import { CharterClockError, shown } from "../errors.js";
import { didYouMean } from "../input/nearest.js";
import type { CharterVersion, Commitment } from "./charter.js";

/** The commitment with that row id or slug; throws `unknown-commitment` with the names that come near. */
export function findCommitment(version: CharterVersion, name: string): Commitment {
  const found = commitmentNamed(version, name);
  if (found !== undefined) return found;
  throw new CharterClockError("unknown-commitment", {
    asked: `The commitment ${shown(name)} of ${version.id} ${version.version}`,
    found: `no such row id or slug among ${version.commitments.length} commitments`,
    remedy:
      didYouMean(name, [...namesIn(version).keys()]) ??
      `Use one of ${version.commitments.map(({ slug }) => slug).join(", ")}`,
    path: "$.commitment",
  });
}

/** The same, or `undefined` if there is none. */
export function commitmentNamed(version: CharterVersion, name: string): Commitment | undefined {
  const names = known.get(version) ?? namesIn(version);
  return names.get(name);
}

const known = new WeakMap<CharterVersion, ReadonlyMap<string, Commitment>>();

/** Every row id and slug of a version; of two that are the same the first counts. */
function namesIn(version: CharterVersion): ReadonlyMap<string, Commitment> {
  const names = new Map<string, Commitment>();
  for (const one of version.commitments)
    for (const name of [one.id, one.slug]) if (!names.has(name)) names.set(name, one);
  known.set(version, names);
  return names;
}
