// The office that every contender counts for: Calvay's hours and the bank holidays of Scotland, once in our form and
// once as the plain list of dates that a peer takes.
import { addWorkingDays, isWorkingDay, officeOf } from "charterclock";
import { scotland } from "charterclock/calendars";
import { calvay } from "charterclock/charters/calvay";

/** How many working days are added. */
export const AMOUNTS = [1, 5, 20, 250, 2500];

export const ZONE = "Europe/London";
export const DAY = 86_400_000;
export const OPENS = 9;
/** The closing hour of each weekday, Sunday first; 0 is closed. */
export const CLOSES = [0, 17, 17, 13, 17, 17, 0];

/** The office in our form. */
export const office = officeOf(calvay, "2026-01-01");

/**
 * The holidays of 2015 to 2040 as dates. The published list ends in 2028; past it the peers are given our projection, so
 * that all count by the same days and none is called wrong for a list that ends.
 */
export const holidays = new Set([...listed(), ...projected()]);

/** Calvay's charter with one commitment for each amount, `days-20`, and one for office hours, `office-hours-8`. */
export const charter = charterOfAmounts();

/** The row ids of eight promises that one event sets going, from one working day to eight. */
export const PROMISES = [1, 2, 3, 4, 5, 6, 7, 8].map((amount) => `EVENT-${amount}`);

/** Calvay's charter with those eight. */
export const eventCharter = charterOfPromises();

const withoutHolidays = { ...office.calendar, divisions: [] };

/** Offices that differ in nothing but the number of their holidays. */
export const emptyOffice = { ...office, calendar: withoutHolidays };
export const crowdedOffice = { ...office, calendar: { ...withoutHolidays, add: everySecondWeekday(5000) } };

function listed() {
  return scotland.holidays.map(({ date }) => date).filter((date) => date >= "2015");
}

function projected() {
  const dates = [];
  for (let at = Date.parse("2029-01-01"); at < Date.parse("2041-01-01"); at += DAY) {
    const date = dateText(at);
    const weekday = new Date(at).getUTCDay();
    if (CLOSES[weekday] > 0 && !isWorkingDay(office.calendar, date)) dates.push(date);
  }
  return dates;
}

function charterOfAmounts() {
  const [version] = calvay.versions;
  const reply = version.commitments.find(({ slug }) => slug === "correspondence.reply");
  const days = AMOUNTS.map((amount) => ({
    ...reply,
    id: `DAYS-${amount}`,
    slug: `days-${amount}`,
    term: { ...reply.term, allowance: { workingDays: amount } },
  }));
  const hours = {
    ...reply,
    id: "OFFICE-HOURS-8",
    slug: "office-hours-8",
    term: { allowance: { officeHours: 8 }, counting: { landsOn: "close", pausing: "not-stated" } },
  };
  return { ...calvay, versions: [{ ...version, commitments: [...days, hours] }] };
}

function charterOfPromises() {
  const [version] = calvay.versions;
  const reply = version.commitments.find(({ slug }) => slug === "correspondence.reply");
  const commitments = PROMISES.map((id, at) => ({
    ...reply,
    id,
    slug: id.toLowerCase(),
    term: { ...reply.term, allowance: { workingDays: at + 1 } },
  }));
  return { ...calvay, versions: [{ ...version, commitments }] };
}

/** From 2002 to 2040. */
function everySecondWeekday(count) {
  return Array.from({ length: count }, (_, at) => ({
    title: "Closed",
    on: addWorkingDays(withoutHolidays, "2002-01-01", 1 + 2 * at),
  }));
}

/** `YYYY-MM-DD` of a UTC midnight. */
export function dateText(at) {
  return new Date(at).toISOString().slice(0, 10);
}
