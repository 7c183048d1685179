import type { Command } from "commander";
import type { Case, Options } from "../../index.js";
import type { Io } from "../io.js";
import { Refusal } from "../refusal.js";
import type { GlobalOptions } from "../session.js";
import type { DateStyle } from "../input/date-style.js";
import { readExtension } from "../input/extension.js";
import { readDateAlone, readMoment, readWhen } from "../input/moment.js";
import { overlayNamed } from "../input/overlay.js";
import { readPause } from "../input/pause.js";

/** The options that state one case. */
export interface CaseOptions extends GlobalOptions {
  readonly received?: string;
  readonly onDate?: string;
  readonly pause: readonly string[];
  readonly restarted?: string;
  readonly extension?: string;
}

/** The options that decide how a case is counted. */
export interface CountOptions extends GlobalOptions {
  readonly overlay?: string;
  readonly asKnownAt?: string;
  readonly strict?: true;
}

/** Adds the options that state one case. */
export function addCaseOptions(command: Command): Command {
  return command
    .option("--received <when>", "when it was received: a moment, or a date alone")
    .option("--on-date <date>", "the date of receipt, where only that is known")
    .option("--pause <from..to>", "the clock was paused; may be given again", collected, [])
    .option("--restarted <when>", "counting started afresh here")
    .option("--extension <time>", 'added to the time promised: "5 working days"');
}

/** Adds the options that decide how cases are counted. */
export function addCountOptions(command: Command): Command {
  return addOfficeOptions(command).option("--strict", "refuse a date past the published bank holidays");
}

/** Adds the options that decide which days the office works. */
export function addOfficeOptions(command: Command): Command {
  return command
    .option("--overlay <overlay>", "local holidays, office hours and readings: id or file")
    .option("--as-known-at <date>", "count only bank holidays announced by this date");
}

/** Puts the values of a repeatable option into a list. */
export function collected(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** The names of the given options that state one case: none of them goes with cases from standard input. */
export function caseOptionsGiven(options: CaseOptions): readonly string[] {
  const given = {
    "--received": options.received,
    "--on-date": options.onDate,
    "--pause": options.pause[0],
    "--restarted": options.restarted,
    "--extension": options.extension,
  };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** The case that the options state. */
export function caseOf(commitment: string, options: CaseOptions): Case {
  const { pause, restarted, extension, dateStyle } = options;
  return {
    commitment,
    ...receiptOf(options, dateStyle),
    ...(pause.length === 0 ? {} : { pauses: pause.map((text) => readPause(text, dateStyle)) }),
    ...(restarted === undefined ? {} : { restartedAt: readMoment(restarted, dateStyle, "The moment of restart (--restarted)") }),
    ...(extension === undefined ? {} : { extension: readExtension(extension) }),
  };
}

/** How the options want cases counted. */
export async function countingOf(options: CountOptions, io: Io): Promise<Options> {
  const { overlay, asKnownAt, strict, dateStyle } = options;
  return {
    ...(overlay === undefined ? {} : { overlay: await overlayNamed(overlay, io) }),
    ...(asKnownAt === undefined
      ? {}
      : { asKnownAt: readDateAlone(asKnownAt, dateStyle, "The date whose knowledge counts (--as-known-at)") }),
    ...(strict === undefined ? {} : { strict }),
  };
}

function receiptOf({ received, onDate }: CaseOptions, style: DateStyle): Pick<Case, "receivedAt" | "receivedOn"> {
  if (received !== undefined && onDate === undefined) {
    const when = readWhen(received, style, "When it was received (--received)");
    return when.kind === "date" ? { receivedOn: when.date } : { receivedAt: when.at };
  }
  if (onDate !== undefined && received === undefined) {
    return { receivedOn: readDateAlone(onDate, style, "The date of receipt (--on-date)") };
  }
  throw new Refusal("usage", {
    asked: "When it was received",
    found: received === undefined ? "neither --received nor --on-date" : "both --received and --on-date",
    remedy: "Give one of them, for example --received 2026-06-10T10:20",
  });
}
