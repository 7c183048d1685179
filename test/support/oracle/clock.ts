import { Temporal } from "temporal-polyfill";
import type { OracleInstant } from "./types.js";

/** Epoch milliseconds of an instant. */
export function epochOf(instant: OracleInstant): number {
  return typeof instant === "number" ? instant : Temporal.Instant.from(instant).epochMilliseconds;
}

/** What clocks in the zone show at an instant (epoch milliseconds). */
export function localOf(timeZone: string, at: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

/** The date that calendars in the zone show at an instant (epoch milliseconds). */
export function localDateOf(timeZone: string, at: number): Temporal.PlainDate {
  return localOf(timeZone, at).toPlainDate();
}

/** The instant of a wall time: in a gap the first instant after it, in a repeat the earlier. */
export function wallInstant(timeZone: string, date: Temporal.PlainDate, time: Temporal.PlainTime): number {
  const wall = date.toPlainDateTime(time);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return earlier.toPlainDateTime().equals(wall) ? earlier.epochMilliseconds : nextChange(earlier);
}

/** The last millisecond of a local date: the one before the next date first begins. */
export function lastMillisecondOf(timeZone: string, date: Temporal.PlainDate): number {
  return startOf(timeZone, date.add({ days: 1 })) - 1;
}

/** Whether the clocks of the zone ever showed a date; Apia went from 29 to 31 December 2011. */
export function existsIn(timeZone: string, date: Temporal.PlainDate): boolean {
  return date.toZonedDateTime(timeZone).toPlainDate().equals(date);
}

/** How many dates there were after one, through another. */
export function datesAfter(timeZone: string, from: Temporal.PlainDate, through: Temporal.PlainDate): number {
  return Math.round(
    (startOf(timeZone, through.add({ days: 1 })) - startOf(timeZone, from.add({ days: 1 }))) / 86_400_000,
  );
}

/** The stretches of time in which clocks in the zone show a date: two where they go back over midnight and then reach it again. */
export function whenShown(
  timeZone: string,
  date: Temporal.PlainDate,
): readonly { readonly from: number; readonly to: number }[] {
  const from = startOf(timeZone, date);
  const to = startOf(timeZone, date.add({ days: 1 }));
  const dayBefore = shownAgain(timeZone, date.subtract({ days: 1 }));
  const again = shownAgain(timeZone, date);
  const first =
    dayBefore === undefined
      ? [{ from, to }]
      : [
          { from, to: dayBefore.from },
          { from: dayBefore.to, to },
        ];
  return again === undefined ? first : [...first, again];
}

function shownAgain(
  timeZone: string,
  date: Temporal.PlainDate,
): { readonly from: number; readonly to: number } | undefined {
  const midnight = date.add({ days: 1 }).toPlainDateTime();
  const [first, last] = (["earlier", "later"] as const).map((disambiguation) =>
    midnight.toZonedDateTime(timeZone, { disambiguation }),
  );
  if (first === undefined || last === undefined || first.equals(last) || !first.toPlainDateTime().equals(midnight))
    return undefined;
  const back = nextChange(first);
  return localDateOf(timeZone, back).equals(date) ? { from: back, to: last.epochMilliseconds } : undefined;
}

function startOf(timeZone: string, date: Temporal.PlainDate): number {
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}

/** The next clock change after a moment. */
function nextChange(before: Temporal.ZonedDateTime): number {
  const transition = before.getTimeZoneTransition("next");
  if (transition === null) throw new RangeError(`no clock change follows ${before.toString()}`);
  return transition.epochMilliseconds;
}
