import type { Received } from "../../deadline/case/received.js";
import type { Interval } from "../../time/interval.js";
import { HOUR, MINUTE } from "../../time/units.js";
import { instantOfWallTime } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { PauseShape } from "./question.js";

/** The pause of a case that was received so: a minute later for an hour, or on the days after. */
export function pausesFor(shape: PauseShape, zone: ZoneTable, { at, day }: Received): readonly Interval[] {
  if (shape === "soon") return [{ from: at + MINUTE, to: at + HOUR + MINUTE }];
  const from = instantOfWallTime(zone, day + 1, 10 * HOUR);
  return [{ from, to: shape === "brief" ? from + HOUR : instantOfWallTime(zone, day + 3, 15 * HOUR) }];
}
