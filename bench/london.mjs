import { ZONE } from "./office.mjs";

// The Swedish way to write a date and time is that of ISO 8601.
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "medium" });

/** What a clock in London shows at an instant in epoch milliseconds, `2026-06-10 10:20:00`. */
export function londonClock(at) {
  return clock.format(at);
}
