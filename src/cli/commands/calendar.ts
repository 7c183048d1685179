import { shown } from "../../errors.js";
import type { Command } from "commander";
import type { CivilDate } from "../../index.js";
import { civilDayOf } from "../../time/civil-date.js";
import { addOfficeOptions, countingOf } from "../options/case-options.js";
import type { CountOptions } from "../options/case-options.js";
import { plainDateWords } from "../../words/dates.js";
import { hoursWords, weekdayWords } from "../../words/hours.js";
import { LEGEND, specialMark } from "../calendar/special-mark.js";
import { specialList } from "../calendar/special-list.js";
import { wrapped } from "../terminal/wrap.js";
import { yearPicture } from "../calendar/year-picture.js";
import { charterNamed } from "../documents/charter.js";
import { Refusal } from "../terminal/refusal.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";
import { calendarYear } from "../calendar/calendar-year.js";
import type { CalendarYear, VersionInYear } from "../calendar/calendar-year.js";

interface Options extends CountOptions {
  readonly year: string;
}

/** Adds `calendar`: a year of a landlord's working days. */
export function addCalendar(program: Command, session: Session): void {
  const command = program
    .command("calendar")
    .description("A year of working days: holidays, closures, half-days")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .requiredOption("--year <year>", "from 1973 through 2100");
  addOfficeOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const calendar = calendarYear(charter, yearOf(options.year), await countingOf(options, session.io));
      if (options.json) await sayJson<JsonOutputs["calendar"]>(session, calendar);
      else await say(session, lines(calendar, session));
    });
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (year >= 1973 && year <= 2100) return year;
  throw new Refusal("invalid-option", {
    asked: "The year of a calendar (--year)",
    found: shown(text),
    remedy: "Give a year from 1973 through 2100",
  });
}

function lines(calendar: CalendarYear, session: Session): string[] {
  const { style } = session;
  return [
    style.strong(`${calendar.year}  ${calendar.landlord}`),
    ...calendar.versions.flatMap((version) => wrapped(versionWords(calendar, version), session.width)),
    "",
    ...yearPicture(calendar, session),
    "",
    `  ${legendOf(calendar, session)}`,
    "",
    ...specialList(calendar.specialDates, session),
  ];
}

function versionWords({ charter, year, overlay, asKnownAt }: CalendarYear, version: VersionInYear): string {
  const isWhole = version.from === `${year}-01-01` && version.through === `${year}-12-31`;
  const span = isWhole ? "" : ` (${plainDateWords(version.from)} through ${plainDateWords(version.through)})`;
  const holidays = version.calendars.map(({ id, edition }) => `${id} ${edition}`).join(" and ");
  return [
    `${charter} ${version.version}${span}`,
    ...(overlay === undefined ? [] : [`overlay ${overlay}`]),
    ...(asKnownAt === undefined ? [] : [`as known on ${asKnownAt}`]),
    `holidays of ${holidays || "no division"}`,
    `works ${weekdayWords(version.workingWeek)}`,
    ...hoursWords(version.officeHours),
  ].join("; ");
}

/** The signs that this year shows, and how many working days it has. */
function legendOf(calendar: CalendarYear, { style }: Session): string {
  const paints = new Map(
    calendar.specialDates.map((date) => specialMark(date, style)).map(({ sign, paint }) => [sign, paint]),
  );
  const shown = LEGEND.filter(({ sign }) => paints.has(sign));
  const signs = shown.map(({ sign, meaning }) => `${paints.get(sign)?.(sign) ?? sign} ${meaning}`);
  const inForce = calendar.versions.reduce((sum, { from, through }) => sum + daysFrom(from, through), 0);
  const unknown =
    inForce < daysFrom(`${calendar.year}-01-01`, `${calendar.year}-12-31`) ? ["- no version in force"] : [];
  return [...signs, ...unknown, `${calendar.workingDays} working days`].join("   ");
}

function daysFrom(first: CivilDate, last: CivilDate): number {
  return (civilDayOf(last) ?? 0) - (civilDayOf(first) ?? 0) + 1;
}

const EXAMPLES = `
Examples:
  $ charterclock calendar calvay --year 2026
  $ charterclock calendar calvay --year 2026 --overlay glasgow-office`;
