import type { ExplainedDay } from "../../index.js";
import { shortLengthWords } from "../../words/lengths.js";
import type { Paint, Style } from "../terminal/style.js";

/** What a day was for the count, in a word or two, and how that looks. */
export interface DayMark {
  readonly words: string;
  readonly paint: Paint;
}

/** The mark of a day: its number where it counted, the time used on it where time is counted, else why it did not count. */
export function markOf(day: ExplainedDay, style: Style): DayMark {
  const { role, count, usedMilliseconds = 0 } = day;
  const paint = paintOf(day, style);
  if (role === "due") return { words: count === undefined ? "DUE" : `DUE ${count}`, paint };
  if (count !== undefined) return { words: `day ${count}`, paint };
  if (usedMilliseconds > 0) return { words: shortLengthWords(usedMilliseconds), paint };
  return { words: role === "not-counted" ? "no" : role, paint };
}

function paintOf({ role }: ExplainedDay, style: Style): Paint {
  switch (role) {
    case "received":
      return style.received;
    case "counted":
      return style.counted;
    case "due":
      return style.due;
    case "holiday":
      return style.holiday;
    case "closure":
      return style.closure;
    case "paused":
      return style.paused;
    case "rolled":
      return style.projected;
    case "weekend":
    case "not-counted":
      return style.quiet;
  }
}
