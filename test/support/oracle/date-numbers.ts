const DAY = 86_400_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** Days since 1970 of an ISO date, by the runtime's own `Date`. */
export function daysOf(date: string): number {
  return Date.parse(date) / DAY;
}

const texts = new Map<number, string>();

/** The ISO date of a number of days since 1970. */
export function dateOf(day: number): string {
  const known = texts.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  texts.set(day, known);
  return known;
}

/** Year, month and day of the month. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** The weekday, `mon` … `sun`. */
export function weekdayOf(day: number): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(day * DAY).getUTCDay()] as (typeof WEEKDAYS)[number];
}

/**
 * Whether a day is Easter Sunday: the Sunday after the paschal full moon, which falls on one of nineteen dates in turn.
 * From 1900 through 2199 these are those of the table in the Book of Common Prayer (Calendar Act 1750).
 */
export function isEasterSunday(day: number): boolean {
  if (weekdayOf(day) !== "sun") return false;
  const { year } = partsOf(day);
  const fullMoon = PASCHAL_FULL_MOONS[year % 19] as string;
  const moon = daysOf(`${String(year)}-${fullMoon}`);
  return day > moon && day <= moon + 7;
}

const PASCHAL_FULL_MOONS = [
  "04-14",
  "04-03",
  "03-23",
  "04-11",
  "03-31",
  "04-18",
  "04-08",
  "03-28",
  "04-16",
  "04-05",
  "03-25",
  "04-13",
  "04-02",
  "03-22",
  "04-10",
  "03-30",
  "04-17",
  "04-07",
  "03-27",
] as const;
