import type { Form } from "../../input/form.js";
import { listOf } from "../../input/forms.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import { endOfDay, instantOfWallTime, localDayAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import { day, moment } from "../case/forms.js";
import { invalidCase } from "../case/require.js";
import { receivedAtMoment, receivedOnDay } from "../case/received.js";
import type { Received } from "../case/received.js";

/** One time a duty was done: at an instant, or on a date of which it could be any instant, the first through the last. */
export interface Act {
  readonly from: number;
  readonly to: number;
  /** Where only the date is known. */
  readonly on: CivilDate | undefined;
  readonly path: string;
}

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** When a duty was done, in the order in which it is given. */
export function acts(zone: ZoneTable): Form<readonly Act[]> {
  const at = moment(zone, "A time it was done");
  const on = day("A time it was done");
  const act: Form<Act> = (value, place) => {
    const { path } = place;
    if (typeof value === "string" && DATE_ALONE.test(value)) {
      const date = on(value, place);
      return { from: instantOfWallTime(zone, date, 0), to: endOfDay(zone, date) - 1, on: civilDateOf(date), path };
    }
    const instant = at(value, place);
    return { from: instant, to: instant, on: undefined, path };
  };
  return listOf(act, { asked: "When the duty was done", remedy: "Give a list of moments and dates" });
}

/** The same in order, each time once; dates come after the moments on them. */
export function inOrder(given: readonly Act[]): readonly Act[] {
  const sorted = [...given].sort((a, b) => a.to - b.to || b.from - a.from);
  return sorted.filter((act, index) => act.to !== sorted[index - 1]?.to || act.from !== sorted[index - 1]?.from);
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
