import { invalidCase, requireObject } from "../../deadline/case/require.js";
import { shown } from "../../errors.js";
import { isObject } from "../../input/forms.js";
import type { Diff } from "../findings/types.js";
import type { FormatOptions } from "./accepted.js";

/** Refuses what is no diff, by its outer shape, and options that are none. */
export function requireDiff(diff: Diff, options: FormatOptions): void {
  const remedy = "Give a result of diffVersions, diffCalendars or diffOverlays";
  requireObject(diff, "The diff to write", remedy, "$");
  for (const key of ["before", "after", "summary"] as const)
    requireObject(diff[key], "The diff to write", remedy, `$.${key}`);
  for (const key of ["findings", "effects", "edits"] as const) {
    const list: unknown = diff[key];
    if (!Array.isArray(list) || !list.every(isObject))
      throw invalidCase("The diff to write", shown(list), remedy, `$.${key}`);
  }
  requireObject(options, "The options for writing a diff", "Give { accepted }, or leave it out", "$.options");
  const accepted: unknown = options.accepted === undefined ? [] : options.accepted;
  if (Array.isArray(accepted) && accepted.every((given) => typeof given === "string")) return;
  throw invalidCase("The accepted fingerprints", shown(accepted), "Give a list of texts", "$.options.accepted");
}
