// Instants of receipt at which a due moment is likely to bend, and others.
import { isoDate } from "./days.mjs";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The instant at which a clock shows a time, read by trying the offsets around it: the first there is, else just after the gap. */
export function instantAt({ changes, offsets }, date, time) {
  const local = Date.parse(date) + minutesOf(time) * MINUTE;
  const offsetAt = (instant) => offsets[changes.filter((change) => change <= instant).length];
  const tried = [offsetAt(local - DAY), offsetAt(local + DAY)].map((offset) => local - offset).sort((a, b) => a - b);
  return (
    tried.find((instant) => instant + offsetAt(instant) === local) ??
    changes.find((change) => change >= tried[0] - DAY / 2)
  );
}

/** What the clock shows at an instant: its date, as ISO text. */
export function dateAt({ changes, offsets }, instant) {
  return new Date(instant + offsets[changes.filter((change) => change <= instant).length]).toISOString().slice(0, 10);
}

/** Every time of day and every date that some texts name. */
export function namedIn(texts) {
  const text = JSON.stringify(texts);
  const all = (pattern) => [...new Set(text.match(pattern) ?? [])];
  return { times: [...all(/\d\d:\d\d/g), "00:00", "10:20"], dates: ["2021-01-01", ...all(/20[12]\d-\d\d-\d\d/g)] };
}

/** Some hundred instants: at, just before and just after telling times of dates near and far, and changes of the clock. */
export function tellingInstants(random, { times, dates }, zones, { first, last }) {
  const near = Array.from({ length: 10 }, () => Date.parse(random.pick(dates)) + random.between(-45, 5) * DAY);
  const far = Array.from({ length: 12 }, () => random.between(first, last));
  const days = [...near, ...far].map(isoDate);
  return zones.flatMap((zone) => {
    const changes = zone.changes.filter((change) => change > first && change < last);
    const moments = [
      ...days.flatMap((date) => times.map((time) => instantAt(zone, date, time))),
      ...changes.slice(0, 6).flatMap((change) => [-1, 0, 1, 24, 48].map((hours) => change + hours * 60 * MINUTE)),
    ];
    return moments.flatMap((moment) => [moment - 1, moment, moment + 1]).filter((at) => at >= first && at <= last);
  });
}

/** Every minute of a few days from an instant on. */
export function everyMinute(from, days) {
  return Array.from({ length: days * 1440 }, (_, minute) => Math.floor(from / MINUTE + minute) * MINUTE);
}

/** The three pauses that a diff compares, as its page describes them. */
export function pausesOf(receivedAt, zone) {
  const date = dateAt(zone, receivedAt);
  const later = (days, time) => instantAt(zone, isoDate(Date.parse(date) + days * DAY), time);
  return [
    [{ from: receivedAt + MINUTE, to: receivedAt + 61 * MINUTE }],
    [{ from: later(1, "10:00"), to: later(1, "10:00") + 60 * MINUTE }],
    [{ from: later(1, "10:00"), to: later(3, "15:00") }],
  ].map((pauses) =>
    pauses.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })),
  );
}

function minutesOf(time) {
  const [hours, minutes] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
