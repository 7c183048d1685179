import fc from "fast-check";
import { expect } from "vitest";
import { addWorkingDays } from "../../src/index.js";
import type { Allowance } from "../../src/index.js";
import { law } from "../support/law.js";
import { oracleOccurrence } from "../support/oracle/index.js";
import { deadlineOf, officeOfWorld, placedWorlds, situations } from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";

const occurrence = fc.integer({ min: 1, max: 6 });

law([situations(), occurrence], 300)(
  "the kth occurrence is k times the allowance from the anchor, never a chain (oracle: the walk)",
  (situation, k) => {
    const { world, term, history } = situation;
    const due = deadlineOf({ ...situation, term: { ...term, allowance: times(k, term.allowance) } });
    const walked = oracleOccurrence(oracleSchedule(world), oracleRule(world, term), k, {
      receivedAt: history.receivedAt,
    });
    expect({ dueDate: due.dueDate, dueAt: due.dueAtMilliseconds }).toEqual(walked);
  },
);

law([placedWorlds, fc.integer({ min: 1, max: 10 }), occurrence], 300)(
  "for working days it is also repeated addition",
  ({ world, date }, n, k) => {
    const { calendar } = officeOfWorld(world);
    let repeated = date;
    for (let times = 0; times < k; times += 1) repeated = addWorkingDays(calendar, repeated, n);
    expect(addWorkingDays(calendar, date, n * k)).toBe(repeated);
  },
);

function times(k: number, allowance: Allowance): Allowance {
  const [[unit, amount] = ["", 0]] = Object.entries(allowance) as [string, number][];
  return { [unit as "workingDays"]: k * amount };
}
