import type { Allowance, Case, CaseEvent, InstantInput, Pause } from "../../index.js";
import type { StatedCase } from "../options/stated-case.js";
import { attributeValue } from "../options/attribute.js";
import { readCaseEvents } from "../options/case-event.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readExtension } from "../options/extension.js";
import { measuredValue } from "../options/measured.js";
import { readDateAlone, readMoment, readWhen } from "../options/moment.js";
import { readPause } from "../options/pause.js";
import { namedValues } from "./named-values.js";
import type { Fields } from "./records.js";

/** Reads what a line says of its case. The library judges the rest; values that it takes in JSON go on as they are. */
export function caseOfFields(fields: Fields, style: DateStyle, commitmentOf: (name: unknown) => string): StatedCase {
  const { receivedAt, receivedOn, pauses, extension, events } = fields;
  const attributes = namedValues(fields, "attributes", attributeValue);
  const measured = namedValues(fields, "measured", measuredValue);
  const subject: Case = {
    commitment: commitmentOf(fields["commitment"]),
    ...(receivedAt === undefined ? {} : received(receivedAt, style)),
    ...(receivedOn === undefined
      ? {}
      : { receivedOn: text(receivedOn, (date) => readDateAlone(date, style, "receivedOn")) as string }),
    ...(pauses === undefined ? {} : { pauses: listOf(pauses, (one) => readPause(one, style)) as readonly Pause[] }),
    ...momentsOf(fields, ["restartedAt", "agreedAt"], style),
    ...(extension === undefined ? {} : { extension: text(extension, readExtension) as Allowance }),
    ...(attributes === undefined ? {} : { attributes }),
  };
  return {
    subject,
    ...momentsOf(fields, ["completedAt", "withdrawnAt", "resumedAt"], style),
    ...(events === undefined ? {} : { events: eventsOf(events, style) }),
    ...(measured === undefined ? {} : { measured }),
  };
}

/** Text as the option --event has it; moments of one event in a list of objects are the library's to judge. */
function eventsOf(events: unknown, style: DateStyle): readonly CaseEvent[] {
  const list: readonly unknown[] | undefined =
    typeof events === "string" ? events.split(";") : Array.isArray(events) ? events : undefined;
  if (list === undefined) return events as readonly CaseEvent[];
  const written = list.filter((one) => typeof one === "string");
  return [...(list.filter((one) => typeof one !== "string") as CaseEvent[]), ...readCaseEvents(written, style)];
}

function text<Read>(value: unknown, read: (written: string) => Read): unknown {
  return typeof value === "string" ? read(value) : value;
}

/** The moments of a line that it has, by their names. */
function momentsOf<Name extends string>(
  fields: Fields,
  names: readonly Name[],
  style: DateStyle,
): { readonly [Key in Name]?: InstantInput } {
  const given = names.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, text(fields[name], (written) => readMoment(written, style, name))]),
  ) as {
    readonly [Key in Name]?: InstantInput;
  };
}

function received(value: unknown, style: DateStyle): Pick<Case, "receivedAt" | "receivedOn"> {
  const when = typeof value === "string" ? readWhen(value, style, "receivedAt") : undefined;
  if (when?.kind === "date") return { receivedOn: when.date };
  return { receivedAt: when === undefined ? (value as InstantInput) : when.at };
}

/** Several with semicolons between, or a list in JSON; the library judges what is neither. */
function listOf(value: unknown, read: (one: string) => unknown): unknown {
  if (typeof value === "string") return value.split(";").map((one) => read(one));
  return Array.isArray(value) ? value.map((one: unknown) => text(one, read)) : value;
}
