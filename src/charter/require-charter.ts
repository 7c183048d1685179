import { CharterClockError, shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import type { Charter } from "./types.js";

const known = new WeakSet<object>();
const LISTS = ["versions", "calendars", "zones"] as const;
const VERSION_LISTS = ["commitments", "readings", "workingWeek", "divisions"] as const;

/**
 * Refuses what is no charter value: the outer shape is looked at, once for each object. What `parseCharter` and the
 * bundled charters give has been checked throughout; a charter that no parser saw is used as it is inside.
 */
export function requireCharter(charter: Charter): void {
  if (typeof charter === "object" && charter !== null && known.has(charter)) return;
  const fault = faultOf(charter);
  if (fault !== undefined) {
    throw new CharterClockError("invalid-charter", { asked: "A charter", ...fault });
  }
  known.add(charter);
}

interface CharterFault {
  readonly found: string;
  readonly remedy: string;
  readonly path: string;
}

const PARSE = 'Parse the document with parseCharter of "charterclock/schema"';

function faultOf(charter: unknown): CharterFault | undefined {
  if (typeof charter === "string") {
    return { found: shown(charter), remedy: 'Give the charter itself, such as calvay of "charterclock/charters/calvay"', path: "$" };
  }
  if (!isObject(charter)) return { found: shown(charter), remedy: 'Give a charter of "charterclock/charters", or what parseCharter returned', path: "$" };
  if ("commitments" in charter) return { found: "one version of a charter, not parsed", remedy: PARSE, path: "$" };
  const list = LISTS.find((key) => !Array.isArray(charter[key]));
  if (list !== undefined) return { found: shown(charter[list]), remedy: PARSE, path: `$.${list}` };
  if (typeof charter["id"] !== "string") return { found: shown(charter["id"]), remedy: PARSE, path: "$.id" };
  for (const [index, version] of (charter["versions"] as readonly unknown[]).entries()) {
    const path = `$.versions[${index}]`;
    if (!isObject(version)) return { found: shown(version), remedy: PARSE, path };
    const missing = VERSION_LISTS.find((key) => !Array.isArray(version[key]));
    if (missing !== undefined) return { found: shown(version[missing]), remedy: PARSE, path: `${path}.${missing}` };
  }
  return undefined;
}
