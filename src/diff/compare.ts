import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../index.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { digestOf } from "../digest/digest.js";
import { LONDON } from "../time/london.js";
import type { ZoneTable } from "../time/zone.js";
import { ENGINE_VERSION } from "../version.js";
import { effectsOf } from "./findings/effects.js";
import { findingOf } from "./findings/finding.js";
import { comparisonOf, findNamed } from "./findings/find-named.js";
import { proofContextOf } from "./prove/proof-context.js";
import { requireDocument } from "./require-document.js";
import type { Diff, DocumentName } from "./findings/types.js";
import type { Direction } from "./rules/direction.js";
import type { Document } from "./document.js";

/** What charter versions name but do not contain. */
export interface ReferenceData {
  readonly calendars: readonly CalendarEdition[];
  /** Europe/London if left out. */
  readonly zones?: readonly ZoneTable[] | undefined;
}

/** Whose promises are asked about, where the documents have none of their own; a made-up landlord's if left out. */
export interface AskedCharter {
  readonly charter?: Charter | undefined;
}

/**
 * Everything that differs between two parsed versions of a charter: named by rules, each with its direction for the
 * customer, proved by the calculator over the calendars' coverage. Throws `invalid-charter` for what `parseCharter` would refuse.
 */
export function diffVersions(before: CharterVersion, after: CharterVersion, beside: ReferenceData): Diff {
  const { calendars, zones = [LONDON] } = beside;
  return compare({ kind: "charter", value: before }, { kind: "charter", value: after }, { id: after.id, versions: [], calendars, zones });
}

/** Everything that differs between two parsed editions of a calendar, as it moves dates of a charter or of made-up promises. */
export function diffCalendars(before: CalendarEdition, after: CalendarEdition, { charter }: AskedCharter = {}): Diff {
  return compare({ kind: "calendar", value: before }, { kind: "calendar", value: after }, charter);
}

/** Everything that differs between two parsed overlays; throws `invalid-overlay` where they choose readings and no charter is given. */
export function diffOverlays(before: Overlay, after: Overlay, { charter }: AskedCharter = {}): Diff {
  return compare({ kind: "overlay", value: before }, { kind: "overlay", value: after }, charter);
}

function compare(before: Document, after: Document, charter: Charter | undefined): Diff {
  requireDocument(before, "before");
  requireDocument(after, "after");
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
