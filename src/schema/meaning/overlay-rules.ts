import { shown } from "../../errors.js";
import type { Charter, Overlay } from "../../charter/charter.js";
import type { Problem } from "../../errors.js";
import { listed } from "../problems/suggest.js";
import type { Suggest } from "../problems/suggest.js";
import { closureProblems } from "./days/closures.js";
import type { RulesElsewhere } from "./days/closures.js";
import { hoursProblems } from "./days/office-hours.js";
import { problemAt } from "./places/place.js";
import type { Place } from "./places/place.js";

/** Every problem that the parts of an overlay have with one another and, where it is given, with the charter. */
export function overlayProblems(
  overlay: Place<Overlay>,
  charter: Charter | undefined,
  suggest: Suggest,
): readonly Problem[] {
  return [
    ...closureProblems(overlay, rulesOf(charter, overlay.at("charter").text), suggest),
    ...hoursProblems(overlay.at("officeHours")),
    ...(charter === undefined ? [] : [...otherCharter(overlay, charter), ...otherReadings(overlay, charter, suggest)]),
  ];
}

/** The rules of the charter, with which those of the overlay are joined. */
function rulesOf(charter: Charter | undefined, madeFor: string | undefined): RulesElsewhere {
  if (charter === undefined)
    return madeFor === undefined ? { add: [], remove: [] } : { add: "unknown", remove: "unknown" };
  const idsIn = (key: "add" | "remove"): readonly string[] =>
    charter.versions.flatMap((version) => (version[key] ?? []).flatMap(({ id }) => id ?? []));
  return { add: idsIn("add"), remove: idsIn("remove") };
}

function otherCharter(overlay: Place<Overlay>, charter: Charter): readonly Problem[] {
  const made = overlay.at("charter");
  if (made.value === undefined || made.value === charter.id) return [];
  const wrong = `It is made for the charter ${shown(made.value)}, not for ${shown(charter.id)}`;
  return [problemAt(made, [], wrong, "Use it with that charter, or leave `charter` out if it can be used with any")];
}

function otherReadings(overlay: Place<Overlay>, charter: Charter, suggest: Suggest): readonly Problem[] {
  const readings = new Map<string, string[]>();
  for (const { id, options } of charter.versions.flatMap((version) => version.readings)) {
    readings.set(id, [...(readings.get(id) ?? []), ...options.map((option) => option.id)]);
  }
  return Object.entries(overlay.at("readings").value ?? {}).flatMap(([id, choice]) => {
    const options = readings.get(id);
    if (options === undefined) {
      const known = [...readings.keys()];
      const remedy = suggest(id, known) ?? `Choose one of ${listed(known)}`;
      return [problemAt(overlay, ["readings", id], `The charter ${charter.id} has no reading ${shown(id)}`, remedy)];
    }
    if (options.includes(choice)) return [];
    const wrong = `The reading ${shown(id)} has no option ${shown(choice)}`;
    return [
      problemAt(overlay, ["readings", id], wrong, suggest(choice, options) ?? `Choose one of ${listed(options)}`),
    ];
  });
}
