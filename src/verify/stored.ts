import type { CalendarUsed, EditionUsed, OverlayUsed } from "../index.js";

/** The provenance of a stored deadline, as far as it is read. */
export interface StoredProvenance {
  readonly charter: string;
  readonly version: string;
  readonly digest: string;
  readonly calendars: readonly CalendarUsed[];
  readonly zone: EditionUsed;
  readonly semantics: string;
  readonly engine: string;
  readonly overlay?: OverlayUsed;
  readonly asKnownAt?: string;
}

/** A stored deadline: what is needed to compute it again has its shape, anything else may be anything. */
export type StoredDeadline = Readonly<Record<string, unknown>> & {
  readonly commitment: string;
  readonly provenance: StoredProvenance;
};

/** Reads a stored deadline as plain data, or says what it lacks to be one. */
export function readStored(value: unknown): { readonly deadline: StoredDeadline } | { readonly lack: string } {
  const data = plainData(value);
  if (!isRecord(data)) return { lack: "it is not a JSON object" };
  const missing = ["commitment", "provenance", "allowance", "dueDate", "dueAt"].find((key) => data[key] === undefined);
  if (missing !== undefined) return { lack: `it has no ${missing}` };
  if (typeof data["commitment"] !== "string") return { lack: "its commitment is not text" };
  const wrong = faultOf(data["provenance"]);
  return wrong === undefined ? { deadline: data as StoredDeadline } : { lack: wrong };
}

/** The same as JSON would hold it: without accessors, classes and circles; and without nulls, which rows have for what is absent. */
function plainData(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value), function absentNulls(this: unknown, _key, part: unknown) {
      return part === null && !Array.isArray(this) ? undefined : part;
    });
  } catch {
    return undefined;
  }
}

function faultOf(provenance: unknown): string | undefined {
  if (!isRecord(provenance)) return "its provenance is not an object";
  const { calendars, zone, overlay, asKnownAt } = provenance;
  const unnamed = ["charter", "version", "digest", "semantics", "engine"].find(
    (key) => typeof provenance[key] !== "string",
  );
  if (unnamed !== undefined) return `its provenance names no ${unnamed}`;
  if (!Array.isArray(calendars) || !calendars.every((one) => hasTexts(one, "id", "edition", "digest"))) {
    return "its provenance names no calendars with their editions and digests";
  }
  if (!hasTexts(zone, "id", "edition")) return "its provenance names no zone with its edition";
  if (overlay !== undefined && !hasTexts(overlay, "id", "digest"))
    return "its provenance names no overlay with its digest";
  return asKnownAt === undefined || typeof asKnownAt === "string"
    ? undefined
    : "the asKnownAt of its provenance is not text";
}

function hasTexts(value: unknown, ...keys: readonly string[]): boolean {
  return isRecord(value) && keys.every((key) => typeof value[key] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
