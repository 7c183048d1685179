import * as z from "zod/mini";
import type { Request } from "../../json/answer.js";
import { civilDate } from "../shape/days/civil-date.js";
import { described, expecting } from "../shape/parts/describe.js";
import { field, list, oneOf } from "../shape/parts/strict.js";
import { caseEvent, caseSchema, eventCase, recurringCase } from "./case.js";
import { storedDeadline } from "./deadline.js";
import { anyText, instant } from "./instant.js";
import { maybe } from "../shape/parts/maybe.js";
import { measurement, periodMeasurement } from "./measured.js";

type Shape = Readonly<Record<string, z.ZodMiniType>>;

const known = {
  overlay: maybe(anyText, "The id of an overlay that the service has."),
  asKnownAt: maybe(civilDate, "Answer by what was known on this date."),
};
const dated = {
  ...known,
  strict: maybe(expecting(z.literal(true), "true"), "Refuse a provisional date instead of noticing it."),
};

const status = {
  ...known,
  now: field(instant, "The moment that counts as now."),
  completedAt: maybe(instant, "When it was completed."),
  withdrawnAt: maybe(instant, "When it was withdrawn."),
  events: maybe(list(caseEvent), "Events that may keep or excuse the promise."),
  atRiskShare: maybe(
    expecting(z.number().check(z.gt(0), z.maximum(1)), "more than 0, at most 1"),
    "At risk once this share of the allowance is used up.",
  ),
  resumedAt: maybe(instant, "For a paused case: when it is supposed to be resumed."),
};
const span = {
  ...dated,
  from: maybe(instant, "The first due instant asked for."),
  through: field(instant, "The last due instant asked for."),
  now: maybe(instant, "Judges each occurrence at this moment."),
};
const explained = {
  ...dated,
  now: maybe(instant, "For a paused case: the days are shown through this moment."),
  after: maybe(instant, "For a recurring duty: the instant to look from."),
};
const period = { ...known, from: field(instant, "When the period begins."), to: field(instant, "When it ends.") };

const QUESTIONS: readonly z.ZodMiniType[] = [
  question("deadline", "When a promise runs out.", caseSchema, dated),
  question(
    "explain",
    "The same, with the days that led to it; of a recurring duty, for what is due next after an instant.",
    oneOf<unknown>("a case or a recurring duty", [caseSchema, recurringCase]),
    explained,
  ),
  question("deadlines", "Every promise that an event starts.", eventCase, dated),
  question(
    "status",
    "Where a case, a computed deadline or a threshold stands.",
    oneOf<unknown>("a case, a deadline or a measurement", [caseSchema, storedDeadline, measurement]),
    status,
  ),
  question("occurrences", "When a recurring duty is due.", recurringCase, span),
  question("next-occurrence", "When it is due next.", recurringCase, {
    ...dated,
    after: field(instant, "The instant to look from."),
  }),
  question("period", "Whether a threshold was kept over a period.", periodMeasurement, period),
];

/** One question as JSON. */
export const requestFormat: z.ZodMiniType<Request> = described(
  oneOf<Request>("a question { ask, charter, case, options? }", QUESTIONS as readonly z.ZodMiniType<Request>[]),
  { title: "Request", description: "One question to charterclock, as JSON." },
);

function question(ask: string, description: string, subject: z.ZodMiniType, options: Shape): z.ZodMiniType {
  const asked = z.strictObject(options);
  const needsOptions = Object.values(options).some((option) => !(option instanceof z.ZodMiniExactOptional));
  return described(
    z.strictObject({
      ask: described(z.literal(ask), description),
      charter: described(anyText, "The id of the charter."),
      case: described(subject, "What it is about."),
      options: needsOptions ? asked : z.exactOptional(asked),
    }),
    { id: `ask-${ask}`, title: ask, description },
  );
}
