import { datePartsOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import type { WorkingCalendar } from "./types.js";
import { isWorking, nthWorkingDayAfter, nthWorkingDayBefore } from "./working-days.js";

/** What becomes of a period that ends on a closed day; the names are those of day-count conventions in finance. */
export type RollConvention = "none" | "following" | "preceding" | "modified-following";

/** The day that a roll convention makes of a day. */
export function roll(calendar: WorkingCalendar, day: CivilDay, convention: RollConvention): CivilDay {
  if (convention === "none" || isWorking(calendar, day)) return day;
  if (convention === "preceding") return nthWorkingDayBefore(calendar, day, 1);
  const following = nthWorkingDayAfter(calendar, day, 1);
  if (convention === "following" || datePartsOf(following).month === datePartsOf(day).month) return following;
  return nthWorkingDayBefore(calendar, day, 1);
}
