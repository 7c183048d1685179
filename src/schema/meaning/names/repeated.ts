import { shown } from "../../../errors.js";
import type { Problem } from "../../../errors.js";
import { jsonPath } from "../../../input/json-path.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";

/** A problem for each text of a list of places that stood before, naming where. */
export function repeated(places: readonly Place<string>[], what: string, remedy: string): readonly Problem[] {
  const first = new Map<string, Place<string>>();
  const problems: Problem[] = [];
  for (const place of places) {
    if (place.text === undefined) continue;
    const earlier = first.get(place.text);
    if (earlier === undefined) first.set(place.text, place);
    else
      problems.push(
        problemAt(place, [], `The ${what} ${shown(place.text)} is already at ${jsonPath(earlier.path)}`, remedy),
      );
  }
  return problems;
}
