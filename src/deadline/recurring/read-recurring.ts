import type { Charter } from "../../charter/charter.js";
import type { Place } from "../../input/form.js";
import { text } from "../../input/forms.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { ZoneTable } from "../../time/zone.js";
import { clockOf } from "../case/clock.js";
import { byClock, day, moment } from "../case/forms.js";
import { receivedAtMoment, receivedOnDay } from "../case/received.js";
import type { Received } from "../case/received.js";
import { invalidCase } from "../case/require.js";
import { acts, inOrder, requireAfterAnchor } from "./recurring-acts.js";
import type { Act } from "./recurring-acts.js";
import type { RecurringCase } from "./recurring-case.js";

/** A recurring case as it was given, whatever version of the charter counts it. */
export interface RecurringRead {
  readonly commitment: string;
  readonly zone: ZoneTable;
  readonly anchor: Received | undefined;
  readonly acts: readonly Act[];
  /** Epoch milliseconds; infinite where it has not ended. */
  readonly ended: number;
}

const EXAMPLE = 'Give an object such as { commitment: "CAL-06", anchoredOn: "2026-06-22" }';

interface RecurringParts {
  readonly commitment: string;
  readonly anchoredAt?: number | undefined;
  readonly anchoredOn?: CivilDay | undefined;
  readonly done?: readonly Act[] | undefined;
  readonly endedAt?: number | undefined;
}

const partsOf = byClock((zone) =>
  table<RecurringParts>(
    { asked: "A recurring duty", remedy: EXAMPLE },
    {
      commitment: required(text({ asked: "The recurring commitment", remedy: EXAMPLE })),
      anchoredAt: optionalOrNull(moment(zone, "The anchor of the duty (anchoredAt)")),
      anchoredOn: optionalOrNull(day("The anchor of the duty (anchoredOn)")),
      done: optionalOrNull(acts(zone)),
      endedAt: optionalOrNull(moment(zone, "When the duty ended (endedAt)")),
    },
  ),
);

/** Reads a recurring case by the clock of the charter. */
export function readRecurring(charter: Charter, subject: RecurringCase): RecurringRead {
  const zone = clockOf(charter);
  const { commitment, anchoredAt, anchoredOn, done = [], endedAt: ended = Infinity } = partsOf(zone)(subject, HERE);
  if (anchoredAt !== undefined && anchoredOn !== undefined)
    throw invalidCase("The anchor of the duty", "both anchoredAt and anchoredOn", "Give only one of them", "$");
  const anchor =
    anchoredAt !== undefined
      ? receivedAtMoment(zone, anchoredAt)
      : anchoredOn !== undefined
        ? receivedOnDay(zone, anchoredOn)
        : undefined;
  for (const { to, path } of done) requireAfterAnchor(to, anchor, zone, "A time it was done", path);
  requireAfterAnchor(ended, anchor, zone, "When the duty ended", "$.endedAt");
  return { commitment, zone, anchor, acts: inOrder(done), ended };
}

const HERE: Place = { path: "$", code: "invalid-case" };
