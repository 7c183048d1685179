import { CharterClockError, shown } from "../errors.js";
import { quoted } from "../input/json-path.js";
import type { CharterVersion, Overlay, Reading, ReadingOption } from "./charter.js";

/** Who chose how a text is read. */
export type ReadingChosenBy =
  /** As the charter is encoded. */
  | "charter"
  /** By the overlay. */
  | "overlay";

/** A reading as it was chosen, with who chose it. */
export interface ChosenReading {
  /** The id of the reading in the charter. */
  readonly id: string;
  /** The id of the option that holds. */
  readonly choice: string;
  readonly chosenBy: ReadingChosenBy;
}

/** The option of a reading that holds: the overlay's where it chooses, else the charter's. */
export function chosenOption(reading: Reading, overlay: Overlay | undefined): ReadingOption {
  const wanted = overlay?.readings?.[reading.id] ?? reading.choice;
  const option = reading.options.find(({ id }) => id === wanted);
  if (option !== undefined) return option;
  throw new CharterClockError("unknown-reading", {
    asked: `The reading ${reading.id} as ${shown(wanted)}`,
    found: `the options ${reading.options.map(({ id }) => id).join(", ")}`,
    remedy: "Choose one of these",
  });
}

/** Who chose a reading, and what. */
export function chosenReading(reading: Reading, overlay: Overlay | undefined): ChosenReading {
  return {
    id: reading.id,
    choice: chosenOption(reading, overlay).id,
    chosenBy: overlay?.readings?.[reading.id] === undefined ? "charter" : "overlay",
  };
}

/** Refuses an overlay that is made for another charter or chooses readings the version does not have. */
export function checkOverlay(version: CharterVersion, overlay: Overlay): void {
  if (overlay.charter !== undefined && overlay.charter !== version.id) {
    throw new CharterClockError("invalid-overlay", {
      asked: `The overlay ${overlay.id} with ${version.id}`,
      found: `that the overlay is made for ${overlay.charter}`,
      remedy: "Use it with that charter, or leave `charter` out if it can be used with any",
    });
  }
  const known = version.readings.map(({ id }) => id);
  for (const id of Object.keys(overlay.readings ?? {})) {
    if (known.includes(id)) continue;
    throw new CharterClockError("unknown-reading", {
      asked: `The reading ${shown(id)} that the overlay ${overlay.id} chooses`,
      found: `only ${known.join(", ") || "no readings"} in ${version.id} ${version.version}`,
      remedy: "Choose one of these",
      path: `$.readings[${quoted(id)}]`,
    });
  }
}
