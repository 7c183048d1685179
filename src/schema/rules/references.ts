import type { CharterVersion } from "../../charter/types.js";
import type { Problem } from "../../errors.js";
import { listed } from "../issues/suggest.js";
import type { Suggest } from "../issues/suggest.js";
import { asDeadline } from "./commitment-places.js";
import type { CommitmentPlace } from "./commitment-places.js";
import { problemAt } from "./place.js";
import type { Place } from "./place.js";

/** References of commitments to readings and to other commitments of the same version that lead nowhere. */
export function unknownReferences(version: Place<CharterVersion>, suggest: Suggest): readonly Problem[] {
  const commitments = version.at("commitments").entries();
  const readings = textsOf(version.at("readings").entries().map((reading) => reading.at("id")));
  const ids = textsOf(commitments.map((commitment) => commitment.at("id")));
  const idOfSlug = new Map(commitments.map((commitment) => [commitment.at("slug").text, commitment.at("id").text]));
  return commitments.flatMap((commitment) => [
    ...commitment.at("readings").entries().flatMap((name) => unknown(name, "reading", readings, suggest)),
    ...commitmentsNamed(commitment, version.at("id").text).flatMap((name) => {
      const meant = name.text === undefined || ids.has(name.text) ? undefined : idOfSlug.get(name.text);
      if (meant === undefined) return unknown(name, "commitment", ids, suggest);
      const wrong = `${JSON.stringify(name.text)} is the slug of ${meant}`;
      return [problemAt(name, [], wrong, `Name it by its id, which never changes: ${JSON.stringify(meant)}`)];
    }),
  ]);
}

/** The places at which a commitment names others of its own charter. */
function commitmentsNamed(commitment: CommitmentPlace, charter: string | undefined): readonly Place<string>[] {
  const deadline = asDeadline(commitment);
  const conflicts = commitment.at("conflictsWith").entries();
  if (deadline === undefined) return conflicts;
  const start = deadline.at("startsWhen") as unknown as Place<{ readonly commitment: string }>;
  const bindings = deadline.at("boundBy").entries().filter((binding) => {
    const other = binding.at("charter").text;
    return other === undefined || other === charter;
  });
  return [...conflicts, start.at("commitment"), ...bindings.map((binding) => binding.at("commitment"))];
}

function unknown(name: Place<string>, what: string, known: ReadonlySet<string>, suggest: Suggest): readonly Problem[] {
  if (name.text === undefined || known.has(name.text)) return [];
  const names = [...known];
  const remedy = suggest(name.text, names) ?? (names.length === 0 ? "Leave it out" : `Leave it out, or name one of: ${listed(names)}`);
  return [problemAt(name, [], `There is no ${what} ${JSON.stringify(name.text)} in this version`, remedy)];
}

function textsOf(places: readonly Place<string>[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ text }) => (text === undefined ? [] : [text])));
}
