import { shown } from "../../errors.js";
import type { CalendarEdition } from "../../calendar/types.js";
import type { Problem } from "../../errors.js";
import type { Suggest } from "../problems/suggest.js";
import { farReferences } from "./days/chains.js";
import { removalsInPart } from "./days/closures.js";
import { problemAt } from "./places/place.js";
import type { Place } from "./places/place.js";
import { repeated } from "./names/repeated.js";
import { ruleReferences } from "./days/rule-references.js";
import { listed } from "../problems/suggest.js";

/** Every problem that the parts of a calendar edition have with one another. */
export function calendarProblems(edition: Place<CalendarEdition>, suggest: Suggest): readonly Problem[] {
  const rules = edition.at("rules");
  return [
    ...inOrder(edition),
    ...uncovered(edition),
    ...unknownSources(edition, suggest),
    ...contradictedHolidays(edition),
    ...ruleReferences(rules, [], suggest),
    ...farReferences(rules),
    ...removalsInPart(rules),
    ...contradictedDecisions(edition),
  ];
}

function inOrder(edition: Place<CalendarEdition>): readonly Problem[] {
  const dates = edition
    .at("holidays")
    .entries()
    .map((holiday) => holiday.at("date"));
  return dates.flatMap((date, index) => {
    const before = dates[index - 1]?.value;
    if (date.value === undefined || before === undefined || before < date.value) return [];
    if (before === date.value)
      return [problemAt(date, [], `${date.value} is a duplicate`, "Keep one entry for each date")];
    return [
      problemAt(date, [], `${date.value} is out of order: it comes after ${before}`, "Put the holidays in date order"),
    ];
  });
}

function uncovered(edition: Place<CalendarEdition>): readonly Problem[] {
  const coverage = edition.at("coverage").value;
  if (coverage === undefined) return [];
  return edition
    .at("holidays")
    .entries()
    .flatMap((holiday) => {
      const date = holiday.at("date");
      if (date.value === undefined || (date.value >= coverage.from && date.value <= coverage.through)) return [];
      const wrong = `${date.value} is outside the coverage, ${coverage.from} through ${coverage.through}`;
      return [problemAt(date, [], wrong, "Leave it out, or widen `coverage` if the list is complete up to there")];
    });
}

function unknownSources(edition: Place<CalendarEdition>, suggest: Suggest): readonly Problem[] {
  const known = Object.keys(edition.at("sources").value ?? {});
  if (edition.at("sources").value === undefined) return [];
  const keys = new Set(known);
  return edition
    .at("holidays")
    .entries()
    .flatMap((holiday) =>
      holiday
        .at("sources")
        .entries()
        .flatMap((source) => {
          if (source.text === undefined || keys.has(source.text)) return [];
          const remedy = suggest(source.text, known) ?? `Add it to \`sources\`, or name one of them: ${listed(known)}`;
          return [problemAt(source, [], `${shown(source.text)} is not a key of \`sources\``, remedy)];
        }),
    );
}

/** Weekend dates with two substitutes, dates replaced twice, and replaced dates that are listed all the same. */
function contradictedHolidays(edition: Place<CalendarEdition>): readonly Problem[] {
  const holidays = edition.at("holidays").entries();
  const replaced = holidays.map((holiday) => holiday.at("replaces"));
  const dates = new Set(holidays.map((holiday) => holiday.at("date").text));
  return [
    ...repeated(
      holidays.map((holiday) => holiday.at("substituteFor")),
      "date",
      "Give each weekend date one substitute",
    ),
    ...repeated(replaced, "date", "Only one holiday can replace it; correct the other"),
    ...replaced.flatMap((date) => {
      if (date.text === undefined || !dates.has(date.text)) return [];
      const wrong = `${date.text} is replaced by this day, but is listed as a holiday too`;
      return [problemAt(date, [], wrong, "Leave out one of them")];
    }),
  ];
}

function contradictedDecisions(edition: Place<CalendarEdition>): readonly Problem[] {
  const holidays = new Set(
    edition
      .at("holidays")
      .entries()
      .map((holiday) => holiday.at("date").text),
  );
  return edition
    .at("decisions")
    .entries()
    .flatMap((decision) => {
      const date = decision.at("date");
      if (date.text === undefined || !holidays.has(date.text)) return [];
      const wrong = `${date.text} is decided not to be a holiday, but is listed as one`;
      return [problemAt(date, [], wrong, "Keep either the decision or the holiday")];
    });
}
