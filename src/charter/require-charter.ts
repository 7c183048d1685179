import { CharterClockError, shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import type { Charter } from "./charter.js";

const known = new WeakSet<object>();
const LISTS = ["versions", "calendars", "zones"] as const;
const VERSION_LISTS = ["commitments", "readings"] as const;
const TEXT_LISTS = ["workingWeek", "divisions"] as const;

/**
 * Refuses what is no charter value: the outer shape is looked at, once for each object. What `parseCharter` and the
 * bundled charters give has been checked throughout; a charter that no parser saw is used as it is inside.
 */
export function requireCharter(charter: Charter, at = "$"): void {
  if (typeof charter === "object" && charter !== null && known.has(charter)) return;
  const fault = faultOf(charter);
  if (fault !== undefined) {
    throw new CharterClockError("invalid-charter", { asked: "A charter", ...fault, path: at + fault.path.slice(1) });
  }
  known.add(charter);
}

interface CharterFault {
  readonly found: string;
  readonly remedy: string;
  readonly path: string;
}

const PARSE = 'Parse the document with parseCharter from "charterclock/schema"';

function faultOf(charter: unknown): CharterFault | undefined {
  if (typeof charter === "string") {
    return {
      found: shown(charter),
      remedy: 'Give the charter itself, such as calvay from "charterclock/charters/calvay"',
      path: "$",
    };
  }
  if (!isObject(charter))
    return {
      found: shown(charter),
      remedy: 'Give a charter from "charterclock/charters", or one that parseCharter returned',
      path: "$",
    };
  if ("commitments" in charter) return { found: "an unparsed version of a charter", remedy: PARSE, path: "$" };
  if (typeof charter["id"] !== "string") return { found: shown(charter["id"]), remedy: PARSE, path: "$.id" };
  const fault = faultInLists(charter, LISTS, "$");
  if (fault !== undefined) return fault;
  const versions = charter["versions"] as readonly Record<string, unknown>[];
  for (const [index, version] of versions.entries()) {
    const path = `$.versions[${index}]`;
    if (typeof version["version"] !== "string")
      return { found: shown(version["version"]), remedy: PARSE, path: `${path}.version` };
    const inside = faultInLists(version, VERSION_LISTS, path) ?? faultInTexts(version, path);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Lists of objects that should be there. */
function faultInLists(
  holder: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  path: string,
): CharterFault | undefined {
  for (const key of keys) {
    const list = holder[key];
    if (!Array.isArray(list)) return { found: shown(list), remedy: PARSE, path: `${path}.${key}` };
    const index = list.findIndex((entry) => !isObject(entry));
    if (index >= 0) return { found: shown(list[index]), remedy: PARSE, path: `${path}.${key}[${index}]` };
  }
  return undefined;
}

/** Lists of texts that should be there. */
function faultInTexts(version: Readonly<Record<string, unknown>>, path: string): CharterFault | undefined {
  const key = TEXT_LISTS.find((name) => !Array.isArray(version[name]));
  return key === undefined ? undefined : { found: shown(version[key]), remedy: PARSE, path: `${path}.${key}` };
}
