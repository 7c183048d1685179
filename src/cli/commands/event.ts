import type { Command } from "commander";
import { computeDeadlines } from "../../index.js";
import { addCountOptions, countingOf } from "../options/case-options.js";
import type { CountOptions } from "../options/case-options.js";
import { addHappeningOptions, collected, happeningOf } from "../options/happening-options.js";
import type { HappeningOptions } from "../options/happening-options.js";
import { eventLines } from "../answers/event.js";
import { charterNamed } from "../documents/charter.js";
import { readCaseEvents } from "../options/case-event.js";
import { readHistoryEntry } from "../options/history-entry.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends HappeningOptions, CountOptions {
  readonly history?: readonly string[];
  readonly event?: readonly string[];
}

/** Adds `event`: every promise that one event starts. */
export function addEvent(program: Command, session: Session): void {
  const command = program
    .command("event")
    .description("Every promise that an event starts, soonest first")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("<event>", "the charter's name for what happened: letter-received");
  addCountOptions(addHappeningOptions(command))
    .option(
      "--history <commitment=outcome@when>",
      "how and when a promise ended, was met or failed; repeat it for several",
      collected,
    )
    .option(
      "--event <name=when>",
      "an event that ends a recurring duty, answered-in-full; repeat it for several",
      collected,
    )
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, event: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const history = (options.history ?? []).map((text) => readHistoryEntry(text, options.dateStyle));
      const events = readCaseEvents(options.event ?? [], options.dateStyle);
      const since = { ...(history.length === 0 ? {} : { history }), ...(events.length === 0 ? {} : { events }) };
      const subject = { event, ...happeningOf(options), ...since };
      const deadlines = computeDeadlines(charter, subject, await countingOf(options, session.io));
      if (options.json) await sayJson<JsonOutputs["event"]>(session, deadlines);
      else await say(session, eventLines(deadlines, charter, session));
    });
}

const EXAMPLES = `
Examples:
  $ charterclock event berwickshire letter-received --received 2026-06-08T10:00
  $ charterclock event berwickshire letter-received --received 2026-06-08T10:00 \\
      --history BER-22=met@2026-06-09T10:00
  $ charterclock event berwickshire complaint-made --received 2026-06-08T10:00 \\
      --history BER-28=ended@2026-06-12T10:00
  $ charterclock event south-western written-answer-needed --received 2026-06-08 \\
      --attribute telephone=false`;
