import { CharterClockError, shown } from "../errors.js";
import { didYouMean } from "../input/nearest.js";
import type { CharterVersion, Commitment } from "./types.js";

/** The commitment with that row id or slug; throws `unknown-commitment` with the names that come near. */
export function findCommitment(version: CharterVersion, name: string): Commitment {
  const found = version.commitments.find(({ id, slug }) => id === name || slug === name);
  if (found !== undefined) return found;
  throw new CharterClockError("unknown-commitment", {
    asked: `The commitment ${shown(name)} of ${version.id} ${version.version}`,
    found: `no such row id or slug among ${version.commitments.length} commitments`,
    remedy:
      didYouMean(name, namesIn(version)) ?? `Use one of ${version.commitments.map(({ slug }) => slug).join(", ")}`,
    path: "$.commitment",
  });
}

function namesIn({ commitments }: CharterVersion): readonly string[] {
  return commitments.flatMap(({ id, slug }) => [id, slug]);
}
