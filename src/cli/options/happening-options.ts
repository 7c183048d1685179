import type { Command } from "commander";
import type { Case } from "../../index.js";
import { readAttributes } from "./attribute.js";
import { readDateAlone, readMoment, readWhen } from "./moment.js";
import { readPause } from "./pause.js";
import { Refusal } from "../terminal/refusal.js";
import type { GlobalOptions } from "../terminal/session.js";
import type { DateStyle } from "../terminal/date-style.js";

/** The options that state what happened, to one case or to all that an event starts. */
export interface HappeningOptions extends GlobalOptions {
  readonly received?: string;
  readonly onDate?: string;
  readonly pause?: readonly string[];
  readonly restarted?: string;
  readonly attribute?: readonly string[];
}

/** What happened, as cases and events both have it. */
export type Happening = Pick<Case, "receivedAt" | "receivedOn" | "pauses" | "restartedAt" | "attributes">;

/** Adds the options that state what happened. */
export function addHappeningOptions(command: Command): Command {
  return command
    .option("--received <when>", "when it was received: a moment or a date")
    .option("--on-date <date>", "the date of receipt, if only that is known")
    .option("--pause <from..to>", "when the clock was paused; repeat it for several", collected)
    .option("--restarted <when>", "when the count started again")
    .option("--attribute <name=value>", "an attribute of the case; repeat it for several", collected);
}

/** Puts the values of a repeatable option into a list. */
export function collected(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** What the options say has happened. */
export function happeningOf(options: HappeningOptions): Happening {
  const { pause = [], restarted, attribute = [], dateStyle } = options;
  return {
    ...receivedOf(options, dateStyle),
    ...(pause.length === 0 ? {} : { pauses: pause.map((text) => readPause(text, dateStyle)) }),
    ...(restarted === undefined
      ? {}
      : { restartedAt: readMoment(restarted, dateStyle, "The moment of restart (--restarted)") }),
    ...(attribute.length === 0 ? {} : { attributes: readAttributes(attribute) }),
  };
}

function receivedOf({ received, onDate }: HappeningOptions, style: DateStyle): Pick<Case, "receivedAt" | "receivedOn"> {
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
