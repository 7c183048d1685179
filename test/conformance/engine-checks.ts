import { expect } from "vitest";
import { computeDeadline, explain, isWorkingDay, SETTINGS_OF_UNIT } from "../../src/index.ts";
import type { AllowanceUnit, CivilDate, Deadline, Explanation } from "../../src/index.ts";
import type { DeadlineCase, Due } from "./engine-case.ts";
import { calendarOfCase, charterOfCase, requestOf } from "./engine-request.ts";
import { isMidnightClose } from "./midnight-close.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Checks the deadline of a case and its explanation against what the case expects. */
export function checkDeadline(subject: DeadlineCase): Deadline {
  const charter = charterOfCase(subject);
  const deadline = computeDeadline(charter, requestOf(subject));
  expect(answerOf(deadline, subject.expected)).toEqual(expectedAnswer(subject, deadline));
  expect(deadline.dueAtMilliseconds).toBe(Date.parse(deadline.dueAt));
  expect(deadline.dueDate).toBe(isUsedUpAtMidnight(subject) ? localDate(deadline, 1) : localDate(deadline, 0));
  // The explanation counts day by day, on its own, and throws where it comes to another date.
  const explanation = explain(charter, requestOf(subject));
  if (!("deadline" in explanation)) throw new RangeError("a case without a running pause has a deadline");
  expect(explanation.deadline).toEqual(deadline);
  expect(explanation.days.filter(({ role }) => role === "due").map(({ date }) => date)).toEqual([deadline.dueDate]);
  checkHolidaysSkipped(subject, explanation);
  return deadline;
}

/** Office time that is used up as the office closes at 24:00 belongs to the date that ends; the cases leave it open. */
function isUsedUpAtMidnight({ rule, expected }: DeadlineCase): boolean {
  return expected.dueDate === undefined && rule.landsOn === "close";
}

/** The date on the office's clock some milliseconds before the due moment. */
function localDate({ dueAt, dueAtMilliseconds }: Deadline, before: number): CivilDate {
  const offset = Date.parse(`${dueAt.slice(0, 23)}Z`) - dueAtMilliseconds;
  return new Date(dueAtMilliseconds + offset - before).toISOString().slice(0, 10);
}

/** The date by the office's clock on which counting began: that of the receipt, or of a restart. */
export function startDate({ receivedAt, restartedAt }: Deadline): CivilDate {
  return (restartedAt ?? receivedAt ?? "").slice(0, 10);
}

/** Whether a date count starts from a date at all, so that a cut-off may move it. */
function countsDays(deadline: Deadline): boolean {
  const [unit] = Object.keys(deadline.allowance) as AllowanceUnit[];
  return unit !== undefined && SETTINGS_OF_UNIT[unit].includes("cutOff");
}

function answerOf(deadline: Deadline, { dueDate, extra }: Due): Record<string, unknown> {
  return {
    ...(dueDate === undefined ? {} : { dueDate: deadline.dueDate }),
    dueAt: new Date(deadline.dueAtMilliseconds).toISOString(),
    provisional: deadline.provisional,
    ...(countsDays(deadline) ? { countedFrom: deadline.countedFrom } : {}),
    ...(extra?.firstUncovered === undefined ? {} : { firstUncovered: deadline.firstUncoveredDate }),
  };
}

function expectedAnswer({ id, expected }: DeadlineCase, deadline: Deadline): Record<string, unknown> {
  const { dueDate, dueAt, extra } = expected;
  const due = Date.parse(dueAt) - (isMidnightClose(id) ? 1 : 0);
  return {
    ...(dueDate === undefined ? {} : { dueDate }),
    dueAt: new Date(due).toISOString(),
    provisional: extra?.provisional ?? false,
    ...(countsDays(deadline) ? { countedFrom: extra?.countedFrom ?? startDate(deadline) } : {}),
    ...(extra?.firstUncovered === undefined ? {} : { firstUncovered: extra.firstUncovered }),
  };
}

/** The explanation lists every date from start to due; of its working week, exactly the expected ones are not worked. */
function checkHolidaysSkipped(subject: DeadlineCase, { deadline, days }: Explanation): void {
  const skipped = subject.expected.extra?.holidaysSkipped;
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

/** Minutes as whole milliseconds. */
export function milliseconds(minutes: number): number {
  return Math.round(minutes * MINUTE);
}
