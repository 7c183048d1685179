import { Temporal } from "temporal-polyfill";
import { expect, it, test } from "vitest";
import { londonZone } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import { charterWith, due } from "../support/promise.js";

// Oracle: Temporal, from 1972 through 2037; what comes after differs between runtimes.

const ZONES = [
  "UTC",
  "Europe/London",
  "Europe/Dublin",
  "Europe/Lisbon",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Athens",
  "Europe/Istanbul",
  "Europe/Moscow",
  "Europe/Kyiv",
  "Atlantic/Azores",
  "Atlantic/Reykjavik",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Johannesburg",
  "Africa/Lagos",
  "Asia/Amman",
  "Asia/Beirut",
  "Asia/Dubai",
  "Asia/Hong_Kong",
  "Asia/Jerusalem",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Pyongyang",
  "Asia/Shanghai",
  "Asia/Tehran",
  "Asia/Tokyo",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "America/Caracas",
  "America/Halifax",
  "America/Los_Angeles",
  "America/New_York",
  "America/Noronha",
  "America/Recife",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/St_Johns",
];
const FROM = Date.UTC(1972, 0, 1);
const UNTIL = Date.UTC(2038, 0, 1);

it.each(ZONES)("%s: the changes of its table, and the offsets before and after, are Temporal's", (id) => {
  const table = zoneTable(id, { throughYear: 2037 });
  const { changes, offsets } = temporalTable(id);
  expect(table.changes).toEqual(changes);
  expect(table.offsets).toEqual(offsets);
});

test("London's shipped table is the one that the runtime gives", () => {
  const { changes, offsets } = zoneTable("Europe/London", { throughYear: 2037 });
  expect(londonZone.changes.slice(0, changes.length)).toEqual(changes);
  expect(londonZone.offsets.slice(0, offsets.length)).toEqual(offsets);
});

it.each([1994, 1995, 1996, 1997, 1998, 1999, 2000])(
  "a summer time of one week less an hour (Recife, October 2000) is found from whatever weekday the table begins: %i",
  (fromYear) => {
    const changes = zoneTable("America/Recife", { fromYear, throughYear: 2000 }).changes.map((at) =>
      new Date(at).toISOString(),
    );
    expect(changes.slice(-2)).toEqual(["2000-10-08T03:00:00.000Z", "2000-10-15T02:00:00.000Z"]);
  },
);

test("a table says for which time it speaks, and by which edition", () => {
  const table = zoneTable("Asia/Kathmandu", { fromYear: 2020, throughYear: 2021, edition: "2026a" });
  expect(table).toEqual({
    id: "Asia/Kathmandu",
    edition: "2026a",
    from: Date.parse("2020-01-01T00:00+05:45"),
    until: Date.parse("2022-01-01T00:00+05:45"),
    changes: [],
    offsets: [20_700_000],
  });
});

it.each<[received: string, due: string]>([
  ["2025-01-03T10:00", "2025-01-10 17:00"],
  ["2026-06-01T10:00", "2026-06-08 17:00"],
  ["2027-12-13T10:00", "2027-12-20 17:00"],
])("a table of three years serves every case inside them: received %s, due %s", (received, expected) => {
  const zone = zoneTable("Europe/London", { fromYear: 2025, throughYear: 2027 });
  expect(due(charterWith({ workingDays: 5 }, {}, { zone }), received)).toBe(expected);
  expect(due(charterWith({ officeHours: 1 }, {}, { zone }), received)).toBe(`${received.slice(0, 10)} 11:00`);
});

/** The changes of a zone as Temporal walks from one to the next. */
function temporalTable(id: string): { readonly changes: number[]; readonly offsets: number[] } {
  let zoned = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(id);
  const changes: number[] = [];
  const offsets = [zoned.offsetNanoseconds / 1_000_000];
  for (;;) {
    const next = zoned.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds >= UNTIL) return { changes, offsets };
    zoned = next;
    changes.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1_000_000);
  }
}
