import type { Counting } from "../../charter/charter.js";

/** The place of a value among those of its setting, by the due date that each gives; `undefined` if the two have no order. */
export type Rank = (value: unknown, other: unknown) => number | undefined;

/** A setting whose values have an order. */
export type Ordered = Exclude<keyof Counting, "calendar">;

/** The orders of the settings, the earliest due date first. */
export const ORDERS: Readonly<Record<Ordered, Rank>> = {
  countFrom: inOrder("day-of", "day-after"),
  // The sooner a receipt counts for the next day, the later it is due.
  cutOff: (value, other) =>
    value === "none" ? 0 : isClock(value) ? 24 * 60 + 1 - minutes(value) : other === "none" ? 1 : undefined,
  dueTime: (value, other) =>
    value === "end-of-day" ? 24 * 60 : isClock(value) ? minutes(value) : other === "end-of-day" ? 0 : undefined,
  roll: (value, other) => (value === "following" ? 1 : other === "following" ? 0 : undefined),
  monthFrom: inOrder("receipt-included", "receipt-excluded", "from-next-day"),
  landsOn: inOrder("close", "next-open"),
  pausing: (value) => (value === "refused" ? 0 : 1),
  pauseDays: inOrder("at-close", "inclusive"),
};

/** Whether a setting went to a value with a later due date. */
export function rises(setting: Ordered, before: unknown, after: unknown): boolean {
  const rank = ORDERS[setting];
  const [was, is] = [rank(before, after), rank(after, before)];
  return was !== undefined && is !== undefined && is > was;
}

function inOrder(...values: readonly string[]): Rank {
  return (value) => {
    const place = values.indexOf(String(value));
    return place < 0 ? undefined : place;
  };
}

function isClock(value: unknown): value is string {
  return typeof value === "string" && /^\d\d:\d\d$/.test(value);
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
