import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { englandAndWales, scotland } from "../../../src/bundled/calendars.js";
import { diffCalendars, diffOverlays, diffVersions } from "../../../src/diff/index.js";
import type { Diff } from "../../../src/diff/index.js";
import type { Document } from "../../../src/diff/findings/types.js";
import { londonZone } from "../../../src/index.js";
import type { CharterVersion } from "../../../src/index.js";
import { parseCalendar, parseCharter, parseOverlay } from "../../../src/schema/index.js";
import { tableOf } from "../../support/zones.js";

/** Two documents of one kind that differ by one change. */
export interface DocumentPair {
  readonly before: Document;
  readonly after: Document;
}

const FOLDER = join(import.meta.dirname, "..");

/** What the made-up charters name: calendars and zones. */
export const BESIDE = { calendars: [scotland, englandAndWales], zones: [londonZone, tableOf("Asia/Kathmandu")] };

/** The charter over which the overlays of the pairs are laid. */
export const LANDLORD = parseCharter(textOf("support/made-up.json"), BESIDE);

/** The names of the folders that hold a pair. */
export const PAIR_NAMES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "support")
  .map(({ name }) => name);

/** The pair of a folder, each document checked by the parser of its kind. */
export function pairIn(folder: string): DocumentPair {
  return { before: parsed(textOf(`${folder}/before.json`)), after: parsed(textOf(`${folder}/after.json`)) };
}

/** Everything that differs between two documents of one kind. */
export function diffOf({ before, after }: DocumentPair): Diff {
  if (before.kind === "charter" && after.kind === "charter") return diffVersions(before.value, after.value, BESIDE);
  if (before.kind === "calendar" && after.kind === "calendar") return diffCalendars(before.value, after.value);
  if (before.kind === "overlay" && after.kind === "overlay")
    return diffOverlays(before.value, after.value, { charter: LANDLORD });
  throw new TypeError("the documents of a pair are of one kind");
}

/** The same pair the other way round. */
export function backwards({ before, after }: DocumentPair): DocumentPair {
  return { before: after, after: before };
}

function parsed(text: string): Document {
  const keys = JSON.parse(text) as object;
  if ("commitments" in keys)
    return { kind: "charter", value: parseCharter(text, BESIDE).versions[0] as CharterVersion };
  if ("coverage" in keys) return { kind: "calendar", value: parseCalendar(text) };
  return { kind: "overlay", value: parseOverlay(text, "charter" in keys ? {} : { charter: LANDLORD }) };
}

function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}
