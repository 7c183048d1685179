import { CharterClockError, shown } from "../../errors.js";
import { readOverlay } from "./read-overlay.js";
import type { Overlay } from "../charter.js";

/**
 * One overlay of several (local holidays, a shutdown, training afternoons): their entries together, hours and readings
 * of the later ones first, and `localHolidays: "none"` if one says so. Throws `invalid-overlay` where two are for different charters or share the id of a rule.
 */
export function stackOverlays(given: readonly Overlay[]): Overlay {
  if (!isList(given)) throw refused([], shown(given), "Give a list of overlays");
  const overlays = given.map((overlay, index) => readOverlay(overlay, `$[${index}]`));
  const charters = [...new Set(overlays.flatMap(({ charter }) => charter ?? []))];
  if (charters.length > 1)
    throw refused(overlays, `overlays for ${charters.join(" and ")}`, "Stack overlays for one charter");
  const ids = overlays.flatMap(({ add = [], remove = [] }) => [...add, ...remove]).flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw refused(overlays, `two rules with the id ${twice}`, "Give one of them another id");
  const hours = overlays.flatMap(({ officeHours }) => officeHours ?? []).at(-1);
  return {
    id: overlays.map(({ id }) => id).join("+") || "none",
    title: overlays.map(({ title }) => title).join("; ") || "No overlay",
    add: overlays.flatMap(({ add = [] }) => add),
    remove: overlays.flatMap(({ remove = [] }) => remove),
    readings: Object.assign({}, ...overlays.map(({ readings }) => readings ?? {})) as Record<string, string>,
    ...(charters[0] === undefined ? {} : { charter: charters[0] }),
    ...(overlays.some(({ localHolidays }) => localHolidays === "none") ? { localHolidays: "none" } : {}),
    ...(hours === undefined ? {} : { officeHours: hours }),
  };
}

function refused(overlays: readonly Overlay[], found: string, remedy: string): CharterClockError {
  const asked = `To stack ${overlays.map(({ id }) => id).join(", ") || "overlays"}`;
  return new CharterClockError("invalid-overlay", { asked, found, remedy });
}

/** `Array.isArray` would make a list of anything of a read-only list. */
function isList(value: unknown): boolean {
  return Array.isArray(value);
}
