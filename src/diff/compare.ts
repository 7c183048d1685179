import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../index.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { readOverlay } from "../charter/read-overlay.js";
import { requireCharter } from "../charter/require-charter.js";
import { invalidCase, requireObject } from "../deadline/input.js";
import { shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import { digestOf } from "../digest/digest.js";
import { LONDON } from "../time/london.js";
import type { ZoneTable } from "../time/zone.js";
import { ENGINE_VERSION } from "../version.js";
import { effectsOf } from "./effects.js";
import { findingOf } from "./finding.js";
import { comparisonOf, findNamed } from "./find-named.js";
import { groundOf } from "./prove/ground.js";
import { requireDocument } from "./require-document.js";
import type { Diff, Direction, Document, DocumentName } from "./types.js";

/** What charter versions name but do not contain. */
export interface BesideVersions {
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
export function diffVersions(before: CharterVersion, after: CharterVersion, beside: BesideVersions): Diff {
  const { calendars, zones = [LONDON] } = requireBeside(beside);
  return compare({ kind: "charter", value: before }, { kind: "charter", value: after }, { id: (after as CharterVersion | null | undefined)?.id ?? "", versions: [], calendars, zones });
}

/** Everything that differs between two parsed editions of a calendar, as it moves dates of a charter or of made-up promises. */
export function diffCalendars(before: CalendarEdition, after: CalendarEdition, asked: AskedCharter = {}): Diff {
  return compare({ kind: "calendar", value: before }, { kind: "calendar", value: after }, charterAsked(asked));
}

/** Everything that differs between two parsed overlays; throws `invalid-overlay` where they choose readings and no charter is given. */
export function diffOverlays(before: Overlay, after: Overlay, asked: AskedCharter = {}): Diff {
  return compare({ kind: "overlay", value: before }, { kind: "overlay", value: after }, charterAsked(asked));
}

function requireBeside(beside: BesideVersions): BesideVersions {
  requireObject(beside, "What is given with the versions", "Give { calendars }", "$");
  const lists = [beside.calendars, beside.zones ?? []];
  const areObjects = lists.every((list) => Array.isArray(list) && list.every(isObject));
  if (areObjects && beside.calendars.every(({ coverage }: Partial<CalendarEdition>) => isObject(coverage))) return beside;
  throw invalidCase("The calendars and zones of the versions", shown(beside.calendars), "Give a list of each", "$.calendars");
}

function charterAsked(asked: AskedCharter): Charter | undefined {
  requireObject(asked, "Whose promises are asked about", "Give { charter }, or leave it out", "$");
  const { charter } = asked;
  if (charter !== undefined) requireCharter(charter, "$.charter");
  return charter;
}

function compare(before: Document, after: Document, charter: Charter | undefined): Diff {
  requireDocument(before, "before");
  requireDocument(after, "after");
  for (const { kind, value } of [before, after]) if (kind === "overlay") readOverlay(value, "$");
  const comparison = comparisonOf(before, after);
  const named = findNamed(comparison);
  const ground = groundOf(before, after, comparison.edits, charter);
  const findings = named.map(({ rule, named: one }) => findingOf(rule, one, comparison, ground));
  const diff: Diff = {
    kind: before.kind,
    before: nameOf(before),
    after: nameOf(after),
    summary: summaryOf(findings.map(({ direction }) => direction)),
    findings,
    effects: findings.length === 0 ? [] : effectsOf(ground),
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
