import type { LemmaId } from "../../lemmas/lemmas.js";
import type { Ordered } from "../../lemmas/orders.js";
import type { RuleId } from "../rule-ids.js";
import type { Questions } from "../rule.js";

/** What is said of a setting whose values have an order, by the due date that each gives. */
export interface OrderedSetting {
  readonly setting: Ordered;
  readonly lemma: LemmaId;
  /** Whether the order holds for every case; else the calculator alone decides. */
  readonly holds: "always" | "mostly";
  readonly earlier: RuleId;
  readonly later: RuleId;
  /** The rule for two values without an order. */
  readonly other?: RuleId;
  readonly says: { readonly earlier: string; readonly later: string; readonly other?: string };
  readonly questions: Questions;
}

/** The settings of counting that have an order. */
export const ORDERED_SETTINGS: readonly OrderedSetting[] = [
  {
    setting: "countFrom",
    lemma: "later-first-day",
    holds: "always",
    earlier: "count-starts-earlier",
    later: "count-starts-later",
    says: { earlier: "The day of receipt became day 1.", later: "The day after the receipt became day 1." },
    questions: "plain",
  },
  {
    setting: "cutOff",
    lemma: "earlier-cut-off",
    // Counted as of the next day it can be due on the same date all the same, then at its opening, not at the time of the receipt.
    holds: "mostly",
    earlier: "cut-off-later",
    later: "cut-off-earlier",
    other: "cut-off-changed",
    says: {
      earlier: "A receipt counts for the same day until a later time.",
      later: "A receipt counts for the next working day from an earlier time on.",
      other: "The cut-off changed from a time of day to the close of the office, or back.",
    },
    questions: "plain",
  },
  {
    setting: "dueTime",
    lemma: "later-due-time",
    // A receipt after the due time of the same day is due the next working day: an earlier time can mean a later date.
    holds: "mostly",
    earlier: "due-time-earlier",
    later: "due-time-later",
    other: "due-time-changed",
    says: {
      earlier: "Time runs out earlier on the due date.",
      later: "Time runs out later on the due date.",
      other: "The rule for when time runs out on the due date changed.",
    },
    questions: "plain",
  },
  {
    setting: "monthFrom",
    lemma: "later-month",
    holds: "always",
    earlier: "month-starts-earlier",
    later: "month-starts-later",
    says: { earlier: "A month starts earlier.", later: "A month starts later." },
    questions: "plain",
  },
  {
    setting: "landsOn",
    lemma: "later-landing",
    holds: "always",
    earlier: "lands-earlier",
    later: "lands-later",
    says: {
      earlier: "Office time that runs out at closing ends then, not at the next opening.",
      later: "Office time that runs out at closing ends at the next opening.",
    },
    questions: "plain",
  },
  {
    setting: "pausing",
    lemma: "pauses-allowed",
    holds: "always",
    earlier: "pausing-refused",
    later: "pausing-allowed",
    says: { earlier: "The clock may no longer be paused.", later: "The clock may be paused." },
    questions: "paused",
  },
  {
    setting: "pauseDays",
    lemma: "wider-pauses",
    holds: "always",
    earlier: "pause-days-narrowed",
    later: "pause-days-widened",
    says: {
      earlier: "A pause removes a day from the count only if the clock is paused when that day closes.",
      later: "A pause removes every day that it touches from the count.",
    },
    questions: "paused",
  },
];
