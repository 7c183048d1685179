import { diffCalendars, diffOverlays, diffVersions } from "../../diff/index.js";
import type { Diff, Document } from "../../diff/index.js";
import type { CalendarEdition, Charter, ZoneTable } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";

/** What documents are compared with besides each other. */
export interface CompareWith {
  readonly calendars: readonly CalendarEdition[];
  readonly zones: readonly ZoneTable[];
  /** Whose promises are asked about, for calendars and overlays. */
  readonly charter?: Charter;
}

/** Everything that differs between two documents; refuses two of different kinds. */
export function compareDocuments(before: Document, after: Document, { calendars, zones, charter }: CompareWith): Diff {
  const asked = charter === undefined ? {} : { charter };
  if (before.kind === "charter" && after.kind === "charter")
    return diffVersions(before.value, after.value, { calendars, zones });
  if (before.kind === "calendar" && after.kind === "calendar") return diffCalendars(before.value, after.value, asked);
  if (before.kind === "overlay" && after.kind === "overlay") return diffOverlays(before.value, after.value, asked);
  throw new Refusal("different-kinds", {
    asked: `To compare ${before.value.id} with ${after.value.id}`,
    found: `${withArticle(before.kind)} before and ${withArticle(after.kind)} after`,
    remedy: "Give two documents of the same kind",
  });
}

function withArticle(kind: Document["kind"]): string {
  return kind === "overlay" ? `an ${kind}` : `a ${kind}`;
}
