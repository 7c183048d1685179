import type { Amount } from "../../charter/allowance.js";
import { kindOf } from "../../charter/units.js";
import { localDayAt } from "../../time/zone.js";
import type { CountedCase } from "./counted-case.js";
import type { TermPlan } from "../plan/plan.js";
import type { Counted } from "./term.js";

/**
 * Why the time of day moves the due moment of a case of which only the date is known; `undefined` if it does not. The case
 * was counted from the first moment of the date; `countLate` counts it from the last. What is received later is not due
 * earlier, so where both give one answer, every time between them does.
 */
export function whyTimeOfDayMatters(subject: CountedCase, countLate: () => Counted): string | undefined {
  return (
    whyTimeMatters(subject, countLate) ??
    (mayReceiptBePaused(subject) ? "a pause touches the date of receipt" : undefined)
  );
}

/** Whether a pause touches the date of receipt where that date may itself be counted, or skipped by a pause. */
function mayReceiptBePaused({ plan, term, amount, received, pauses }: CountedCase): boolean {
  const { countFrom, monthFrom, pauseDays } = term.counting;
  const mayCount =
    amount.amount === 0 ||
    countFrom === "day-of" ||
    monthFrom === "receipt-included" ||
    (monthFrom !== undefined && pauseDays === "inclusive");
  return mayCount && pauses.some(({ from }) => localDayAt(plan.office.zone, from) === received.day);
}

function whyTimeMatters({ term, amount, received, due }: CountedCase, countLate: () => Counted): string | undefined {
  if (isTime(amount)) return `it is counted in ${amount.unit}`;
  const reason = whyTimeMayMatter(term, received.day === due.dueDay);
  if (reason === undefined) return undefined;
  const late = countLate();
  return late.dueAt === due.dueAt && late.countedFrom === due.countedFrom ? undefined : reason;
}

function whyTimeMayMatter({ counting }: TermPlan, isDueOnReceipt: boolean): string | undefined {
  if (counting.cutOff !== "none") return `there is a cut-off (${counting.cutOff ?? ""})`;
  if (counting.dueTime === "same-time") return "it is due at the time of receipt";
  return isDueOnReceipt && counting.dueTime !== "end-of-day" ? "it may be due on the day of receipt" : undefined;
}

function isTime({ unit }: Amount): boolean {
  return ["elapsed", "open"].includes(kindOf(unit));
}
