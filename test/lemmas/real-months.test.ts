import { expect, test } from "vitest";
import type { Counting } from "../../src/index.js";
import { DAY, modelDue } from "./model.js";
import type { ModelTerm, ModelWorld } from "./model.js";

const FIRST = Date.UTC(2023, 0, 1);
const DATES = (Date.UTC(2029, 0, 1) - FIRST) / DAY;
const MONTHS_FROM = ["receipt-included", "receipt-excluded", "from-next-day"] as const;

/** The real months; every date is a working day. */
const WORLD: ModelWorld = {
  days: [],
  usual: { works: true, open: [] },
  jump: undefined,
  months: Array.from({ length: 180 }, (_, at) => (Date.UTC(2022, at, 1) - FIRST) / DAY),
};

test("a month more, or that starts later, never ends earlier, from each date of the real calendar", () => {
  const dueOf = (date: number, amount: number, monthFrom: NonNullable<Counting["monthFrom"]>): number => {
    const term: ModelTerm = { kind: "months", amount, counting: { monthFrom, pausing: "refused" } };
    return modelDue(WORLD, term, date * DAY);
  };
  for (let date = 0; date < DATES; date += 1) {
    for (let amount = 1; amount <= 48; amount += 1) {
      const dues = MONTHS_FROM.map((monthFrom) => dueOf(date, amount, monthFrom));
      const longer = MONTHS_FROM.map((monthFrom) => dueOf(date, amount + 1, monthFrom));
      const isInOrder = dues.every((due, at) => due <= (dues[at + 1] ?? Infinity) && due <= (longer[at] as number));
      if (!isInOrder) expect([date, amount, dues, longer]).toBe("in order");
    }
  }
});
