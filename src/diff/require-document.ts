import { digestOf } from "../digest/digest.js";
import { CharterClockError, shown } from "../errors.js";
import type { Document, DocumentKind } from "./document.js";

/** The parts without which a document of a kind is none. */
const PARTS: Readonly<Record<DocumentKind, readonly string[]>> = {
  charter: ["id", "version", "commitments", "readings"],
  calendar: ["id", "edition", "coverage", "holidays", "rules"],
  overlay: ["id", "title"],
};

const PARSER: Readonly<Record<DocumentKind, string>> = {
  charter: "parseCharter",
  calendar: "parseCalendar",
  overlay: "parseOverlay",
};

/** Refuses what was never parsed: a text, a list, a charter in place of one of its versions. */
export function requireDocument({ kind, value }: Document, side: "before" | "after"): void {
  const given: unknown = value;
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    const missing = PARTS[kind].filter((part) => !Object.hasOwn(given, part));
    if (missing.length === 0) {
      // What JSON cannot have, a function or a Date, has no digest either: `not-json`, with its path.
      digestOf(given);
      return;
    }
    throw refused(
      kind,
      side,
      Object.hasOwn(given, "versions") ? "a charter with all its versions" : `none of ${missing.join(", ")}`,
    );
  }
  throw refused(kind, side, shown(given));
}

function refused(kind: DocumentKind, side: "before" | "after", found: string): CharterClockError {
  const what = kind === "charter" ? "charter version" : kind;
  const remedy = `Give ${kind === "overlay" ? "an" : "a"} ${what} that ${PARSER[kind]} returned${kind === "charter" ? ": one of its `versions`" : ""}`;
  return new CharterClockError(`invalid-${kind}`, { asked: `The ${what} to compare, ${side}`, found, remedy });
}
