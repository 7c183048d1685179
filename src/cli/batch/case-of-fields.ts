import type { Allowance, Case, InstantInput, Pause } from "../../index.js";
import type { DateStyle } from "../input/date-style.js";
import { readExtension } from "../input/extension.js";
import { readDateAlone, readMoment, readWhen } from "../input/moment.js";
import { readPause } from "../input/pause.js";
import { Refusal } from "../refusal.js";
import type { Fields } from "./records.js";

/** A case that came in a line: what to compute, and what has happened since. */
export interface CaseOfLine {
  readonly subject: Case;
  readonly completedAt?: InstantInput;
  readonly withdrawnAt?: InstantInput;
  readonly measured?: Readonly<Record<string, number>>;
}

/** Reads what a line says of its case. The library judges the rest; values that it takes in JSON go on as they are. */
export function caseOfFields(fields: Fields, style: DateStyle, commitmentOf: (name: unknown) => string): CaseOfLine {
  const { receivedAt, receivedOn, completedAt, withdrawnAt, pauses, restartedAt, extension } = fields;
  const subject: Case = {
    commitment: commitmentOf(fields["commitment"]),
    ...(receivedAt === undefined ? {} : received(receivedAt, style)),
    ...(receivedOn === undefined ? {} : { receivedOn: text(receivedOn, (date) => readDateAlone(date, style, "receivedOn")) as string }),
    ...(pauses === undefined ? {} : { pauses: pausesOf(pauses, style) }),
    ...(restartedAt === undefined ? {} : { restartedAt: moment(restartedAt, style, "restartedAt") }),
    ...(extension === undefined ? {} : { extension: text(extension, readExtension) as Allowance }),
  };
  const measured = measuredOf(fields);
  return {
    subject,
    ...(completedAt === undefined ? {} : { completedAt: moment(completedAt, style, "completedAt") }),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt: moment(withdrawnAt, style, "withdrawnAt") }),
    ...(measured === undefined ? {} : { measured }),
  };
}

function text<Read>(value: unknown, read: (written: string) => Read): unknown {
  return typeof value === "string" ? read(value) : value;
}

function moment(value: unknown, style: DateStyle, name: string): InstantInput {
  return text(value, (written) => readMoment(written, style, name)) as InstantInput;
}

function received(value: unknown, style: DateStyle): Pick<Case, "receivedAt" | "receivedOn"> {
  const when = typeof value === "string" ? readWhen(value, style, "receivedAt") : undefined;
  if (when?.kind === "date") return { receivedOn: when.date };
  return { receivedAt: when === undefined ? (value as InstantInput) : when.at };
}

/** FROM..TO, several with semicolons between, or a list of { from, to } in JSON. */
function pausesOf(value: unknown, style: DateStyle): readonly Pause[] {
  if (typeof value === "string") return value.split(";").map((one) => readPause(one, style));
  if (!Array.isArray(value)) return value as readonly Pause[];
  return value.map((one: unknown) => text(one, (written) => readPause(written, style)) as Pause);
}

/** `measured` as an object in JSON, or columns named `measured.rings`. */
function measuredOf(fields: Fields): Readonly<Record<string, number>> | undefined {
  const columns = Object.entries(fields).filter(([name]) => name.startsWith("measured."));
  const whole = fields["measured"];
  if (typeof whole === "object" && whole !== null) return whole as Readonly<Record<string, number>>;
  if (whole !== undefined) {
    throw new Refusal("invalid-line", {
      asked: "The measured values of a line",
      found: JSON.stringify(whole),
      remedy: "Give each its own column, measured.rings, or an object in JSON",
    });
  }
  if (columns.length === 0) return undefined;
  return Object.fromEntries(columns.map(([name, value]) => [name.slice("measured.".length), Number(value)]));
}
