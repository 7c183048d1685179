import { UNITS } from "../../charter/units.js";
import { HOUR, MINUTE, SECOND } from "../../time/units.js";
import { wallTimeOf } from "../../time/wall-time.js";
import { endOfDay, lastEndOfDay, localDayAt, localMomentAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import { startWords, surroundingsOf } from "./walk.js";
import type { Walk } from "./walk.js";

/** Uses up elapsed time date by date; a date with a clock change is longer or shorter than a day. */
export function walkElapsed(subject: CountedCase): Walk {
  const { plan, amount, start, pauses } = subject;
  const { zone } = plan.office;
  const around = surroundingsOf(subject);
  const days: ExplainedDay[] = [];
  let left = amount.amount * UNITS[amount.unit].size;
  let at = start.at;
  for (let day = start.day; ; day = localDayAt(zone, at)) {
    // Where the clock went back over midnight, it shows the old date once more after its end.
    const end = at < endOfDay(zone, day) ? endOfDay(zone, day) : lastEndOfDay(zone, day);
    const before = left;
    while (at < end && left > 0) {
      const now = at;
      const pause = pauses.find(({ from, to }) => from <= now && now < to);
      if (pause !== undefined) {
        at = Math.min(pause.to, end);
        continue;
      }
      const nextPause = pauses.find(({ from }) => from > now)?.from ?? Infinity;
      const run = Math.min(end - at, nextPause - at, left);
      at += run;
      left -= run;
    }
    const isDue = left === 0;
    const isReceipt = day === start.day;
    const used = before - left;
    const received = isReceipt ? `${startWords(subject)} at ${clockTime(start.at, zone)}; ` : "";
    const reason = `${received}${duration(used)} used${isDue ? `, up at ${clockTime(at, zone)}` : ""}`;
    days.push(
      around.explained(day, {
        role: isDue ? "due" : isReceipt ? "received" : "counted",
        reason,
        usedMilliseconds: used,
      }),
    );
    if (isDue) return { days: withDate(days, localDayAt(zone, at), around), dueDay: localDayAt(zone, at) };
  }
}

function clockTime(instant: number, zone: ZoneTable): string {
  return wallTimeOf(localMomentAt(zone, instant).time);
}

/** A length of time in words: `2 h 30 min`. */
function duration(milliseconds: number): string {
  const parts = [
    [Math.floor(milliseconds / HOUR), "h"],
    [Math.floor((milliseconds % HOUR) / MINUTE), "min"],
    [(milliseconds % MINUTE) / SECOND, "s"],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return shown.length === 0 ? "no time" : shown.join(" ");
}

/** Time that is up exactly at midnight is due on the date that then begins. */
function withDate(days: ExplainedDay[], dueDay: number, around: ReturnType<typeof surroundingsOf>): ExplainedDay[] {
  const due = around.explained(dueDay, { role: "due", reason: "time is up at 00:00", usedMilliseconds: 0 });
  const last = days[days.length - 1];
  if (last === undefined || last.date === due.date) return days;
  return [...days.slice(0, -1), { ...last, role: "counted", reason: "time runs to its end" }, due];
}
