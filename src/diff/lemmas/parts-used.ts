import type { Count } from "./step.js";

/** Whether a count looks at the working days. */
export function usesDays({ kind, counting }: Count): boolean {
  if (kind === "working-days") return true;
  return isOfDates(kind) && (counting.cutOff !== "none" || counting.roll !== "none");
}

/** Whether a count looks at the opening times. */
export function usesHours({ kind, counting }: Count): boolean {
  if (kind === "open") return true;
  return isOfDays(kind) && (counting.cutOff === "close" || ["close", "same-time"].includes(counting.dueTime ?? ""));
}

/** Whether a due date can only be after the date as of which it counts as received. */
export function isDueLater({ kind, amount, counting }: Count): boolean {
  const rolls = counting.roll ?? "none";
  if (rolls !== "none" && rolls !== "following") return false;
  if (kind === "months") return counting.monthFrom !== "receipt-included" && amount > 0;
  return isOfDays(kind) && amount > (counting.countFrom === "day-of" ? 1 : 0);
}

function isOfDays(kind: Count["kind"]): boolean {
  return kind === "working-days" || isOfDates(kind);
}

function isOfDates(kind: Count["kind"]): boolean {
  return kind === "dates" || kind === "months";
}
