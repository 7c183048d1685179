import type { Command } from "commander";
import type { RecurringCase } from "../../index.js";
import { readMoment, readWhen } from "./moment.js";
import type { GlobalOptions } from "../terminal/session.js";
import { collected } from "./happening-options.js";

/** The options that state a recurring duty towards somebody. */
export interface DutyOptions extends GlobalOptions {
  readonly anchored?: string;
  readonly done?: readonly string[];
  readonly ended?: string;
}

/** Adds the options that state a recurring duty. */
export function addDutyOptions(command: Command): Command {
  return command
    .option("--anchored <when>", "what it is counted from: a moment or a date")
    .option("--done <when>", "when it was done: a moment or a date; repeat it for several", collected)
    .option("--ended <when>", "when the duty ended");
}

/** The recurring duty that the options state. */
export function dutyOf(commitment: string, { anchored, done = [], ended, dateStyle }: DutyOptions): RecurringCase {
  const when = (text: string, asked: string): ReturnType<typeof readWhen> => readWhen(text, dateStyle, asked);
  const anchor = anchored === undefined ? undefined : when(anchored, "What it is counted from (--anchored)");
  const acts = done.map((text) => when(text, "When it was done (--done)"));
  return {
    commitment,
    ...(anchor === undefined ? {} : anchor.kind === "date" ? { anchoredOn: anchor.date } : { anchoredAt: anchor.at }),
    ...(acts.length === 0 ? {} : { done: acts.map((act) => (act.kind === "date" ? act.date : act.at)) }),
    ...(ended === undefined ? {} : { endedAt: readMoment(ended, dateStyle, "When the duty ended (--ended)") }),
  };
}
