import type { Command } from "commander";
import type { Case, Options } from "../../index.js";
import type { Io } from "../terminal/io.js";
import type { GlobalOptions } from "../terminal/session.js";
import { readExtension } from "./extension.js";
import { readDateAlone, readMoment } from "./moment.js";
import { overlayNamed } from "../documents/overlay.js";
import { addHappeningOptions, happeningOf } from "./happening-options.js";
import type { HappeningOptions } from "./happening-options.js";

/** The options that state one case. */
export interface CaseOptions extends HappeningOptions {
  readonly extension?: string;
  readonly agreed?: string;
}

/** The options that decide how a case is counted. */
export interface CountOptions extends GlobalOptions {
  readonly overlay?: string;
  readonly asKnownAt?: string;
  readonly strict?: true;
}

/** Adds the options that state one case. */
export function addCaseOptions(command: Command): Command {
  return addHappeningOptions(command)
    .option("--extension <time>", 'added to the time promised: "5 working days"')
    .option("--agreed <when>", "the time agreed with the customer, if the charter lets it replace the promised one");
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

/** The names of the given options that state one case: none of them goes with cases from standard input. */
export function caseOptionsGiven(options: CaseOptions): readonly string[] {
  const given = {
    "--received": options.received,
    "--on-date": options.onDate,
    "--pause": options.pause?.[0],
    "--restarted": options.restarted,
    "--attribute": options.attribute?.[0],
    "--extension": options.extension,
    "--agreed": options.agreed,
  };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** The case that the options state. */
export function caseOf(commitment: string, options: CaseOptions): Case {
  const { extension, agreed, dateStyle } = options;
  return {
    commitment,
    ...happeningOf(options),
    ...(extension === undefined ? {} : { extension: readExtension(extension) }),
    ...(agreed === undefined
      ? {}
      : { agreedAt: readMoment(agreed, dateStyle, "The time agreed with the customer (--agreed)") }),
  };
}

/** How the options want cases counted. */
export async function countingOf(options: CountOptions, io: Io): Promise<Options> {
  const { overlay, asKnownAt, strict, dateStyle } = options;
  return {
    ...(overlay === undefined ? {} : { overlay: await overlayNamed(overlay, io) }),
    ...(asKnownAt === undefined
      ? {}
      : { asKnownAt: readDateAlone(asKnownAt, dateStyle, "The date as of which holidays are known (--as-known-at)") }),
    ...(strict === undefined ? {} : { strict }),
  };
}
