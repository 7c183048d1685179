// Random pairs of texts of the three kinds, what the diff says of them, and what the calculator does.
import { computeDeadline, CharterClockError, londonZone } from "charterclock";
import { englandAndWales, northernIreland, scotland } from "charterclock/calendars";
import {
  diffCalendars,
  diffOverlays,
  diffVersions,
  movedByCalendars,
  movedByOverlays,
  movedByVersions,
} from "charterclock/diff";
import { parseCalendar, parseCharter, parseOverlay } from "charterclock/schema";
import { zoneTable } from "charterclock/zones";
import { anotherVersion, copyOf, randomVersion } from "./charters.mjs";
import { daysAfter, isoDate, randomEntry, randomHours } from "./days.mjs";

const zones = ["Asia/Kathmandu", "America/New_York", "Pacific/Apia", "America/Sao_Paulo", "Australia/Lord_Howe"]
  .map((id) => zoneTable(id, { fromYear: 2008, throughYear: 2060 }))
  .concat([londonZone]);
const bundled = [scotland, englandAndWales, northernIreland];

/**
 * A random pair, or `undefined` where the parser refuses one of the texts:
 * `{ texts, versions, zone, diff(), moved(), due(side, subject, asKnownAt) }`.
 */
export function randomPair(random) {
  const made = random.pick([charterPair, charterPair, charterPair, overlayPair, calendarPair]);
  try {
    return made(random, random.chance(0.05) ? bundled : ofSomeYears(random));
  } catch (error) {
    if (error instanceof CharterClockError) return undefined;
    throw error;
  }
}

/** Calendars that speak for a few years only, so that more pairs are compared in the same time. */
function ofSomeYears(random) {
  const year = random.between(2016, 2025);
  const coverage = { from: `${year}-01-01`, through: `${year + random.pick([0, 0, 1, 3])}-12-31` };
  const isCovered = ({ date }) => date >= coverage.from && date <= coverage.through;
  return bundled.map((edition) => ({
    ...edition,
    coverage,
    holidays: edition.holidays.filter(isCovered),
    decisions: (edition.decisions ?? []).filter(isCovered),
  }));
}

function charterPair(random, calendars) {
  const draft = randomVersion(random);
  const texts = [draft, anotherVersion(random, draft)];
  const [before, after] = texts.map((text) => versionFrom(text, calendars));
  return {
    texts,
    versions: [before, after],
    diff: () => diffVersions(before, after, { calendars, zones }),
    moved: () => movedByVersions(before, after, { calendars, zones }),
    worlds: [before, after].map((version) => ({ charter: charterOf(version, calendars), options: {} })),
  };
}

function overlayPair(random, calendars) {
  const version = versionFrom(randomVersion(random), calendars);
  const charter = charterOf(version, calendars);
  const draft = randomOverlay(random);
  const texts = [draft, random.chance(0.3) ? randomOverlay(random) : editedOverlay(random, draft)];
  const [before, after] = texts.map((text) => parseOverlay(JSON.stringify(text), { charter }));
  return {
    texts: [version, ...texts],
    versions: [version, version],
    diff: () => diffOverlays(before, after, { charter }),
    moved: () => movedByOverlays(before, after, { charter }),
    worlds: [before, after].map((overlay) => ({ charter, options: { overlay } })),
  };
}

function randomOverlay(random) {
  return {
    id: "ours",
    title: "Ours",
    add: Array.from({ length: random.pick([0, 1, 2]) }, () => randomEntry(random)),
    ...(random.chance(0.2) ? { officeHours: randomHours(random) ?? undefined } : {}),
  };
}

function editedOverlay(random, overlay) {
  const other = copyOf(overlay);
  if (random.chance(0.7)) other.add.push(randomEntry(random));
  else if (other.add.length > 0) other.add.pop();
  else other.officeHours = randomHours(random) ?? undefined;
  return other;
}

function calendarPair(random, calendars) {
  const version = versionFrom({ ...randomVersion(random), divisions: ["scotland"] }, calendars);
  const [draft, ...others] = calendars;
  const texts = [draft, editedCalendar(random, copyOf(draft))];
  const [before, after] = texts.map((text) => parseCalendar(JSON.stringify(text)));
  const charter = charterOf(version, calendars);
  return {
    texts: [version, after.holidays.filter((holiday) => !draft.holidays.includes(holiday))],
    versions: [version, version],
    diff: () => diffCalendars(before, after, { charter }),
    moved: () => movedByCalendars(before, after, { charter }),
    worlds: [before, after].map((edition) => ({
      charter: { ...charter, calendars: [edition, ...others] },
      options: {},
    })),
  };
}

function editedCalendar(random, edition) {
  const { holidays, sources } = edition;
  if (random.chance(0.4)) holidays.splice(random.int(holidays.length), 1);
  if (random.chance(0.7)) {
    const date = isoDate(random.between(Date.parse(edition.coverage.from), Date.parse(edition.coverage.through)));
    const announced = random.chance(0.7) ? daysAfter(date, -random.between(3, 120)) : null;
    const added = {
      date,
      title: "A day off",
      kind: "special",
      announced,
      basis: "made up",
      sources: [Object.keys(sources)[0]],
    };
    const kept = holidays.filter((holiday) => holiday.date !== date);
    edition.holidays = [...kept, added].sort((a, b) => (a.date < b.date ? -1 : 1));
  }
  return edition;
}

function versionFrom(text, calendars) {
  return parseCharter(JSON.stringify(text), { calendars, zones }).versions[0];
}

/** A version as a charter that is in force whenever a case is received. */
function charterOf(version, calendars) {
  return { id: version.id, versions: [{ ...version, effectiveFrom: null, effectiveTo: null }], calendars, zones };
}

const NOTHING_DUE = ["unknown-commitment", "no-time-in-commitment", "does-not-apply"];

/** When a case is due: milliseconds, `null` where nothing is, `"uncounted"` where it cannot be counted. */
export function dueIn({ charter, options }, { of, asKnownAt, ...subject }) {
  try {
    const known = asKnownAt === undefined ? options : { ...options, asKnownAt };
    const deadline = computeDeadline(charter, subject, known);
    return of === "limit"
      ? deadline.dueAtMilliseconds
      : deadline.aim === undefined
        ? null
        : Date.parse(deadline.aim.dueAt);
  } catch (error) {
    if (!(error instanceof CharterClockError)) throw error;
    if (NOTHING_DUE.includes(error.code)) return null;
    const { pauses, ...unpaused } = subject;
    if (error.code === "pausing-refused" && pauses !== undefined)
      return dueIn({ charter, options }, { of, asKnownAt, ...unpaused });
    return "uncounted";
  }
}

/** The clock of a version, as a table. */
export function zoneOf({ timeZone }) {
  return zones.find(({ id }) => id === timeZone);
}
