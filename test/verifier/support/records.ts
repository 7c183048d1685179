import fc from "fast-check";
import * as charters from "../../../src/bundled/charters/index.js";
import * as overlays from "../../../src/bundled/overlays.js";
import type { Charter, Options } from "../../../src/index.js";
import { charterOfCase, requestOf } from "../../conformance/charterclock/charter.js";
import { scheduleNamed, vectorsOf } from "../../conformance/vector.js";
import { placedCalendars } from "../../support/calendars/random-calendar.js";
import { charterWith } from "../../support/promise.js";
import { caseOf, engineOf, eventfulSituations, situations } from "../../support/worlds/index.js";
import { happened } from "./happened.js";
import { randomOf } from "./random.js";
import type { Random } from "./random.js";
import { storedOf } from "./stored.js";
import type { Stored } from "./stored.js";

/** The records of all conformance cases that have a due date, by the clock of London or of other zones. */
export function conformanceRecords(of: "London" | "elsewhere"): readonly Stored[] {
  return vectorsOf("deadline")
    .filter(
      ({ schedule }) =>
        schedule !== null && (scheduleNamed(schedule).timeZone === "Europe/London") === (of === "London"),
    )
    .flatMap((subject) => storedOf(charterOfCase(subject), requestOf(subject)) ?? []);
}

/** Every promise with a due date of every bundled charter, so many times, under overlays, readings and states of knowledge. */
export function bundledRecords(times: number, seed: number): readonly Stored[] {
  const random = randomOf(seed);
  return Object.values(charters).flatMap((charter) =>
    charter.versions
      .flatMap(({ commitments }) => commitments)
      .flatMap((commitment) => Array.from({ length: times }, () => commitment))
      .flatMap((commitment) => storedOf(charter, happened(commitment, random), optionsFor(charter, random)) ?? []),
  );
}

/** Made-up landlords of every kind by the clock of London, half of the cases with a restart among what happens to them. */
export function madeUpRecords(times: number, seed: number): readonly Stored[] {
  const cases = fc
    .oneof(situations(undefined, { pauses: true, extension: true }), eventfulSituations())
    .filter(({ world }) => world.zone === "Europe/London");
  return fc.sample(cases, { numRuns: times, seed }).flatMap(({ world, term, history }) => {
    const { charter, options } = engineOf(world, term);
    return storedOf(charter, caseOf(history), options) ?? [];
  });
}

/** A promise in working days under calendars of every form of entry: yearly rules, substitutes, moved and announced days. */
export function calendarRecords(times: number, seed: number): readonly Stored[] {
  const situations = fc.record({
    placed: placedCalendars,
    days: fc.integer({ min: 1, max: 30 }),
    day: fc.integer({ min: 0, max: 364 }),
  });
  return fc.sample(situations, { numRuns: times, seed }).flatMap(({ placed: { calendar, year }, days, day }) => {
    const { workingWeek, divisions, add, remove, asKnownAt } = calendar;
    const parts = { workingWeek, divisions: divisions.map(({ id }) => id), add, remove };
    const charter = { ...charterWith({ workingDays: days }, {}, parts), calendars: divisions };
    const receivedAt = new Date(Date.UTC(year, 0, 1 + day, 10)).toISOString();
    return storedOf(charter, { commitment: "MADE-01", receivedAt }, asKnownAt === undefined ? {} : { asKnownAt }) ?? [];
  });
}

function optionsFor(charter: Charter, random: Random): Options {
  const reading = random.one(...charter.versions.flatMap(({ readings }) => readings));
  const choice = random.one(...reading.options).id;
  const readings = { id: "other-readings", title: "Other readings", readings: { [reading.id]: choice } };
  const fair = { title: "Fair Monday", on: "2024-07-15" };
  const days = {
    id: "our-days",
    title: "Our days",
    add: [fair, { title: "Shut", on: { from: "2025-12-25", through: "2026-01-06" } }],
  };
  const fitting = Object.values(overlays).filter((overlay) => (overlay.charter ?? charter.id) === charter.id);
  return {
    ...random.one<Options>({}, { overlay: readings }, { overlay: days }, { overlay: random.one(...fitting) }),
    ...random.one<Options>({}, {}, {}, { asKnownAt: "2022-09-05" }),
  };
}
