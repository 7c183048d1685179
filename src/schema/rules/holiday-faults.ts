import type { CalendarEdition, Holiday } from "../../calendar/types.js";
import type { Problem } from "../../errors.js";
import { civilDayOf, weekdayNumber } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { problemAt } from "./place.js";
import type { Place } from "./place.js";
import { repeated } from "./repeated.js";

const SATURDAY = 5;
/** A substitute comes within days: Christmas Day and Boxing Day at a weekend push one another to the next Tuesday. */
const FARTHEST_SUBSTITUTE = 7;
const FARTHEST_MOVE = 366;

/** Holidays whose kind, date and the dates they point to do not go together. */
export function holidayFaults(edition: Place<CalendarEdition>): readonly Problem[] {
  const holidays = edition.at("holidays").entries();
  return [
    ...holidays.flatMap((holiday) => (holiday.value === undefined ? [] : faultsOf(holiday, holiday.value))),
    ...repeated(holidays.map((holiday) => holiday.at("substituteFor")), "date", "Give each weekend date one substitute"),
    ...repeated(holidays.map((holiday) => holiday.at("replaces")), "date", "Let one holiday replace it"),
    ...replacedButListed(holidays),
  ];
}

function faultsOf(place: Place<Holiday>, holiday: Holiday): readonly Problem[] {
  const { kind, date, substituteFor, replaces, announced } = holiday;
  const isWeekendDay = isWeekend(date);
  return [
    ...pointer(place, holiday, "substitute", "substituteFor", "the weekend date that it stands in for"),
    ...pointer(place, holiday, "moved", "replaces", "the date that was a holiday until then"),
    ...(kind === "substitute" && isWeekendDay
      ? [problemAt(place, ["date"], `A substitute stands on a weekday, but ${date} is a weekend day`, "Correct the date or the kind")]
      : []),
    ...(substituteFor === undefined || isSubstitutedBy(substituteFor, date)
      ? []
      : [
          problemAt(
            place,
            ["substituteFor"],
            `A substitute stands in for a Saturday or Sunday up to ${FARTHEST_SUBSTITUTE} days before it; ${substituteFor} is not one`,
            "Name the weekend date",
          ),
        ]),
    ...(replaces === undefined || (replaces !== date && Math.abs(daysBetween(replaces, date)) <= FARTHEST_MOVE)
      ? []
      : [problemAt(place, ["replaces"], `${date} cannot replace ${replaces}: it must be another date within a year`, "Name the date that it replaced")]),
    ...((kind === "special" || kind === "moved") && announced === undefined
      ? [
          problemAt(
            place,
            ["announced"],
            `A ${kind} day needs \`announced\`, which is missing`,
            "Give the date on which it became known, or null if that is not known",
          ),
        ]
      : []),
    ...(typeof announced === "string" && announced > date
      ? [problemAt(place, ["announced"], `It was announced on ${announced}, after the day itself`, "Correct the date, or write null if it is not known")]
      : []),
  ];
}

/** `substituteFor` belongs to substitutes and to no other kind, `replaces` to moved days. */
function pointer(
  place: Place<Holiday>,
  holiday: Holiday,
  kind: Holiday["kind"],
  key: "substituteFor" | "replaces",
  meaning: string,
): readonly Problem[] {
  const has = holiday[key] !== undefined;
  if (has === (holiday.kind === kind)) return [];
  if (has) return [problemAt(place, [key], `A ${holiday.kind} day has no \`${key}\``, `Leave it out, or make the kind "${kind}"`)];
  return [problemAt(place, [key], `A ${kind} day needs \`${key}\`, which is missing`, `Give ${meaning}`)];
}

function replacedButListed(holidays: readonly Place<Holiday>[]): readonly Problem[] {
  const dates = new Set(holidays.map((holiday) => holiday.at("date").text));
  return holidays.flatMap((holiday) => {
    const replaced = holiday.at("replaces");
    if (replaced.text === undefined || !dates.has(replaced.text)) return [];
    const wrong = `${replaced.text} is replaced by this day, but stands among the holidays`;
    return [problemAt(replaced, [], wrong, "Leave one of the two out")];
  });
}

function isSubstitutedBy(weekend: CivilDate, date: CivilDate): boolean {
  const days = daysBetween(weekend, date);
  return isWeekend(weekend) && days > 0 && days <= FARTHEST_SUBSTITUTE;
}

function isWeekend(date: CivilDate): boolean {
  return weekdayNumber(civilDayOf(date) ?? 0) >= SATURDAY;
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return (civilDayOf(to) ?? 0) - (civilDayOf(from) ?? 0);
}
