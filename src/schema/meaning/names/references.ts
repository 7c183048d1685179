import { shown } from "../../../errors.js";
import type { LapseStart } from "../../../charter/commitment.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { listed } from "../../problems/suggest.js";
import type { Suggest } from "../../problems/suggest.js";
import { asDeadline, asRecurring } from "../places/commitment-places.js";
import type { CommitmentPlace } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";

/** References of commitments to readings and to other commitments of the same version that lead nowhere. */
export function unknownReferences(version: Place<CharterVersion>, suggest: Suggest): readonly Problem[] {
  const commitments = version.at("commitments").entries();
  const readings = namesIn(
    version
      .at("readings")
      .entries()
      .map((reading) => reading.at("id")),
  );
  const ids = namesIn(commitments.map((commitment) => commitment.at("id")));
  const idOfSlug = new Map(commitments.map((commitment) => [commitment.at("slug").text, commitment.at("id").text]));
  return commitments.flatMap((commitment) => [
    ...commitment
      .at("readings")
      .entries()
      .flatMap((name) => unknown(name, "reading", readings, suggest)),
    ...commitmentsNamed(commitment, version.at("id").text).flatMap((name) => {
      const meant = name.text === undefined || ids.set.has(name.text) ? undefined : idOfSlug.get(name.text);
      if (meant === undefined) return unknown(name, "commitment", ids, suggest);
      const wrong = `${shown(name.text)} is the slug of ${meant}, not an id`;
      return [problemAt(name, [], wrong, `Name it by its id, which never changes: ${shown(meant)}`)];
    }),
  ]);
}

/** The places at which a commitment names others of its own charter. */
function commitmentsNamed(commitment: CommitmentPlace, charter: string | undefined): readonly Place<string>[] {
  const deadline = asDeadline(commitment);
  const related = [...commitment.at("conflictsWith").entries(), ...commitment.at("complements").entries()];
  if (deadline === undefined) return [...related, ...lapsesOf(commitment)];
  const start = deadline.at("startsWhen") as unknown as Place<{ readonly commitment: string }>;
  const bindings = deadline
    .at("boundBy")
    .entries()
    .filter((binding) => {
      const other = binding.at("charter").text;
      return other === undefined || other === charter;
    });
  return [...related, start.at("commitment"), ...bindings.map((binding) => binding.at("commitment"))];
}

/** The promises with which a recurring duty starts. */
function lapsesOf(commitment: CommitmentPlace): readonly Place<string>[] {
  const starts = asRecurring(commitment)?.at("startsWhen") as Place<readonly LapseStart[]> | undefined;
  return (starts?.entries() ?? []).map((start) => start.at("commitment"));
}

function unknown(name: Place<string>, what: string, known: Names, suggest: Suggest): readonly Problem[] {
  if (name.text === undefined || known.set.has(name.text)) return [];
  const { list: names } = known;
  const remedy =
    suggest(name.text, names) ??
    (names.length === 0 ? "Leave it out" : `Leave it out, or name one of: ${listed(names)}`);
  return [problemAt(name, [], `There is no ${what} ${shown(name.text)} in this version`, remedy)];
}

/** Names that can be referred to: to look one up, and to list them. */
interface Names {
  readonly set: ReadonlySet<string>;
  readonly list: readonly string[];
}

function namesIn(places: readonly Place<string>[]): Names {
  const set = new Set(places.flatMap(({ text }) => text ?? []));
  return { set, list: [...set] };
}
