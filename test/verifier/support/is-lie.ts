import { caseOf, CharterClockError, computeDeadline } from "../../../src/index.js";
import type { Deadline, Options } from "../../../src/index.js";
import { isData } from "./parts.js";
import type { Data } from "./parts.js";
import { asJson } from "./stored.js";
import type { Stored } from "./stored.js";

/** Notices that docs/verification.md lets a verifier leave out. */
const ADVICE = ["reading-against-customer", "disputed-holiday", "announcement-date-unknown"];

/**
 * Whether an altered record is a lie: asked again about the case that it states, under the texts and options that it names, the
 * calculator gives another record, or none. Where it gives the same, as for a receipt some minutes later, the record is true, of
 * another case. What no verifier can tell is left out: words for people, and which software and editions were used.
 */
export function isLie({ charter, options: { overlay } }: Stored, altered: Data): boolean {
  const proof = altered["provenance"];
  if (!isData(proof)) return true;
  const named = {
    ...("overlay" in proof ? { overlay } : {}),
    ...("asKnownAt" in proof ? { asKnownAt: proof["asKnownAt"] } : {}),
  };
  try {
    const again = computeDeadline(charter, caseOf(altered as unknown as Deadline), named as Options);
    return compared(asJson(again)) !== compared(altered);
  } catch (error) {
    if (error instanceof CharterClockError) return true;
    throw error;
  }
}

function compared(record: Data): string {
  const { notices, ...rest } = record;
  const kept = Array.isArray(notices) ? notices.filter((one) => !isAdvice(one)) : notices;
  return JSON.stringify({ ...rest, notices: kept }, (key, value: unknown) => {
    if (key === "message" || key === "engine" || key === "semantics") return typeof value;
    if (!isData(value)) return value;
    const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      sorted.map(([name, part]) => [name, key === "zone" && name === "edition" ? typeof part : part]),
    );
  });
}

/** Only a whole one: an altered code or another form is no advice any more. */
function isAdvice(notice: unknown): boolean {
  return (
    isData(notice) &&
    ADVICE.includes(String(notice["code"])) &&
    typeof notice["message"] === "string" &&
    Object.keys(notice).length <= 3 &&
    typeof notice["about"] === "string"
  );
}
