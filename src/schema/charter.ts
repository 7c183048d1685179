import * as z from "zod/mini";
import { deepFreeze } from "../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../charter/charter.js";
import { roundOf } from "../charter/versions/version-name.js";
import type { Problem } from "../errors.js";
import { referenceData } from "./reference-data.js";
import type { ParseCharterOptions, ReferenceData } from "./reference-data.js";
import type { DocumentSchema } from "./document-schema.js";
import type { ReferenceIds } from "./meaning/names/reference-ids.js";
import { versionsTogether } from "./meaning/names/spans.js";
import { problemsOf } from "./meaning/problems-of.js";
import { versionProblems } from "./meaning/version-rules.js";
import { refusal } from "./problems/refusal.js";
import { readDocument } from "./read/read-document.js";
import type { Read } from "../input/json/read.js";
import { charterVersion } from "./shape/charter-version.js";
import { expecting } from "./shape/parts/describe.js";

/** The shape of one charter version as a schema; the rules between its parts and all messages are `parseCharter`'s. */
export const charterSchema: DocumentSchema<CharterVersion> = charterVersion;

const versionList: z.ZodMiniType<readonly CharterVersion[]> = expecting(
  z.array(charterVersion).check(z.minLength(1), z.maxLength(1_000)),
  "one version, or a list of all versions of a charter",
);

/** Every problem of a charter, one version or a list of all, given as data or JSON text; an empty list where it has none. */
export function problemsInCharter(json: unknown, options: ParseCharterOptions): readonly Problem[] {
  return problemsIn(readDocument(json), referenceData(options));
}

/**
 * A charter from data or JSON text, one version or a list of all, checked, with the oldest version first, and frozen;
 * throws one `invalid-charter` with all its problems.
 */
export function parseCharter(json: unknown, options: ParseCharterOptions): Charter {
  const given = referenceData(options);
  const read = readDocument(json);
  const problems = problemsIn(read, given);
  if (problems.length > 0) throw refusal("invalid-charter", "charter", read.value, problems);
  const versions = (Array.isArray(read.value) ? [...(read.value as unknown[])] : [read.value]) as CharterVersion[];
  versions.sort(byBegin);
  return deepFreeze({ id: (versions[0] as CharterVersion).id, versions, ...given });
}

/** A correction comes after the text that it supersedes. */
function byBegin(a: CharterVersion, b: CharterVersion): number {
  const [one, other] = [a.effectiveFrom ?? "", b.effectiveFrom ?? ""];
  return one === other ? roundOf(a.version)[1] - roundOf(b.version)[1] : one < other ? -1 : 1;
}

function problemsIn(read: Read, { calendars, zones }: ReferenceData): readonly Problem[] {
  const given: ReferenceIds = { calendars: calendars.map(({ id }) => id), zones: zones.map(({ id }) => id) };
  if (isCharterValue(read.value)) return [CHARTER_VALUE];
  if (!Array.isArray(read.value)) {
    return problemsOf(read, charterVersion, (version, suggest) => versionProblems(version, given, suggest));
  }
  return problemsOf(read, versionList, (list, suggest) => [
    ...list.entries().flatMap((version) => versionProblems(version, given, suggest)),
    ...versionsTogether(list.entries()),
  ]);
}

const CHARTER_VALUE: Problem = {
  path: "$.versions",
  message: "This is the result of `parseCharter`, not a charter document. Give the list in its `versions`.",
};

function isCharterValue(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.hasOwn(value, "versions") && !Object.hasOwn(value, "version")
  );
}
