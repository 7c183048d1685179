import { calvay } from "../../../src/bundled/charters/index.js";
import type {
  Charter,
  Commitment,
  Counting,
  DeadlineCommitment,
  RecurringCommitment,
  Term,
} from "../../../src/index.js";

/** Counting of working days as the bundled charters read it: until closing, from the day after. */
export const WORKING_DAYS: Counting = {
  countFrom: "day-after",
  cutOff: "none",
  dueTime: "close",
  calendar: "landlord",
  pausing: "allowed",
  pauseDays: "at-close",
};

/** Counting of whole calendar days, to the end of the last. */
export const CALENDAR_DAYS: Counting = { ...WORKING_DAYS, dueTime: "end-of-day", roll: "none" };

/** Counting of months and years: the corresponding date, to its end. */
export const MONTHS: Counting = {
  monthFrom: "receipt-excluded",
  cutOff: "none",
  dueTime: "end-of-day",
  calendar: "landlord",
  roll: "none",
  pausing: "allowed",
  pauseDays: "at-close",
};

/** So many working days. */
export function workingDays(amount: number, counting: Partial<Counting> = {}): Term {
  return { allowance: { workingDays: amount }, counting: { ...WORKING_DAYS, ...counting } };
}

/** Calvay's office, hours and holidays with promises made by hand. */
export function landlord(...commitments: readonly Commitment[]): Charter {
  const [version] = calvay.versions;
  if (version === undefined) throw new RangeError("the charter has a version");
  return { ...calvay, id: "hand-made", versions: [{ ...version, id: "hand-made", readings: [], commitments }] };
}

/** A promise with one due moment. */
export function promise(id: string, parts: Partial<DeadlineCommitment>): DeadlineCommitment {
  return { id, slug: id.toLowerCase(), title: id, clause: "1", kind: "deadline", startsWhen: "asked", ...parts };
}

/** A recurring duty. */
export function duty(id: string, parts: Partial<RecurringCommitment>): RecurringCommitment {
  return { id, slug: id.toLowerCase(), title: id, clause: "1", kind: "recurring", anchor: "given", ...parts };
}
