import { datePartsOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import type { WorkingCalendar } from "./types.js";
import {
  findWorkingDayAfter,
  findWorkingDayBefore,
  isWorking,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
} from "./working-days.js";

/** What becomes of a period that ends on a closed day; the names are those of day-count conventions in finance. */
export type RollConvention = "none" | "following" | "preceding" | "modified-following";

/** The day that a roll convention makes of a day. */
export function roll(calendar: WorkingCalendar, day: CivilDay, convention: RollConvention): CivilDay {
  const rolled = findRolled(calendar, day, convention);
  if (rolled !== undefined) return rolled;
  return convention === "following" ? nthWorkingDayAfter(calendar, day, 1) : nthWorkingDayBefore(calendar, day, 1);
}

/** The same, or `undefined` where it would lie outside the days that are computed. */
export function findRolled(calendar: WorkingCalendar, day: CivilDay, convention: RollConvention): CivilDay | undefined {
  if (convention === "none" || isWorking(calendar, day)) return day;
  if (convention === "preceding") return findWorkingDayBefore(calendar, day, 1);
  const following = findWorkingDayAfter(calendar, day, 1);
  if (convention === "following") return following;
  const isSameMonth = following !== undefined && datePartsOf(following).month === datePartsOf(day).month;
  return isSameMonth ? following : findWorkingDayBefore(calendar, day, 1);
}
