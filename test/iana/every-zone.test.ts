import { expect, it } from "vitest";
import { computeDeadline } from "../../src/index.js";
import type { Charter, ZoneTable } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import { oracleDue } from "../support/oracle/index.js";
import type { OraclePause } from "../support/oracle/index.js";
import { charterIn, PROMISED, scheduleIn } from "./promises.js";
import { changesOf, HARDEST } from "./zones.js";

// Every change of the clock from 1972 through 2100: the tables of `charterclock/zones` against Temporal, and due moments
// near the change against the day-by-day oracle. Both read the runtime's own zone data, so they agree on that. By
// default the hardest zones only, most of their changes left out; `npm run test:iana` tries every zone at every change.

const everyZone = process.env["CHARTERCLOCK_ZONES"] === "every";
const zones = everyZone ? Intl.supportedValuesOf("timeZone") : HARDEST;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Moments of receipt before and after a change, in milliseconds. */
const RECEIVED = [-1500, -1441, -1440, -1410, -61, -31, -0.5, 0, 0.5, 30, 59, 61, 121].map((minutes) =>
  Math.round(minutes * MINUTE),
);
/** Pauses around a change: none, over it, up to it, from it on, a whole day and more. */
const PAUSED: readonly (readonly [number, number])[][] = [
  [],
  [[-30, 30]],
  [[-1500, 0]],
  [[0, 61]],
  [[-61, 1500]],
  [],
].map((pauses) => pauses.map(([from = 0, to = 0]) => [from * MINUTE, to * MINUTE] as const));
/** The changes at which every promise is tried: those near a midnight. */
const NEAR_MIDNIGHT = 2 * 60 * MINUTE;

it.each(zones)("%s", (id) => {
  const table = zoneTable(id);
  const { changes, offsets } = changesOf(id, table.from, table.until);
  expect(table.changes).toEqual(changes);
  expect(table.offsets).toEqual(offsets);
  const charter = charterIn(table);
  const seen = new Set<string>();
  for (const [index, at] of changes.entries()) {
    if (at < table.from + 40 * DAY && id !== "Africa/Monrovia") continue;
    const isHard = isNearMidnight(table, index) && isNew(seen, table, index);
    const count = isHard ? 4 * PROMISED.length : everyZone ? 2 : index % 8 === 0 ? 1 : 0;
    for (let turn = 0; turn < count; turn += 1) checkNear(charter, table, at, 7 * index + turn);
  }
});

/** One promise received near a change; the turns go through all combinations. */
function checkNear(charter: Charter, { id, from, until }: ZoneTable, at: number, turn: number): void {
  const promised = PROMISED[turn % PROMISED.length] as (typeof PROMISED)[number];
  const receivedAt = at + (RECEIVED[turn % RECEIVED.length] as number);
  if (receivedAt < from || receivedAt > until - 800 * DAY) return;
  const pauses = (PAUSED[Math.floor(turn / PROMISED.length) % PAUSED.length] as (readonly [number, number])[]).map(
    ([start, end]): Required<OraclePause> => ({ from: at + start, to: at + end }),
  );
  const known = pauses.filter((pause) => Number(pause.from) >= from);
  const found = computeDeadline(charter, { commitment: promised.id, receivedAt, pauses: known });
  const expected = oracleDue(scheduleIn(id), promised.rule, { receivedAt, pauses: known });
  const about = { ...promised.rule, receivedAt: new Date(receivedAt).toISOString(), pauses: known };
  expect({ ...about, dueDate: found.dueDate, dueAt: found.dueAtMilliseconds }).toEqual({ ...about, ...expected });
}

function isNearMidnight({ changes, offsets }: ZoneTable, index: number): boolean {
  const at = changes[index] as number;
  return [offsets[index], offsets[index + 1]].some((offset = 0) => {
    const past = (((at + offset) % DAY) + DAY) % DAY;
    return past <= NEAR_MIDNIGHT || past >= DAY - NEAR_MIDNIGHT;
  });
}

/** Whether the clock of the zone has not changed in this way, on such a weekday, before. */
function isNew(seen: Set<string>, { changes, offsets }: ZoneTable, index: number): boolean {
  const local = (changes[index] as number) + (offsets[index] as number);
  const way = `${String(Math.floor(local / DAY) % 7)} ${String(local % DAY)} ${String(offsets[index + 1])}`;
  if (seen.has(way)) return false;
  seen.add(way);
  return true;
}
