import { shown } from "../../../errors.js";
import type { Counting } from "../../../charter/counting.js";
import type { ReadingEffect } from "../../../charter/reading.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { isCharterWide } from "./apply-option.js";
import { asDeadline, asRecurring, countsOf } from "../places/commitment-places.js";
import type { CommitmentPlace } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { optionsOf, reliances } from "../places/reading-places.js";
import type { ReadingPlace } from "../places/reading-places.js";

/** Readings on which nothing relies. */
export function unusedReadings(version: Place<CharterVersion>): readonly Problem[] {
  const listed = new Set(reliances(version).map(({ reading }) => reading.at("id").text));
  return version
    .at("readings")
    .entries()
    .flatMap((reading) => {
      const id = reading.at("id");
      if (id.text === undefined || listed.has(id.text) || reading.value === undefined) return [];
      if (effectsOf(reading).some(isCharterWide)) return [];
      const wrong = `No commitment lists the reading ${shown(id.text)}, and it sets nothing for the whole charter`;
      return [
        problemAt(id, [], wrong, "List it in the `readings` of the commitments that rely on it, or leave it out"),
      ];
    });
}

/** Readings that a commitment lists though no option of them could change it. */
export function idleReadings(version: Place<CharterVersion>): readonly Problem[] {
  const all = reliances(version);
  const relied = new Map<CommitmentPlace, ReadingPlace[]>();
  for (const { commitment, reading } of all) {
    const readings = relied.get(commitment);
    if (readings === undefined) relied.set(commitment, [reading]);
    else readings.push(reading);
  }
  const settings = new Map([...relied].map(([commitment, readings]) => [commitment, settingsOf(commitment, readings)]));
  return all.flatMap(({ commitment, reading, listedAt }) => {
    const effects = effectsOf(reading);
    if (commitment.value === undefined || reading.value === undefined || effects.every(isEmpty)) return [];
    if (effects.some((effect) => isCharterWide(effect) || decides(effect, commitment, settings.get(commitment))))
      return [];
    const wrong = `No option of the reading ${shown(listedAt.text)} changes anything for ${commitment.value.id}`;
    return [problemAt(listedAt, [], wrong, "Leave it out of `readings`, or add the setting that it decides")];
  });
}

function effectsOf(reading: ReadingPlace): readonly ReadingEffect[] {
  return optionsOf(reading).flatMap(({ value }) => (value === undefined ? [] : [value.sets]));
}

function isEmpty(effect: ReadingEffect): boolean {
  return Object.keys(effect).length === 0;
}

/** The settings that the counts of a commitment have, as they are or as an option of its readings makes them. */
function settingsOf(commitment: CommitmentPlace, readings: readonly ReadingPlace[]): ReadonlySet<string> {
  const own = countsOf(commitment).map(({ term }) => term.counting);
  const other = readings
    .flatMap(effectsOf)
    .flatMap(({ term }): readonly Counting[] => (term === undefined ? [] : [term.counting]));
  return new Set([...own, ...other].flatMap((counting) => Object.keys(counting)));
}

function decides(
  effect: ReadingEffect,
  commitment: CommitmentPlace,
  settings: ReadonlySet<string> = new Set(),
): boolean {
  const isDeadline = asDeadline(commitment) !== undefined;
  const isRecurring = asRecurring(commitment) !== undefined;
  return (
    (effect.term !== undefined && (isDeadline || isRecurring)) ||
    (effect.startsWhen !== undefined && isDeadline) ||
    (effect.anchor !== undefined && isRecurring) ||
    Object.keys(effect.counting ?? {}).some((setting) => settings.has(setting))
  );
}
