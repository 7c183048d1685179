import type { Attributes, Charter, CharterVersion } from "../../charter/charter.js";
import { listOf } from "../../input/forms.js";
import type { Form } from "../../input/form.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import type { Fields } from "../../input/table.js";
import { text } from "../../input/forms.js";
import type { CivilDay } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { attributes, day, moment } from "./forms.js";
import { pauses } from "./pauses.js";
import type { PauseRead } from "./pauses.js";
import { receivedAtMoment, receivedOnDay } from "./received.js";
import type { Received } from "./received.js";
import { invalidCase } from "./require.js";

/** Something that happened, by the charter's name for it, in epoch milliseconds. */
export interface Happened {
  readonly event: string;
  readonly at: number;
}

/** What a case and an event both say, as it is given. */
export interface FactParts {
  readonly receivedAt?: number | undefined;
  readonly receivedOn?: CivilDay | undefined;
  readonly pauses?: readonly PauseRead[] | undefined;
  readonly restartedAt?: number | undefined;
  readonly attributes?: Attributes | undefined;
  readonly events?: readonly Happened[] | undefined;
}

/** What a case and an event both say, as read: every moment in epoch milliseconds, by the clock of the charter. */
export interface Facts {
  readonly charter: Charter;
  /** In force at the receipt. */
  readonly version: CharterVersion;
  readonly zone: ZoneTable;
  readonly received: Received;
  /** As they are given. */
  readonly pauses: readonly PauseRead[];
  /** From which counting starts again; not before the receipt. */
  readonly restart: Received | undefined;
  readonly attributes: Attributes | undefined;
}

/** The keys that cases and events share. */
export function factFields(zone: ZoneTable): Fields<FactParts> {
  return {
    receivedAt: optionalOrNull(moment(zone, "The moment of receipt (receivedAt)")),
    receivedOn: optionalOrNull(day("The date of receipt (receivedOn)")),
    pauses: optionalOrNull(pauses(zone)),
    restartedAt: optionalOrNull(moment(zone, "The moment of restart (restartedAt)")),
    attributes: optionalOrNull(attributes),
    events: optionalOrNull(events(zone)),
  };
}

/** A list of what happened. */
export function events(zone: ZoneTable): Form<readonly Happened[]> {
  const remedy = "Give a list of { event, at }";
  const event = table<Happened>(
    { asked: "An event since then", remedy },
    {
      event: required(text({ asked: "The name of an event", remedy: "Give the charter's name for it" })),
      at: required(moment(zone, "The moment of an event")),
    },
  );
  return listOf(event, { asked: "The events since then", remedy });
}

/** The one receipt that is given; throws `invalid-case` for none and for two. */
export function receiptOf({ receivedAt, receivedOn }: FactParts, zone: ZoneTable): Received {
  if (receivedAt !== undefined && receivedOn === undefined) return receivedAtMoment(zone, receivedAt);
  if (receivedOn !== undefined && receivedAt === undefined) return receivedOnDay(zone, receivedOn);
  const found = receivedAt === undefined ? "neither receivedAt nor receivedOn" : "both receivedAt and receivedOn";
  throw invalidCase("When it was received", found, "Give exactly one of them", "$");
}

/** The moment from which counting starts again, if there is one; throws `invalid-case` for one before the receipt. */
export function restartOf({ restartedAt }: FactParts, zone: ZoneTable, received: Received): Received | undefined {
  if (restartedAt === undefined) return undefined;
  if (restartedAt >= received.at) return receivedAtMoment(zone, restartedAt);
  const found = `${isoText(restartedAt, zone)}, before the receipt at ${isoText(received.at, zone)}`;
  throw invalidCase("When counting started again (restartedAt)", found, "Correct one of the two", "$.restartedAt");
}
