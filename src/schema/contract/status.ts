import * as z from "zod/mini";
import type { TimeMeasured } from "../../deadline/status/measure-time.js";
import type { PeriodStatus } from "../../deadline/threshold/period.js";
import type { DeadlineStatus, LimbStatus, PausedStatus } from "../../deadline/status/status-types.js";
import type { ThresholdStatus } from "../../deadline/threshold/threshold.js";
import { civilDate } from "../shape/days/civil-date.js";
import { choice } from "../shape/parts/choice.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { dueMoment, governing } from "./deadline.js";
import { anyText, count, epoch, instantText } from "./instant.js";
import { limit, values } from "./measured.js";
import { notices, provenance } from "./provenance.js";

const measured = strict<TimeMeasured>(
  { id: "timeMeasured", title: "Time", description: "In the unit of the promise, and on the clock." },
  {
    amount: field(count, "How much."),
    unit: field(
      z.enum(["workingDays", "calendarDays", "hours", "minutes", "seconds", "officeHours", "officeMinutes"]),
      "Of what.",
    ),
    milliseconds: field(epoch, "On the clock."),
  },
);
const dueMomentIfAny = {
  dueDate: optional(civilDate, "The civil date."),
  dueAt: optional(
    instantText,
    "The last instant in time. Absent while it is paused, and where only events keep the promise.",
  ),
  dueAtMilliseconds: optional(epoch, "The same in epoch milliseconds."),
};
const figures = {
  used: optional(measured, "What counted up to now, or until it was over."),
  remaining: optional(measured, "What is left of the allowance."),
  overdue: optional(measured, "By how much the due moment was passed."),
};
const paused = strict<PausedStatus>(
  { id: "pausedStatus", title: "Paused" },
  {
    since: field(instantText, "Since when."),
    used: field(measured, "What of the allowance was used."),
    remaining: field(measured, "What is left of the allowance."),
    ifResumed: field(
      strict<PausedStatus["ifResumed"]>(
        { title: "If it is resumed" },
        { resumedAt: field(instantText, "When it is supposed to be resumed."), ...dueMoment },
      ),
      "The due moment then.",
    ),
  },
);
const limb = strict<LimbStatus>(
  { id: "limbStatus", title: "What became of one way to keep the promise, of its aim or of a duty" },
  {
    id: field(anyText, "Its name."),
    state: field(z.enum(["kept", "broken", "open", "paused"]), "What became of it."),
    at: optional(instantText, "When it was kept."),
    atRisk: field(z.boolean(), "Open, in time and nearly due."),
    charter: optional(anyText, "Of a duty: whose it is."),
    commitment: optional(anyText, "Its row id."),
    version: optional(anyText, "The version of its text."),
    digest: optional(anyText, "The digest of that text."),
    ...dueMomentIfAny,
    ...figures,
  },
);

/** Where a promise stands. */
export const deadlineStatus: z.ZodMiniType<DeadlineStatus> = strict<DeadlineStatus>(
  { id: "deadlineStatus", title: "Status of a promise" },
  {
    commitment: field(anyText, "The row id."),
    state: field(
      choice<DeadlineStatus["state"]>({
        "not-started": "Not yet received.",
        running: "Open, and in time.",
        "at-risk": "Open, in time, and nearly due.",
        paused: "The clock is paused.",
        breached: "Late and not completed.",
        met: "Completed in time.",
        missed: "Completed late.",
        excused: "Excused in time by an event that the charter names.",
        withdrawn: "Withdrawn.",
      }),
      "Where it stands.",
    ),
    asOf: field(instantText, "The moment that counted as now."),
    ...dueMomentIfAny,
    completedAt: optional(instantText, "When it was completed."),
    withdrawnAt: optional(instantText, "When it was withdrawn."),
    ...figures,
    paused: optional(paused, "What is known while it is paused."),
    governing: optional(governing, "Whose date governs: the earliest of all that binds."),
    limbs: optional(list(limb), "Each way to keep the promise."),
    keptBy: optional(anyText, "The one that kept it."),
    provisional: field(z.boolean(), "Some date that it depends on is past the coverage of a calendar."),
    firstUncoveredDate: optional(civilDate, "The first such date."),
    notices: field(notices, "What to know about it."),
    provenance: field(provenance, "Its proof."),
  },
);

const state = choice<ThresholdStatus["state"]>({
  met: "Within the limit.",
  missed: "Over it.",
  "not-measured": "A value is missing.",
});

/** Whether a measured value keeps its threshold. */
export const thresholdStatus: z.ZodMiniType<ThresholdStatus> = strict<ThresholdStatus>(
  { id: "thresholdStatus", title: "Status of a threshold" },
  {
    commitment: field(anyText, "The row id."),
    state: field(state, "Whether it was kept."),
    asOf: field(instantText, "The moment that counted as now."),
    threshold: field(limit, "The limit."),
    measured: field(values, "What was measured."),
    provenance: field(provenance, "Its proof."),
  },
);

/** Whether a threshold was kept over a period. */
export const periodStatus: z.ZodMiniType<PeriodStatus> = strict<PeriodStatus>(
  { id: "periodStatus", title: "Status of a period" },
  {
    commitment: field(anyText, "The row id."),
    state: field(state, "Whether it was kept."),
    from: field(instantText, "When the period began."),
    to: field(instantText, "When it ended."),
    records: field(count, "How many records lie in it."),
    part: field(count, "The sum that is a share, or how many records kept the limit."),
    whole: field(count, "Of what it is a share, or out of how many."),
    provenance: field(provenance, "Its proof."),
  },
);
