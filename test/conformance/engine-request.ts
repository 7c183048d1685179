import { officeOf, SETTINGS_OF_UNIT } from "../../src/index.ts";
import type {
  Allowance,
  AllowanceUnit,
  Case,
  Charter,
  CountingCalendar,
  Counting,
  DeadlineCommitment,
  Office,
  Setting,
  ThresholdCommitment,
  WorkingCalendar,
} from "../../src/index.ts";
import { calendars, entry, schedules } from "./engine-case.ts";
import type { DeadlineCase, Rule, ThresholdCase } from "./engine-case.ts";
import { charterOf, closedInPart, closedOn } from "./landlord.ts";
import type { Landlord } from "./landlord.ts";

const COMMITMENT = { slug: "conformance.case", title: "A conformance case", clause: "none" };
const charters = new Map<string, Charter>();

/** The charter that a case is about: one commitment, whose term is the rule. */
export function charterOfCase({ schedule, commitment, rule, input }: DeadlineCase): Charter {
  const allowance = allowanceOf(rule, input.occurrence);
  const key = JSON.stringify([schedule, commitment, rule, allowance]);
  const known = charters.get(key);
  if (known !== undefined) return known;
  const promise: DeadlineCommitment = {
    ...COMMITMENT,
    id: commitment ?? "CASE",
    kind: "deadline",
    startsWhen: "received",
    term: { allowance, counting: countingOf(rule, allowance) },
  };
  const charter = charterOf(landlordOf(schedule), [promise]);
  charters.set(key, charter);
  return charter;
}

/** What is asked of that charter. */
export function requestOf({ commitment, input }: DeadlineCase): Case {
  const { receivedAt, pauses, restartedAt, extension } = input;
  return {
    commitment: commitment ?? "CASE",
    receivedAt,
    ...(pauses === undefined ? {} : { pauses }),
    ...(restartedAt === undefined ? {} : { restartedAt }),
    ...(extension === undefined ? {} : { extension }),
  };
}

/** A charter whose one commitment is a limit on a measured value. */
export function charterOfThreshold({ commitment, rule }: ThresholdCase): Charter {
  const { part, whole, maxRatio } = rule.threshold;
  const promise: ThresholdCommitment = {
    ...COMMITMENT,
    id: commitment ?? "CASE",
    kind: "threshold",
    threshold: { part, whole, atMost: maxRatio },
  };
  return charterOf(landlordOf("abertay"), [promise]);
}

const offices = new Map<string, Office>();

/** The office of a schedule, for the functions about days and open time. */
export function officeOfSchedule(name: string): Office {
  const office = offices.get(name) ?? officeOf(charterOf(landlordOf(name), []), "2026-01-01");
  offices.set(name, office);
  return office;
}

/** The calendar that a rule counts by. */
export function calendarOfCase({ schedule, rule }: DeadlineCase): WorkingCalendar {
  const own = officeOfSchedule(schedule).calendar;
  if (rule.calendar === undefined || rule.calendar === "own") return own;
  const { divisions, workingWeekdays } = entry(calendars, rule.calendar);
  const editions = charterOf(landlordOf(schedule), []).calendars.filter(({ id }) => divisions.includes(id));
  return { workingWeek: workingWeekdays, divisions: editions, standing: "statutory", add: [], remove: [] };
}

function landlordOf(name: string): Landlord {
  const { timeZone, workingWeekdays, division, weekly, add, remove, partClosures } = entry(schedules, name);
  return {
    timeZone,
    workingWeek: workingWeekdays,
    divisions: division === null ? [] : [division],
    add: [...closedOn(add), ...closedInPart(partClosures)],
    remove: closedOn(remove),
    officeHours: weekly === null ? null : { periods: [{ weekly }] },
  };
}

/**
 * What a rule promises. A duty that comes back has no interface of its own yet; its occurrences are counted from the
 * anchor and never chained, so that the kth is k times the amount from the receipt.
 */
function allowanceOf(rule: Rule, occurrence: number | undefined): Allowance {
  if (rule.allowance !== undefined) return rule.allowance;
  const [unit, amount] = unitAndAmount(rule.every ?? {});
  return { [unit]: amount * (occurrence ?? 1) } as unknown as Allowance;
}

/** Exactly the settings that a charter must state for the unit. */
function countingOf(rule: Rule, allowance: Allowance): Counting {
  const [unit] = unitAndAmount(allowance);
  const stated: Partial<Record<Setting, unknown>> = {
    countFrom: rule.countFrom,
    // The cases start months where they start days: from the day after, which is the corresponding date.
    monthFrom: rule.countFrom === "day-of" ? "receipt-included" : "receipt-excluded",
    cutOff: rule.cutOff,
    dueTime: rule.dueTime,
    calendar: countingCalendarOf(rule),
    roll: rule.roll,
    landsOn: rule.landsOn,
    pausing: "allowed",
    // Cases without a pause do not say what one would do.
    pauseDays: rule.pauseDays ?? "at-close",
  };
  const settings = SETTINGS_OF_UNIT[unit].map((setting) => {
    if (stated[setting] === undefined) throw new Error(`${JSON.stringify(rule)} does not state ${setting}`);
    return [setting, stated[setting]];
  });
  return Object.fromEntries(settings) as Counting;
}

function countingCalendarOf({ calendar }: Rule): CountingCalendar | undefined {
  if (calendar === undefined) return undefined;
  return calendar === "own" ? "landlord" : { divisions: entry(calendars, calendar).divisions };
}

function unitAndAmount(allowance: Allowance | Record<string, never>): [AllowanceUnit, number] {
  const [first] = Object.entries(allowance) as [AllowanceUnit, number][];
  if (first === undefined) throw new Error("A rule without an amount");
  return first;
}
