import { shown } from "../../../errors.js";
import { cut, visible } from "../../../unseen.js";
import type { Counting } from "../../../charter/counting.js";
import type { ReadingEffect } from "../../../charter/reading.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { isSame } from "../../../charter/is-same.js";
import { settingsDecided } from "./apply-option.js";
import { asDeadline, asRecurring, countsOf } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Path, Place } from "../places/place.js";
import { chosenEffect, reliances } from "../places/reading-places.js";
import type { Reliance } from "../places/reading-places.js";

/**
 * Parts of a version that say something else than the chosen option of a reading sets. Where a commitment has several
 * limits, one that agrees is enough: a reading may be about one of them.
 */
export function contradictions(version: Place<CharterVersion>): readonly Problem[] {
  return [
    ...version
      .at("readings")
      .entries()
      .flatMap((reading) => charterWide(version, chosenEffect(reading), reading.at("id").text)),
    ...reliances(version).flatMap((reliance) => {
      const effect = chosenEffect(reliance.reading);
      return effect === undefined
        ? []
        : [...otherSettings(reliance, effect), ...otherTerm(reliance, effect), ...otherStart(reliance, effect)];
    }),
  ];
}

function charterWide(
  version: Place<CharterVersion>,
  effect: ReadingEffect | undefined,
  reading = "",
): readonly Problem[] {
  if (effect === undefined) return [];
  const asSets = ["divisions", "workingWeek"] as const;
  const hours = version.at("officeHours");
  return [
    ...asSets.flatMap((key) => {
      const [own, set] = [version.at(key), effect[key]];
      if (own.value === undefined || set === undefined || haveSame(own.value, set)) return [];
      return [contradiction(own.path, own.value, set, reading)];
    }),
    ...(hours.value === undefined || effect.officeHours === undefined || isSame(hours.value, effect.officeHours)
      ? []
      : [contradiction(hours.path, "other office hours", "its own", reading)]),
  ];
}

function haveSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && isSame([...a].sort(), [...b].sort());
}

function otherSettings({ commitment, reading }: Reliance, effect: ReadingEffect): readonly Problem[] {
  const counts = countsOf(commitment);
  return (Object.keys(effect.counting ?? {}) as (keyof Counting)[]).flatMap((setting) => {
    const having = counts.filter(({ term }) => setting in settingsDecided(term.counting, effect));
    const [first] = having;
    const wanted = effect.counting?.[setting];
    if (first === undefined || having.some(({ term }) => isSame(term.counting[setting], wanted))) return [];
    return [contradiction([...first.countingAt, setting], first.term.counting[setting], wanted, reading.at("id").text)];
  });
}

function otherTerm({ commitment, reading, listedAt }: Reliance, effect: ReadingEffect): readonly Problem[] {
  const counts = countsOf(commitment);
  if (effect.term === undefined || counts.length === 0) return [];
  if (
    counts.some(
      ({ term }) => isSame(term.allowance, effect.term?.allowance) && isSame(term.counting, effect.term?.counting),
    )
  )
    return [];
  const wrong = `The chosen option of the reading ${shown(reading.at("id").text)} sets another time limit`;
  return [
    problemAt(
      listedAt,
      [],
      `${wrong} than the commitment has`,
      "Make `term` the same in both; the charter encodes the chosen option",
    ),
  ];
}

function otherStart({ commitment, reading }: Reliance, effect: ReadingEffect): readonly Problem[] {
  const start = asDeadline(commitment)?.at("startsWhen");
  const anchor = asRecurring(commitment)?.at("anchor");
  const pairs: readonly (readonly [Place<unknown> | undefined, unknown])[] = [
    [start, effect.startsWhen],
    [anchor, effect.anchor],
  ];
  return pairs.flatMap(([own, wanted]) => {
    if (own?.value === undefined || wanted === undefined || isSame(own.value, wanted)) return [];
    return [contradiction(own.path, own.value, wanted, reading.at("id").text)];
  });
}

function contradiction(path: Path, own: unknown, wanted: unknown, reading = ""): Problem {
  const said = (value: unknown): string => visible(cut(JSON.stringify(value) ?? "nothing", 60));
  const other = `the chosen option of the reading ${shown(reading)} sets ${said(wanted)}`;
  return problemAt(
    { path },
    [],
    `It is ${said(own)}, but ${other}`,
    "Make both the same: the charter encodes the chosen option",
  );
}
