import type { Interval } from "../../time/interval.js";
import { HOUR, MINUTE } from "../../time/units.js";
import { instantOfWallTime, localDayAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { PauseShape } from "./question.js";

/** The pause of a case that was received so: a minute later for an hour, or at times of a clock on the days after. */
export function pausesFor(shape: PauseShape, zone: ZoneTable, receivedAt: number): readonly Interval[] {
  if (shape === "soon") return [{ from: receivedAt + MINUTE, to: receivedAt + HOUR + MINUTE }];
  const day = localDayAt(zone, receivedAt);
  const from = instantOfWallTime(zone, day + 1, 10 * HOUR);
  return [{ from, to: shape === "brief" ? from + HOUR : instantOfWallTime(zone, day + 3, 15 * HOUR) }];
}
