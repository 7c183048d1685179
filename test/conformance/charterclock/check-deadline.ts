import { expect } from "vitest";
import {
  addOpenMinutes,
  addWorkingDays,
  computeDeadline,
  explain,
  isWorkingDay,
  nextOpening,
  openMinutesBetween,
  rollDate,
  SETTINGS_OF_UNIT,
  workingDaysBetween,
} from "../../../src/index.ts";
import type { AllowanceUnit, CivilDate, Deadline, Explanation } from "../../../src/index.ts";
import type { VectorOf } from "../vector.ts";
import { calendarOfCase, charterOfCase, requestOf } from "./charter.ts";
import { officeNamed } from "./office.ts";

type DeadlineCase = VectorOf<"deadline">;

const DAY = 86_400_000;

/** Checks the details of a deadline, its explanation and the way back against what the case says. */
export function checkDeadline(subject: DeadlineCase): void {
  const charter = charterOfCase(subject);
  const deadline = computeDeadline(charter, requestOf(subject));
  expect(deadline.dueAtMilliseconds).toBe(Date.parse(deadline.dueAt));
  expect(deadline.dueDate).toBe(isUsedUpAtMidnight(subject) ? localDate(deadline, 1) : localDate(deadline, 0));
  expect(detailsOf(deadline, subject)).toEqual(expectedDetails(subject, deadline));
  // The explanation counts day by day, separately, and throws if it finds another date.
  const explanation = explain(charter, requestOf(subject));
  if (!("deadline" in explanation)) throw new RangeError("a case without a running pause has a deadline");
  expect(explanation.deadline).toEqual(deadline);
  expect(explanation.days.filter(({ role }) => role === "due").map(({ date }) => date)).toEqual([deadline.dueDate]);
  checkHolidaysSkipped(subject, explanation);
  checkDaysBack(subject, deadline);
  checkOpenTimeBack(subject, deadline);
}

/** Office time that is used up as the office closes at 24:00 belongs to the date that ends; the cases leave it open. */
function isUsedUpAtMidnight({ conventions, expected }: DeadlineCase): boolean {
  return !Object.hasOwn(expected as object, "dueDate") && conventions["landsOn"] === "close";
}

/** The date on the office's clock some milliseconds before the due moment. */
function localDate({ dueAt, dueAtMilliseconds }: Deadline, before: number): CivilDate {
  const offset = Date.parse(`${dueAt.slice(0, 23)}Z`) - dueAtMilliseconds;
  return new Date(dueAtMilliseconds + offset - before).toISOString().slice(0, 10);
}

/** The date by the office's clock on which counting began: that of the receipt, or of a restart. */
function startDate({ receivedAt, restartedAt }: Deadline): CivilDate {
  return (restartedAt ?? receivedAt ?? "").slice(0, 10);
}

/** Whether a date count starts from a date at all, so that a cut-off may move it. */
function countsDays(deadline: Deadline): boolean {
  const [unit] = Object.keys(deadline.allowance) as AllowanceUnit[];
  return unit !== undefined && SETTINGS_OF_UNIT[unit].includes("cutOff");
}

function detailsOf(deadline: Deadline, { details }: DeadlineCase): Record<string, unknown> {
  return {
    provisional: deadline.provisional,
    ...(countsDays(deadline) ? { countedFrom: deadline.countedFrom } : {}),
    ...(details?.firstUncovered === undefined ? {} : { firstUncovered: deadline.firstUncoveredDate }),
  };
}

function expectedDetails({ details }: DeadlineCase, deadline: Deadline): Record<string, unknown> {
  return {
    provisional: details?.provisional ?? false,
    ...(countsDays(deadline) ? { countedFrom: details?.countedFrom ?? startDate(deadline) } : {}),
    ...(details?.firstUncovered === undefined ? {} : { firstUncovered: details.firstUncovered }),
  };
}

/** The explanation lists every date from start to due; of its working week, exactly the expected ones are not worked. */
function checkHolidaysSkipped(subject: DeadlineCase, { deadline, days }: Explanation): void {
  const skipped = subject.details?.holidaysSkipped;
  if (skipped === undefined) return;
  const start = startDate(deadline);
  expect(days.length).toBe((Date.parse(deadline.dueDate) - Date.parse(start)) / DAY + 1);
  const calendar = calendarOfCase(subject);
  const inWeek = days.filter(({ date, weekday }) => date > start && calendar.workingWeek.includes(weekday));
  expect(inWeek.filter(({ date }) => !isWorkingDay(calendar, date)).map(({ date }) => date)).toEqual(skipped);
  const explained = inWeek.filter(({ role }) => role === "holiday" || role === "closure").map(({ date }) => date);
  // Also while a receipt after a cut-off waits for the next working day.
  expect(explained).toEqual(skipped);
}

/** The working days after the receipt are what was added, and lead there and back. */
function checkDaysBack(subject: DeadlineCase, deadline: Deadline): void {
  const days = subject.details?.workingDaysAfterReceiptUpToDue;
  if (days === undefined) return;
  const calendar = calendarOfCase(subject);
  const received = startDate(deadline);
  expect(workingDaysBetween(calendar, received, deadline.dueDate)).toBe(days);
  expect(addWorkingDays(calendar, received, days)).toBe(deadline.dueDate);
  expect(addWorkingDays(calendar, deadline.dueDate, -days)).toBe(rollDate(calendar, received, "preceding"));
}

/** The open time since the receipt is what was added, and leads there and back. */
function checkOpenTimeBack({ schedule, input, details }: DeadlineCase, { dueAt }: Deadline): void {
  const minutes = details?.openMinutesFromReceiptToDue;
  if (minutes === undefined) return;
  const office = officeNamed(schedule);
  expect(openMinutesBetween(office, input.receivedAt, dueAt)).toBe(minutes);
  expect(addOpenMinutes(office, input.receivedAt, minutes, "close")).toBe(dueAt);
  expect(addOpenMinutes(office, dueAt, -minutes, "close")).toBe(nextOpening(office, input.receivedAt));
}
