// Our answers, through the public interface of the built package alone.
import { addOpenMinutes, addWorkingDays, computeDeadline, openMinutesBetween } from "charterclock";
import { charter, office } from "./office.mjs";

export const ours = {
  name: "charterclock",
  /** The close of office on the nth working day after a receipt, out of a whole result. */
  dueAtClose: (at, amount) => wholeDeadline(`days-${amount}`, at).dueAtMilliseconds,
  /** A date in the form that is counted from. */
  prepare: (date) => date,
  /** The nth working day after a date. */
  addDays: (date, amount) => addWorkingDays(office.calendar, date, amount),
  /** `YYYY-MM-DD` of what `addDays` gives. */
  dateOf: (date) => date,
  /** The end of eight office hours, as ISO text or epoch milliseconds. */
  addEightHours: (at) => addOpenMinutes(office, at, 480, "close"),
  /** The minutes of office time in a span. */
  minutesBetween: (from, to) => openMinutesBetween(office, from, to),
};

/** A whole result: the request checked, notices and provenance with it, frozen. */
export function wholeDeadline(commitment, receivedAt) {
  return computeDeadline(charter, { commitment, receivedAt });
}
