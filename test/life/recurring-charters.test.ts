// The recurring duties of the five charters, from random anchors and with random acts, against an oracle that counts
// them one after the other with Temporal and the published lists of bank holidays.
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { scotland, englandAndWales } from "../../src/bundled/calendars.js";
import { abertay, berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { occurrencesOf } from "../../src/index.js";
import type { Charter, CharterVersion, RecurringCommitment } from "../../src/index.js";
import { oracleOccurrences } from "../support/oracle/index.js";
import type { OracleRule, OracleSchedule } from "../support/oracle/index.js";
import { iso } from "../support/worlds/index.js";

const HOUR = 3_600_000;
/** The lists cover these dates, and every charter is in force on them. */
const FROM = Date.UTC(2022, 3, 1);
const THROUGH = Date.UTC(2028, 9, 1);

const DUTIES = [abertay, berwickshire, calvay, paisley, southWestern].flatMap((charter) =>
  charter.versions.flatMap((version) =>
    version.commitments.flatMap((one) =>
      one.kind === "recurring" && one.every !== undefined ? [{ charter, version, duty: one }] : [],
    ),
  ),
);

test.prop(
  [
    fc.constantFrom(...DUTIES),
    fc.integer({ min: Date.UTC(2005, 0, 1), max: FROM }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.constantFrom(0, 1, 5, 26)), { maxLength: 6 }),
    fc.integer({ min: FROM, max: THROUGH }),
  ],
  { numRuns: 80 },
)(
  "from any anchor, however old, what is owed is what counting one after the other finds",
  ({ charter, version, duty }, anchor, done, now) => {
    const anchoredAt = Math.floor(anchor / HOUR) * HOUR;
    const isShort = "workingDays" in (duty.every ?? {});
    // Five working days a time, from an anchor of seventeen years ago, takes the oracle too long.
    const start = isShort ? FROM + (anchoredAt % (365 * 24 * HOUR)) : anchoredAt;
    const through = isShort ? start + 60 * 24 * HOUR : THROUGH;
    const acts = done.map(([days, hours]) => start + ((days * 24 * HOUR + hours * HOUR) % (through - start)));
    const asked = isShort ? start + (now % (through - start)) : now;
    const found = occurrencesOf(
      charter,
      { commitment: duty.id, anchoredAt: iso(start), done: acts.map(iso) },
      { from: iso(Math.max(start, FROM)), through: iso(through), now: iso(asked) },
    );
    if (found.state === "unknown") throw new RangeError(found.reason);
    const countedFrom = duty.anchor === "last-done" ? "last-done" : "anchor";
    const walked = oracleOccurrences(
      scheduleOf(charter, version),
      ruleOf(duty),
      { anchoredAt: start, countedFrom, done: acts.filter((at) => at <= asked) },
      through,
    );
    expect(
      found.occurrences.map(({ number, dueAtMilliseconds, doneAt, extra = [] }) => [
        number,
        dueAtMilliseconds,
        instant(doneAt),
        extra.map(instant),
      ]),
    ).toEqual(
      walked
        .filter(({ dueAt }) => dueAt >= Math.max(start, FROM))
        .map(({ number, dueAt, doneAt, extra }) => [number, dueAt, doneAt, extra]),
    );
  },
);

function instant(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

function scheduleOf(charter: Charter, version: CharterVersion): OracleSchedule {
  const { holidays } = charter.id === "south-western" ? englandAndWales : scotland;
  const [period] = version.officeHours?.periods ?? [];
  const weekly =
    period === undefined
      ? null
      : Object.fromEntries(Object.entries(period.weekly).map(([day, spans]) => [day, spans ?? []]));
  return {
    timeZone: "Europe/London",
    workingWeekdays: version.workingWeek,
    holidays: new Set(holidays.map(({ date }) => date)),
    weekly,
    partClosures: {},
  };
}

function ruleOf({ every, counting }: RecurringCommitment): OracleRule {
  const settings = Object.entries(counting ?? {}).filter(([name]) => name !== "calendar");
  return { ...Object.fromEntries(settings), allowance: { ...every } };
}
