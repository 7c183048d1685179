import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import { epochMilliseconds, isoText } from "../../src/time/instant.js";
import { law } from "../support/law.js";
import { tableOf } from "../support/zones.js";
import { moments, placed } from "../support/worlds/index.js";
import { places } from "../support/worlds/places.js";

// Oracle: Temporal, with the runtime's own time-zone data.

const instants = fc
  .record({ place: places, moment: moments(-2, 2) })
  .map(({ place: { zone, date }, moment }) => ({ zone, at: placed({ zone, date, weekly: null }, moment) }));
const RUNS = 1500;

law([instants], RUNS)("an instant as text is Temporal's, and reads back as the same instant", ({ zone, at }) => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const text = isoText(at, tableOf(zone));
  expect(text).toBe(zoned.toString({ fractionalSecondDigits: 3, timeZoneName: "never" }));
  expect(epochMilliseconds(text, tableOf(zone), "A text")).toBe(at);
});

law([instants, fc.constantFrom("Z", "+00:00", "-03:30", "+05:45", "+13"), fc.nat({ max: 9 })], RUNS)(
  "text with an offset means what it means to Temporal, whatever the zone",
  ({ zone, at }, offset, digits) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("UTC").toPlainDateTime();
    const text = wall.toString({ fractionalSecondDigits: digits as 3 }) + offset;
    expect(epochMilliseconds(text, tableOf(zone), "A text")).toBe(Temporal.Instant.from(text).epochMilliseconds);
  },
);

law([instants], RUNS)("text without an offset is wall time; in a gap or a repeat it is refused", ({ zone, at }) => {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("UTC").toPlainDateTime();
  const read = (disambiguation: "earlier" | "later"): number =>
    wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  const parse = (): number => epochMilliseconds(wall.toString(), tableOf(zone), "A text");
  if (read("earlier") === read("later")) expect(parse()).toBe(read("earlier"));
  else expect(parse).toThrow(/offset/);
});

law([instants], RUNS)("numbers, dates and Temporal instants are the same instant", ({ zone, at }) => {
  const forms = [at, new Date(at), Temporal.Instant.fromEpochMilliseconds(at), { epochMilliseconds: at }];
  for (const form of forms) expect(epochMilliseconds(form, tableOf(zone), "A form")).toBe(at);
});
