import type { CharterVersion } from "../../../charter/types.js";
import type { Problem } from "../../../errors.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";

/** Conflicts that are told on one side only, and commitments in conflict with themselves. */
export function lopsidedConflicts(version: Place<CharterVersion>): readonly Problem[] {
  const commitments = version.at("commitments").entries();
  const namedBy = new Map(
    commitments.map((commitment) => [
      commitment.at("id").text,
      new Set(
        commitment
          .at("conflictsWith")
          .entries()
          .map(({ text }) => text),
      ),
    ]),
  );
  return commitments.flatMap((commitment) => {
    const { text: id } = commitment.at("id");
    const { text: slug } = commitment.at("slug");
    if (id === undefined) return [];
    return commitment
      .at("conflictsWith")
      .entries()
      .flatMap((other) => {
        if (other.text === undefined) return [];
        if (other.text === id) {
          return [
            problemAt(
              other,
              [],
              `${id} is said to conflict with itself`,
              "Name the commitment that promises something else",
            ),
          ];
        }
        const back = namedBy.get(other.text);
        if (back === undefined || back.has(id) || back.has(slug)) return [];
        const remedy = `Add ${JSON.stringify(id)} to the \`conflictsWith\` of ${other.text}`;
        return [problemAt(other, [], `${id} conflicts with ${other.text}, but ${other.text} does not say so`, remedy)];
      });
  });
}
