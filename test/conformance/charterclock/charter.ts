import { SETTINGS_OF_UNIT } from "../../../src/index.ts";
import type {
  Allowance,
  AllowanceUnit,
  Case,
  Charter,
  CountingCalendar,
  Counting,
  DeadlineCommitment,
  Setting,
  ThresholdCommitment,
  WorkingCalendar,
} from "../../../src/index.ts";
import { scheduleNamed } from "../vector.ts";
import type { VectorOf } from "../vector.ts";
import { charterOf } from "./landlord.ts";
import { landlordNamed, officeNamed } from "./office.ts";

type DeadlineCase = VectorOf<"deadline">;

const COMMITMENT = { id: "CASE", slug: "conformance.case", title: "A conformance case", clause: "none" };
const charters = new Map<string, Charter>();

/** The charter that a case is about: one commitment, whose term is the allowance and the conventions of the case. */
export function charterOfCase(subject: DeadlineCase): Charter {
  const { schedule, input, conventions } = subject;
  const key = JSON.stringify([schedule, allowanceOf(subject), input.calendar, conventions]);
  const known = charters.get(key);
  if (known !== undefined) return known;
  const promise: DeadlineCommitment = {
    ...COMMITMENT,
    kind: "deadline",
    startsWhen: "received",
    term: { allowance: allowanceOf(subject), counting: countingOf(subject) },
  };
  const charter = charterOf(landlordNamed(schedule), [promise]);
  charters.set(key, charter);
  return charter;
}

/** What is asked of that charter. */
export function requestOf({ input }: DeadlineCase): Case {
  const { receivedAt, pauses, restartedAt, extension } = input;
  return {
    commitment: "CASE",
    receivedAt,
    ...(pauses === undefined ? {} : { pauses }),
    ...(restartedAt === undefined ? {} : { restartedAt }),
    ...(extension === undefined ? {} : { extension }),
  };
}

/** A charter whose one commitment is a limit on a measured value. */
export function charterOfThreshold({ part, whole, atMost }: VectorOf<"threshold">["input"]): Charter {
  const promise: ThresholdCommitment = { ...COMMITMENT, kind: "threshold", threshold: { part, whole, atMost } };
  return charterOf(landlordNamed("abertay"), [promise]);
}

/** The calendar by which a case counts. */
export function calendarOfCase({ schedule, input }: DeadlineCase): WorkingCalendar {
  if (input.calendar === undefined) return officeNamed(schedule).calendar;
  return { ...officeNamed(input.calendar).calendar, standing: "statutory" };
}

/** A recurring duty is counted from its anchor and never chained: the kth occurrence is k times the amount later. */
function allowanceOf({ input }: DeadlineCase): Allowance {
  if (input.allowance !== undefined) return input.allowance;
  const [unit, amount] = unitAndAmount(input.every ?? {});
  return { [unit]: amount * (input.occurrence ?? 1) } as unknown as Allowance;
}

/** Exactly the settings that a charter must state for the unit. */
function countingOf(subject: DeadlineCase): Counting {
  const { id, input, conventions } = subject;
  const [unit] = unitAndAmount(allowanceOf(subject));
  const stated: Partial<Record<Setting, unknown>> = {
    ...conventions,
    calendar: countingCalendarOf(input.calendar),
    pausing: "allowed",
    // Cases without a pause do not say what one would do.
    pauseDays: conventions["pauseDays"] ?? "at-close",
  };
  const settings = SETTINGS_OF_UNIT[unit].map((setting) => {
    if (stated[setting] === undefined) throw new Error(`${id} does not state ${setting}`);
    return [setting, stated[setting]];
  });
  return Object.fromEntries(settings) as Counting;
}

function countingCalendarOf(calendar: string | undefined): CountingCalendar {
  return calendar === undefined ? "landlord" : { divisions: scheduleNamed(calendar).holidaysOf };
}

function unitAndAmount(allowance: Allowance | Record<string, never>): [AllowanceUnit, number] {
  const [first] = Object.entries(allowance) as [AllowanceUnit, number][];
  if (first === undefined) throw new Error("an allowance without an amount");
  return first;
}
