import type { Form } from "../../input/form.js";
import { misshapen } from "../../input/form.js";
import { listOf } from "../../input/forms.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import { isoText } from "../../time/instant.js";
import { joined } from "../../time/interval.js";
import type { Interval } from "../../time/interval.js";
import type { ZoneTable } from "../../time/zone.js";
import { anyText, moment } from "./forms.js";

/** A pause as read: `[from, to)` in epoch milliseconds; `to` is infinite while it lasts. */
export interface PauseRead extends Interval {
  readonly reason?: string | undefined;
}

const LIST = { asked: "The pauses of the case", remedy: "Give a list of { from, to }" };
const PAUSE = { asked: "A pause of the case", remedy: "Give an object { from, to }" };
const REASON = { asked: "Why the clock was paused", remedy: "Give text, or leave it out" };

interface PauseParts {
  readonly from: number;
  readonly to?: number | undefined;
  readonly reason?: string | undefined;
}

/** The pauses of a case, in the order in which they are given. */
export function pauses(zone: ZoneTable): Form<readonly PauseRead[]> {
  const parts = table<PauseParts>(PAUSE, {
    from: required(moment(zone, "The start of a pause")),
    to: optionalOrNull(moment(zone, "The end of a pause")),
    reason: optionalOrNull(anyText(REASON)),
  });
  const pause: Form<PauseRead> = (value, place) => {
    const { from, to = Infinity, reason } = parts(value, place);
    if (to >= from) return reason === undefined ? { from, to } : { from, to, reason };
    const found = `an end at ${isoText(to, zone)}, before its start at ${isoText(from, zone)}`;
    throw misshapen({ ...PAUSE, remedy: "Swap or correct them" }, place, found);
  };
  return listOf(pause, LIST);
}

/**
 * Pauses sorted and joined, from an instant on. One that began before it is clipped to what comes after it, or ended if
 * the instant is a restart.
 */
export function pausesFrom(
  given: readonly Interval[],
  start: number,
  beganBefore: "clipped" | "ended",
): readonly Interval[] {
  if (given.length === 0) return given;
  return joined(given)
    .filter(({ from, to }) => to > start && (beganBefore === "clipped" || from >= start))
    .map(({ from, to }) => ({ from: Math.max(from, start), to }));
}
