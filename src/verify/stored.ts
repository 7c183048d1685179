/** A text that a stored result names; one of before results carried digests has none. */
export interface NamedText {
  readonly id: string;
  readonly digest?: string;
}

/** The provenance of a stored deadline, as far as it is read. */
export interface StoredProvenance {
  readonly charter: string;
  readonly version: string;
  readonly digest?: string;
  readonly calendars: readonly (NamedText & { readonly edition: string })[];
  readonly zone: { readonly id: string; readonly edition: string };
  readonly engine: string;
  readonly overlay?: string | NamedText;
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
  if (!isRecord(data)) return { lack: "it is no JSON object" };
  const missing = ["commitment", "provenance", "allowance", "dueDate", "dueAt"].find((key) => data[key] === undefined);
  if (missing !== undefined) return { lack: `it has no ${missing}` };
  if (typeof data["commitment"] !== "string") return { lack: "its commitment is no text" };
  const wrong = faultOf(data["provenance"]);
  return wrong === undefined ? { deadline: data as StoredDeadline } : { lack: wrong };
}

/** The overlay that a result names; before results carried digests its id stood alone. */
export function overlayNamedBy({ overlay }: StoredProvenance): NamedText | undefined {
  return typeof overlay === "string" ? { id: overlay } : overlay;
}

/** The same as JSON would hold it: without accessors, classes and circles. */
function plainData(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

function faultOf(provenance: unknown): string | undefined {
  if (!isRecord(provenance)) return "its provenance is no object";
  const { calendars, zone, digest, overlay, asKnownAt } = provenance;
  const unnamed = ["charter", "version", "engine"].find((key) => typeof provenance[key] !== "string");
  if (unnamed !== undefined) return `its provenance names no ${unnamed}`;
  if (!Array.isArray(calendars) || !calendars.every(isEdition)) return "its provenance names no calendars with their editions";
  if (!isEdition(zone)) return "its provenance names no zone with its edition";
  if (!isTextOrAbsent(digest)) return "the digest of its provenance is no text";
  if (!isTextOrAbsent(overlay) && !isNamed(overlay)) return "its provenance names no overlay by its id";
  return isTextOrAbsent(asKnownAt) ? undefined : "the asKnownAt of its provenance is no text";
}

function isEdition(value: unknown): boolean {
  return isNamed(value) && typeof value["edition"] === "string";
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value["id"] === "string" && isTextOrAbsent(value["digest"]);
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
