import { CharterClockError, shown } from "../errors.js";
import type { CharterVersion, Commitment } from "./types.js";

/** The commitment with that row id or slug; throws `unknown-commitment` with the names that come near. */
export function findCommitment(version: CharterVersion, name: string): Commitment {
  const found = version.commitments.find(({ id, slug }) => id === name || slug === name);
  if (found !== undefined) return found;
  throw new CharterClockError("unknown-commitment", {
    asked: `The commitment ${shown(name)} of ${version.id} ${version.version}`,
    found: `no such row id or slug among ${version.commitments.length} commitments`,
    remedy: suggestion(name, version),
    path: "$.commitment",
  });
}

function suggestion(name: string, version: CharterVersion): string {
  const wanted = name.toLowerCase();
  const names = version.commitments.flatMap(({ id, slug }) => [id, slug]);
  const alike = names.filter((known) => sharedStart(known.toLowerCase(), wanted) >= 3).slice(0, 5);
  if (alike.length > 0) return `Perhaps you meant ${alike.join(", ")}`;
  return `Use one of ${version.commitments.map(({ slug }) => slug).join(", ")}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
