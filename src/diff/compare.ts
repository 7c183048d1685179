import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../index.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { digestOf } from "../digest/digest.js";
import { ENGINE_VERSION } from "../version.js";
import { effectsOf } from "./findings/effects.js";
import { findingOf } from "./findings/finding.js";
import { comparisonOf, findNamed } from "./findings/find-named.js";
import { proofContextOf } from "./prove/proof-context.js";
import { charterAsked, charterOfVersions, requireDocuments } from "./require-asked.js";
import type { AskedCharter, ReferenceData } from "./require-asked.js";
import type { Diff, DocumentName } from "./findings/types.js";
import type { Direction } from "./rules/direction.js";
import type { Document } from "./document.js";

/**
 * Everything that differs between two parsed versions of a charter: named by rules, each with its direction for the
 * customer, proved by the calculator over the calendars' coverage. Throws `invalid-charter` for what `parseCharter` would refuse.
 */
export function diffVersions(before: CharterVersion, after: CharterVersion, references: ReferenceData): Diff {
  return compare(
    { kind: "charter", value: before },
    { kind: "charter", value: after },
    charterOfVersions(after, references),
  );
}

/** Everything that differs between two parsed editions of a calendar, as it moves dates of a charter or of made-up promises. */
export function diffCalendars(before: CalendarEdition, after: CalendarEdition, asked: AskedCharter = {}): Diff {
  return compare({ kind: "calendar", value: before }, { kind: "calendar", value: after }, charterAsked(asked));
}

/** Everything that differs between two parsed overlays; throws `invalid-overlay` where they choose readings and no charter is given. */
export function diffOverlays(before: Overlay, after: Overlay, asked: AskedCharter = {}): Diff {
  return compare({ kind: "overlay", value: before }, { kind: "overlay", value: after }, charterAsked(asked));
}

function compare(before: Document, after: Document, charter: Charter | undefined): Diff {
  requireDocuments(before, after);
  const comparison = comparisonOf(before, after);
  const named = findNamed(comparison);
  const context = proofContextOf(before, after, comparison.edits, charter);
  const findings = named.map(({ rule, named: one }) => findingOf(rule, one, comparison, context));
  const diff: Diff = {
    kind: before.kind,
    before: nameOf(before),
    after: nameOf(after),
    summary: summaryOf(findings.map(({ direction }) => direction)),
    findings,
    effects: findings.length === 0 ? [] : effectsOf(context),
    edits: comparison.edits,
    engine: ENGINE_VERSION,
  };
  return deepFreeze(copyOf(diff));
}

/** A copy, so that freezing it does not reach into the documents of the caller. */
function copyOf(diff: Diff): Diff {
  return JSON.parse(JSON.stringify(diff)) as Diff;
}

function nameOf({ kind, value }: Document): DocumentName {
  const version = kind === "charter" ? value.version : kind === "calendar" ? value.edition : undefined;
  return { id: value.id, ...(version === undefined ? {} : { version }), digest: digestOf(value) };
}

function summaryOf(directions: readonly Direction[]): Diff["summary"] {
  const count = (wanted: Direction): number => directions.filter((direction) => direction === wanted).length;
  return { better: count("better"), worse: count("worse"), mixed: count("mixed"), neutral: count("neutral") };
}
