import { computeDeadline, officeOf } from "../../../src/index.js";
import type {
  CalendarEdition,
  Case,
  Charter,
  CharterVersion,
  DayEntry,
  Deadline,
  Office,
  OfficeHours,
  Options,
  Overlay,
  Term,
} from "../../../src/index.js";
import { tableOf } from "../zones.js";
import { datesClosed, daysAfter } from "./dates.js";
import type { History, Situation, World } from "./types.js";

/** The row id of the one promise of a generated charter. */
export const PROMISE = "GEN-01";

/** A charter with one promise, and the overlay that belongs to it. */
export interface Engine {
  readonly charter: Charter;
  readonly options: Options & { readonly overlay: Overlay };
}

/** A world as the library takes it: bank holidays as calendars, the rest as entries of the charter and of an overlay. */
export function engineOf(world: World, term: Term): Engine {
  const charter: Charter = {
    id: "generated",
    versions: [versionOf(world, term)],
    calendars: [editionOf(world, "division-a"), editionOf(world, "division-b")],
    zones: [tableOf(world.zone)],
  };
  const overlay: Overlay = {
    id: "generated-overlay",
    title: "Generated",
    add: entriesBy(world, "overlay"),
    remove: world.reopened.map((date) => ({ title: "Open all the same", on: date })),
    ...(world.hoursBy === "overlay" && world.weekly !== null ? { officeHours: hoursOf(world.weekly) } : {}),
  };
  return { charter, options: { overlay } };
}

/** The deadline that the library computes for a situation. */
export function deadlineOf(situation: Situation): Deadline {
  const { charter, options } = engineOf(situation.world, situation.term);
  return computeDeadline(charter, caseOf(situation.history), options);
}

/** A history as a case of the one promise. */
export function caseOf(history: History): Case {
  return { commitment: PROMISE, ...history };
}

/** The office of a world. */
export function officeOfWorld(world: World): Office {
  const { charter, options } = engineOf(world, { allowance: { hours: 1 }, counting: { pausing: "allowed" } });
  return officeOf(charter, "2020-01-01", options);
}

function versionOf(world: World, term: Term): CharterVersion {
  return {
    id: "generated",
    version: "1",
    landlord: "A landlord",
    title: "A generated charter",
    source: { title: "Generated" },
    timeZone: world.zone,
    effectiveFrom: null,
    effectiveTo: null,
    workingWeek: world.workingWeek,
    divisions: ["division-a", "division-b"],
    add: entriesBy(world, "charter"),
    officeHours: world.hoursBy === "charter" && world.weekly !== null ? hoursOf(world.weekly) : null,
    readings: [],
    commitments: [
      {
        id: PROMISE,
        slug: "generated.promise",
        title: "A promise",
        clause: "1",
        kind: "deadline",
        startsWhen: "asked",
        term,
      },
    ],
  };
}

function editionOf(world: World, id: "division-a" | "division-b"): CalendarEdition {
  const dates = datesClosed(world.closed.filter(({ by }) => by === id));
  return {
    id,
    edition: "1",
    title: id,
    coverage: { from: "1900-01-01", through: "2200-12-31" },
    sources: { made: "Generated" },
    holidays: dates.map((date) => ({ date, title: "Holiday", kind: "regular", basis: "generated", sources: ["made"] })),
    rules: [],
  };
}

function entriesBy(world: World, by: "charter" | "overlay"): DayEntry[] {
  const allDay = world.closed.filter((closed) => closed.by === by);
  const inPart = world.closedInPart.filter((closed) => closed.by === by);
  return [
    ...allDay.map((closed) => ({ title: "Closed", on: formOf(closed) })),
    ...inPart.map((closed) => ({ title: "Closed in part", on: formOf(closed), during: closed.during })),
  ];
}

function formOf({ from, days }: { readonly from: string; readonly days: number }): DayEntry["on"] {
  return days === 1 ? from : { from, through: daysAfter(from, days - 1) };
}

function hoursOf(weekly: NonNullable<World["weekly"]>): OfficeHours {
  return { periods: [{ weekly }] };
}
