// What charterclock sets out to reach, and whether this run reached it.
import { cellOf } from "./report.mjs";

/** Each goal with what was measured: `{ goal, measured, met }`. */
export function judged({ date, time, flat, whole, cold, diff }) {
  const whole1 = cellOf(whole, "receipt in epoch milliseconds");
  const [revision] = diff.rows[0].cells;
  return [
    atLeast("addWorkingDays, n = 20: 5,000x dayjs-business-time", 5000, cellOf(date, "dayjs-business-time", "n = 20")),
    atLeast("addWorkingDays, n = 20: 2,000x the date-fns loop", 2000, cellOf(date, "date-fns loop", "n = 20")),
    atLeast("8 office hours: 2,000x dayjs-business-time", 2000, cellOf(time, "dayjs-business-time", "8 office hours")),
    atLeast(
      "office minutes between: 10,000x dayjs-business-time",
      10_000,
      cellOf(time, "dayjs-business-time", "minutes between"),
    ),
    ...flat.rows.map(({ name, cells }) => {
      const limit = name.includes("holidays") ? 1.2 : 1.3;
      return atMost(`${name} at most ${limit}x`, limit, cells[0]);
    }),
    {
      goal: "a whole computeDeadline from milliseconds: at most 1 µs",
      measured: `${(whole1.nanoseconds / 1000).toFixed(2)} µs on the machine of this run`,
      met: whole1.nanoseconds <= 1000,
    },
    atLeast(
      "import and first answer: no slower than dayjs-business-time",
      1,
      cellOf(cold, "dayjs-business-time", "CPU time"),
    ),
    atMost("the diff of the largest charter: at most 30 times one parseCharter", 30, revision),
    {
      goal: "the diff of the largest charter: at most 5 s",
      measured: `${Math.round(revision.nanoseconds / 1e6)} ms of CPU time on the machine of this run`,
      met: revision.nanoseconds <= 5e9,
    },
  ];
}

function atLeast(goal, limit, { ratio }) {
  return { goal, measured: ratio, met: ratio >= limit };
}

function atMost(goal, limit, { ratio }) {
  return { goal, measured: ratio, met: ratio <= limit };
}
