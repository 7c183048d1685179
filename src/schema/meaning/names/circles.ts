import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { asDeadline } from "../places/commitment-places.js";
import { circlesOf } from "./graph.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";

/** Stages that wait for one another, and commitments that bind one another, in a circle. */
export function commitmentCircles(version: Place<CharterVersion>): readonly Problem[] {
  const charter = version.at("id").text;
  const starts = new Map<string, readonly Place<string>[]>();
  const binds = new Map<string, readonly Place<string>[]>();
  for (const commitment of version.at("commitments").entries()) {
    const id = commitment.at("id").text;
    const deadline = asDeadline(commitment);
    if (id === undefined || deadline === undefined) continue;
    starts.set(id, [(deadline.at("startsWhen") as unknown as Place<{ readonly commitment: string }>).at("commitment")]);
    const own = deadline
      .at("boundBy")
      .entries()
      .filter((binding) => (binding.at("charter").text ?? charter) === charter);
    binds.set(
      id,
      own.map((binding) => binding.at("commitment")),
    );
  }
  return [
    ...circles(starts, "None of them could ever start", "Make one of them start with an event"),
    ...circles(binds, "None of them could ever be computed", "Leave out one of the `boundBy`"),
  ];
}

function circles(
  links: ReadonlyMap<string, readonly Place<string>[]>,
  consequence: string,
  remedy: string,
): readonly Problem[] {
  const next = (id: string): readonly string[] =>
    (links.get(id) ?? []).flatMap(({ text }) => (text === undefined ? [] : [text]));
  return circlesOf(links.keys(), next).map((circle) => {
    const [first = "", second = first] = circle;
    const link = links.get(first)?.find(({ text }) => text === second);
    const way = circle.length > 6 ? [...circle.slice(0, 5), `${circle.length - 5} more`, first] : [...circle, first];
    return problemAt(
      link ?? { path: [] },
      [],
      `The references run in a circle: ${way.join(" → ")}. ${consequence}`,
      remedy,
    );
  });
}
