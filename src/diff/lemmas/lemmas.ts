import { rises } from "./orders.js";
import type { Ordered } from "./orders.js";
import { isDueLater, usesDays, usesHours } from "./parts-used.js";
import { onlyAmount, onlySetting, sameCount } from "./same-but.js";
import type { Count, Step } from "./step.js";

/** The names of all lemmas. They are stable: findings refer to them. */
export const LEMMA_IDS = [
  "nothing-due",
  "same-count",
  "longer-allowance",
  "later-first-day",
  "earlier-cut-off",
  "later-due-time",
  "later-month",
  "later-landing",
  "later-roll",
  "pauses-allowed",
  "wider-pauses",
  "fewer-working-days",
  "less-open-time",
  "later-closing",
  "cut-off-at-earlier-closing",
] as const;

/** The name of a lemma. */
export type LemmaId = (typeof LEMMA_IDS)[number];

/** What a date that closes can do. */
export const OF_DAYS: readonly LemmaId[] = ["fewer-working-days", "less-open-time"];

/** What other opening times can do. */
export const OF_HOURS: readonly LemmaId[] = ["less-open-time", "later-closing", "cut-off-at-earlier-closing"];

/** A change after which no case is due earlier than before, whenever it is received. */
export interface Lemma {
  readonly id: LemmaId;
  /** What changes. */
  readonly says: string;
  /** What else must hold, in words. */
  readonly when: string;
  /** Whether a step is such a change. */
  readonly holds: (step: Step) => boolean;
}

const ELSE_SAME = "Nothing else differs.";

/** All lemmas, checked by machine in test/lemmas; docs/proofs.md has the argument. */
export const LEMMAS: readonly Lemma[] = [
  {
    id: "nothing-due",
    says: "Nothing is due any more.",
    when: "What never becomes due is taken as later than every date.",
    holds: ({ after }) => after === undefined,
  },
  {
    id: "same-count",
    says: "Both texts count the same.",
    when: "Days and hours differ only if the count does not look at them.",
    holds: (step) => {
      const count = sameCount(step);
      if (count === undefined) return false;
      return (step.days === "same" || !usesDays(count)) && (step.hours.areSame || !usesHours(count));
    },
  },
  {
    id: "longer-allowance",
    says: "The time promised is longer, in the same kind of time.",
    when: ELSE_SAME,
    holds: (step) => {
      const change = onlyAmount(step);
      return change !== undefined && change.before.amount <= change.after.amount;
    },
  },
  {
    id: "later-first-day",
    says: "Counting starts with the day after the receipt, not with the day of receipt.",
    when: ELSE_SAME,
    holds: (step) => rankRises(step, "countFrom"),
  },
  {
    id: "earlier-cut-off",
    says: "A receipt counts as of the next working day from an earlier time on, or at all.",
    when: `${ELSE_SAME} It is not due at the time of receipt.`,
    holds: (step) => rankRises(step, "cutOff") && step.after?.counting.dueTime !== "same-time",
  },
  {
    id: "later-due-time",
    says: "Time runs out later on the due date: at a later time of day, or at its end.",
    when: `${ELSE_SAME} The due date can only be after the date as of which it was received: no count of 0, no count of 1 from the day of receipt, no roll backwards.`,
    holds: (step) => rankRises(step, "dueTime") && step.after !== undefined && isDueLater(step.after),
  },
  {
    id: "later-month",
    says: "A month starts later.",
    when: ELSE_SAME,
    holds: (step) => rankRises(step, "monthFrom"),
  },
  {
    id: "later-landing",
    says: "Office time that ends at closing lands at the next opening.",
    when: ELSE_SAME,
    holds: (step) => rankRises(step, "landsOn"),
  },
  {
    id: "later-roll",
    says: "A period that ends on a closed day rolls forward, where it stayed or could roll back.",
    when: ELSE_SAME,
    holds: (step) => rankRises(step, "roll"),
  },
  {
    id: "pauses-allowed",
    says: "The clock may be paused, where a pause was refused and did not count.",
    when: `${ELSE_SAME} Any pauses.`,
    holds: (step) => rankRises(step, "pausing", "pauseDays"),
  },
  {
    id: "wider-pauses",
    says: "Every day that a pause touches is lost to it, not only one whose close is paused.",
    when: `${ELSE_SAME} Any pauses.`,
    holds: (step) => rankRises(step, "pauseDays"),
  },
  {
    id: "fewer-working-days",
    says: "Dates that counted as working days no longer do.",
    when: "Amount and settings are the same; no roll backwards, and not due at the time of receipt. Opening times differ only on dates that no longer count. A period due at closing is due after the date as of which it was received.",
    holds: ({ days, hours, ...step }) => {
      const count = sameCount({ days, hours, ...step });
      if (count === undefined || days === "other") return false;
      const { roll = "none", dueTime } = count.counting;
      return (
        (roll === "none" || roll === "following") &&
        dueTime !== "same-time" &&
        count.kind !== "open" &&
        (hours.areSame || !usesHours(count) || (hours.areGoneOnClosedDays && isDueOnADayThatIsOpen(count)))
      );
    },
  },
  {
    id: "less-open-time",
    says: "Whenever the office is open, it was open before.",
    when: "The time promised is open time; amount and settings are the same.",
    holds: (step) => sameCount(step)?.kind === "open" && step.hours.areWithin,
  },
  {
    id: "later-closing",
    says: "The office opens on the same dates and closes no earlier, and time runs out at closing.",
    when: "Amount and settings are the same, and it can only be due after the date as of which it was received. No cut-off is at closing.",
    holds: (step) => {
      const count = sameCount(step);
      if (count === undefined || step.days !== "same" || !step.hours.closeNoEarlier) return false;
      return count.counting.dueTime === "close" && count.counting.cutOff !== "close" && isDueLater(count);
    },
  },
  {
    id: "cut-off-at-earlier-closing",
    says: "The office opens on the same dates and closes no later, and a receipt after closing counts as of the next working day.",
    when: "Amount and settings are the same. Time runs out at a time of day, or at its end.",
    holds: (step) => {
      const count = sameCount(step);
      if (count === undefined || step.days !== "same" || !step.hours.closeNoLater) return false;
      return count.counting.cutOff === "close" && !["close", "same-time"].includes(count.counting.dueTime ?? "");
    },
  },
];

/** Whether a date that closed cannot become the due date, due at its end. */
function isDueOnADayThatIsOpen(count: Count): boolean {
  return count.kind === "working-days" || count.counting.dueTime !== "close" || isDueLater(count);
}

function rankRises(step: Step, setting: Ordered, ...also: readonly Ordered[]): boolean {
  const change = onlySetting(step, setting, ...also);
  return change !== undefined && rises(setting, change.before.counting[setting], change.after.counting[setting]);
}
