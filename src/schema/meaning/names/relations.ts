import { shown } from "../../../errors.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import type { CommitmentPlace } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";

/** A relation that holds both ways or not at all: its key, what it says of two commitments, and of whom it is said wrongly. */
interface Relation {
  readonly key: "conflictsWith" | "complements";
  readonly says: string;
  readonly toItself: string;
  readonly meant: string;
}

const RELATIONS: readonly Relation[] = [
  {
    key: "conflictsWith",
    says: "conflicts with",
    toItself: "conflict with itself",
    meant: "Name the commitment that promises something different",
  },
  {
    key: "complements",
    says: "complements",
    toItself: "complement itself",
    meant: "Name the commitment that adds to it",
  },
];

/** Relations that are told on one side only, and commitments related to themselves. */
export function lopsidedRelations(version: Place<CharterVersion>): readonly Problem[] {
  const commitments = version.at("commitments").entries();
  return RELATIONS.flatMap((relation) => {
    const namedBy = new Map(commitments.map((one) => [one.at("id").text, new Set(namesOf(one, relation))]));
    return commitments.flatMap((commitment) => lopsided(commitment, relation, namedBy));
  });
}

function lopsided(
  commitment: CommitmentPlace,
  relation: Relation,
  namedBy: ReadonlyMap<string | undefined, ReadonlySet<string | undefined>>,
): readonly Problem[] {
  const { key, says, toItself, meant } = relation;
  const { text: id } = commitment.at("id");
  const { text: slug } = commitment.at("slug");
  if (id === undefined) return [];
  return commitment
    .at(key)
    .entries()
    .flatMap((other) => {
      if (other.text === undefined) return [];
      if (other.text === id) return [problemAt(other, [], `${id} is said to ${toItself}`, meant)];
      const back = namedBy.get(other.text);
      if (back === undefined || back.has(id) || back.has(slug)) return [];
      const remedy = `Add ${shown(id)} to the \`${key}\` of ${other.text}`;
      return [problemAt(other, [], `${id} ${says} ${other.text}, but ${other.text} does not say so`, remedy)];
    });
}

/** Commitments that are said both to conflict and to belong together. */
export function opposedRelations(version: Place<CharterVersion>): readonly Problem[] {
  return version
    .at("commitments")
    .entries()
    .flatMap((commitment) => {
      const conflicts = new Set(namesOf(commitment, { key: "conflictsWith" }));
      return commitment
        .at("complements")
        .entries()
        .filter(({ text }) => text !== undefined && conflicts.has(text))
        .map((other) => {
          const wrong = `${String(other.text)} is also said to conflict with it`;
          return problemAt(
            other,
            [],
            wrong,
            "Leave one of the two out: commitments that conflict cannot belong together",
          );
        });
    });
}

function namesOf(commitment: CommitmentPlace, { key }: Pick<Relation, "key">): (string | undefined)[] {
  return commitment
    .at(key)
    .entries()
    .map(({ text }) => text);
}
