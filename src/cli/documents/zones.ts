import { londonZone } from "../../index.js";
import type { ZoneTable } from "../../index.js";
import { readJsonText } from "../../input/json/json-text.js";
import type { Io } from "../terminal/io.js";

/** The tables of the zones that a charter names, one version or a list of all; one that nobody knows is left out. */
export async function zonesNamedIn(text: string, io: Io): Promise<readonly ZoneTable[]> {
  const { value } = readJsonText(text);
  const versions: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = new Set(versions.map(zoneNamedBy).filter((name) => name !== undefined && name !== londonZone.id));
  if (names.size === 0) return [londonZone];
  const { zoneTable } = await import("../../zones/index.js");
  return [
    londonZone,
    ...[...names].flatMap((name) => tableOf(() => zoneTable(String(name), { edition: io.zoneEdition }))),
  ];
}

function zoneNamedBy(version: unknown): string | undefined {
  if (typeof version !== "object" || version === null || !("timeZone" in version)) return undefined;
  return typeof version.timeZone === "string" ? version.timeZone : undefined;
}

function tableOf(build: () => ZoneTable): ZoneTable[] {
  try {
    return [build()];
  } catch {
    return [];
  }
}
