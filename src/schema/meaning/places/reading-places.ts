import type { ReadingEffect, ReadingOption } from "../../../charter/reading.js";
import type { CharterVersion } from "../../../charter/charter.js";
import { MOST_OPTIONS } from "../../shape/promises/reading.js";
import type { CommitmentPlace } from "./commitment-places.js";
import type { Place } from "./place.js";

/** The place of one reading of a version. */
export type ReadingPlace = Place<CharterVersion["readings"][number]>;

/** A commitment that relies on a reading, and where it says so. */
export interface Reliance {
  readonly commitment: CommitmentPlace;
  readonly listedAt: Place<string>;
  readonly reading: ReadingPlace;
}

/** Every pair of a commitment and a reading that it lists. */
export function reliances(version: Place<CharterVersion>): readonly Reliance[] {
  const readings = new Map(
    version
      .at("readings")
      .entries()
      .map((reading) => [reading.at("id").text, reading]),
  );
  return version
    .at("commitments")
    .entries()
    .flatMap((commitment) =>
      firstOfEach(commitment.at("readings").entries()).flatMap((listedAt) => {
        const reading = readings.get(listedAt.text);
        return reading === undefined ? [] : [{ commitment, listedAt, reading }];
      }),
    );
}

function firstOfEach(names: readonly Place<string>[]): readonly Place<string>[] {
  return [...new Map(names.filter(({ text }) => text !== undefined).map((name) => [name.text, name])).values()];
}

const options = new WeakMap<ReadingPlace, readonly Place<ReadingOption>[]>();

/** The sound options of a reading, of as many as the format allows. */
export function optionsOf(reading: ReadingPlace): readonly Place<ReadingOption>[] {
  const known = options.get(reading);
  if (known !== undefined) return known;
  const found = reading
    .at("options")
    .entries()
    .slice(0, MOST_OPTIONS)
    .filter(({ value }) => value !== undefined);
  options.set(reading, found);
  return found;
}

/** What the chosen option of a reading sets, where it is sound. */
export function chosenEffect(reading: ReadingPlace): ReadingEffect | undefined {
  const choice = reading.at("choice").text;
  return optionsOf(reading).find(({ value }) => value?.id === choice)?.value?.sets;
}
