import { shown } from "../../../errors.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { jsonPath } from "../../../input/json-path.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { repeated } from "./repeated.js";

/** Names that do not tell apart what they name: ids and slugs of commitments, ids of readings, options and limbs. */
export function ambiguousNames(version: Place<CharterVersion>): readonly Problem[] {
  const commitments = version.at("commitments").entries();
  const readings = version.at("readings").entries();
  const ids = commitments.map((commitment) => commitment.at("id"));
  const slugs = commitments.map((commitment) => commitment.at("slug"));
  return [
    ...repeated(ids, "id", "Give each commitment its own id"),
    ...repeated(slugs, "slug", "Give each commitment its own slug"),
    ...slugsThatAreIds(slugs, ids),
    ...repeated(
      readings.map((reading) => reading.at("id")),
      "id",
      "Give each reading its own id",
    ),
    ...readings.flatMap((reading) => idsWithin(reading.at("options").entries(), "Give each option its own id")),
    ...commitments.flatMap((commitment) => {
      const limbs = (commitment as Place<{ readonly anyOf: readonly { readonly id: string }[] }>).at("anyOf");
      return idsWithin(limbs.entries(), "Give each way its own id");
    }),
    ...commitments.flatMap((commitment) => [
      ...repeated(commitment.at("readings").entries(), "reading", "Name it only once"),
      ...repeated(commitment.at("conflictsWith").entries(), "id", "Name it only once"),
      ...repeated(commitment.at("complements").entries(), "id", "Name it only once"),
    ]),
  ];
}

function idsWithin(places: readonly Place<{ readonly id: string }>[], remedy: string): readonly Problem[] {
  return repeated(
    places.map((place) => place.at("id")),
    "id",
    remedy,
  );
}

/** A commitment is asked for by either name, so that one's slug must not be another's id. */
function slugsThatAreIds(slugs: readonly Place<string>[], ids: readonly Place<string>[]): readonly Problem[] {
  const byId = new Map(ids.map((place, index) => [place.text, index]));
  return slugs.flatMap((slug, index) => {
    const other = slug.text === undefined ? undefined : byId.get(slug.text);
    if (other === undefined || other === index) return [];
    const where = jsonPath(ids[other]?.path ?? []);
    return [
      problemAt(
        slug,
        [],
        `The slug ${shown(slug.text)} is the id of another commitment, at ${where}`,
        "Give it another slug",
      ),
    ];
  });
}
