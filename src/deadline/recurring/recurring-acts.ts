import { civilDateOf } from "../../time/civil-date.js";
import { requireCivilDay } from "../../time/read-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { endOfDay, instantOfWallTime, localDayAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import { invalidCase, listOf } from "../case/require.js";
import { receivedAtMoment, receivedOnDay } from "../case/received.js";
import type { Received } from "../case/received.js";
import type { RecurringCase } from "./recurring-case.js";

/** One time a duty was done: at an instant, or on a date of which it could be any instant, the first through the last. */
export interface Act {
  readonly from: number;
  readonly to: number;
  /** Where only the date is known. */
  readonly on: CivilDate | undefined;
  readonly path: string;
}

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** When a duty was done, in order, each time once; dates come after the moments on them. Throws for one before the anchor. */
export function actsOf({ done }: RecurringCase, zone: ZoneTable, anchor: Received | undefined): readonly Act[] {
  const given = listOf(done, "When the duty was done", "Give a list of moments and dates", "$.done");
  const acts = Array.from(given, (at, index) => actOf(at, zone, `$.done[${index}]`));
  for (const { to, path } of acts) requireAfterAnchor(to, anchor, zone, "A time it was done", path);
  acts.sort((a, b) => a.to - b.to || b.from - a.from);
  return acts.filter((act, index) => act.to !== acts[index - 1]?.to || act.from !== acts[index - 1]?.from);
}

/** What an act starts, where a rhythm is counted from the last time it was done. */
export function receivedByAct({ from, on }: Act, zone: ZoneTable): Received {
  return on === undefined ? receivedAtMoment(zone, from) : receivedOnDay(zone, localDayAt(zone, from));
}

/** Refuses a moment before the anchor; what has no anchor has no order. */
export function requireAfterAnchor(
  instant: number,
  anchor: Received | undefined,
  zone: ZoneTable,
  asked: string,
  path: string,
): void {
  if (anchor === undefined || instant >= anchor.at) return;
  const found = `${isoText(instant, zone)}, before the anchor at ${isoText(anchor.at, zone)}`;
  throw invalidCase(asked, found, "Correct one of the two", path);
}

function actOf(at: InstantInput, zone: ZoneTable, path: string): Act {
  const asked = `A time it was done (${path})`;
  if (typeof at === "string" && DATE_ALONE.test(at)) {
    const day = requireCivilDay(at, asked);
    return { from: instantOfWallTime(zone, day, 0), to: endOfDay(zone, day) - 1, on: civilDateOf(day), path };
  }
  const instant = epochMilliseconds(at, zone, asked);
  return { from: instant, to: instant, on: undefined, path };
}
