// Oracle: test/support/oracle, a walk over Temporal dates that shares no code with the library.
import fc from "fast-check";
import { expect, vi } from "vitest";
import { answerIn } from "../../src/diff/prove/answer.js";
import type { DueFunction } from "../../src/diff/prove/exact/due-function.js";
import { spanOf } from "../../src/diff/prove/exact/span.js";
import { partCache } from "../../src/diff/prove/part-cache.js";
import { pausesFor } from "../../src/diff/prove/pauses.js";
import { PAUSE_SHAPES } from "../../src/diff/prove/question.js";
import { londonZone } from "../../src/index.js";
import { law } from "../support/law.js";
import { oracleDue } from "../support/oracle/index.js";
import { engineOf, moments, placed, placedWorlds, PROMISE, terms } from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";
import { dayOf } from "../support/worlds/dates.js";
import { tableOf } from "../support/zones.js";
import { runs } from "./support/runs.js";

vi.setConfig({ testTimeout: 300_000 });

const DAYS_AROUND = 40;
const instants = fc.array(moments(-DAYS_AROUND + 2, DAYS_AROUND - 2), { minLength: 8, maxLength: 8 });

law(
  [
    placedWorlds,
    terms,
    fc.constantFrom(...PAUSE_SHAPES),
    fc.constantFrom("its own clock", "London's"),
    instants,
    fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  ],
  runs(60),
)(
  "a term is due where the walk says so, whenever it is received and paused by one of the shapes, at times of its own clock or another, to the millisecond",
  ({ world, date }, term, pause, clock, around, picks) => {
    const zone = clock === "London's" ? londonZone : tableOf(world.zone);
    const { charter, options } = engineOf(world, term);
    const parts = partCache();
    const answer = answerIn(
      { charter, versions: charter.versions, overlay: options.overlay },
      { version: 0, commitment: PROMISE, of: "limit", pause },
      parts,
    );
    const span = spanOf(zone, dayOf(date) - DAYS_AROUND, dayOf(date) + DAYS_AROUND);
    const dues = parts.dues.of(answer, pause, span);
    const schedule = oracleSchedule(world);
    const rule = oracleRule(world, term);
    const edges = picks.flatMap((pick) =>
      [-1, 0, 1].map((nudge) => (dues.starts[pick % dues.starts.length] as number) + nudge),
    );
    for (const instant of [
      ...edges,
      ...around.map((moment) => placed({ zone: world.zone, date, weekly: world.weekly }, moment)),
    ]) {
      const said = dueIn(dues, instant);
      if (said === undefined || Number.isNaN(said)) continue;
      const pauses = pausesFor(pause, zone, instant);
      expect({ instant, due: said }).toEqual({
        instant,
        due: oracleDue(schedule, rule, { receivedAt: instant, pauses })?.dueAt,
      });
    }
  },
);

/** What the pieces say of one receipt; nothing outside their span. */
function dueIn({ starts, dues, slopes, until }: DueFunction, instant: number): number | undefined {
  if (instant >= until) return undefined;
  const piece = [...starts].filter((start) => start <= instant).length - 1;
  if (piece < 0) return undefined;
  return (dues[piece] as number) + (slopes[piece] as number) * (instant - (starts[piece] as number));
}
