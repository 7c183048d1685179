import type { Command } from "commander";
import type { Charter } from "../../index.js";
import { answerText } from "../../json/index.js";
import type { Answer, Shelf } from "../../json/index.js";
import { collected } from "../options/happening-options.js";
import { COULD_NOT_RUN } from "../terminal/exit-code.js";
import { warnOf } from "../terminal/failure.js";
import { CHARTERS, OVERLAYS } from "../documents/bundled.js";
import { charterNamed } from "../documents/charter.js";
import { referenceTexts } from "../documents/reference-texts.js";
import type { TextOptions } from "../documents/reference-texts.js";
import { textOf } from "../documents/json-file.js";
import { sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends GlobalOptions, Pick<TextOptions, "charter" | "overlay"> {}

/** Adds `answer`: one JSON request in, one JSON answer out. */
export function addAnswer(program: Command, session: Session): void {
  program
    .command("answer")
    .description("Answer one JSON request with one JSON answer")
    .argument("[file]", "file with the request; - or nothing: standard input", "-")
    .option("--charter <file>", "another charter that requests may name", collected)
    .option("--overlay <file>", "another overlay that requests may name", collected)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const shelf = await shelfOf(options, session);
      // The answer as text, so that what is written is what a caller from another language would get.
      const answer = JSON.parse(answerText(shelf, await textOf(file, session.io))) as Answer;
      await sayJson<JsonOutputs["answer"]>(session, answer);
      if (answer.ok) return;
      session.exitCode = COULD_NOT_RUN;
      warnOf(answer.error, options.json ? "json" : "text", session.io);
    });
}

async function shelfOf(options: Options, { io }: Session): Promise<Shelf> {
  const given = await referenceTexts(options, io);
  const bundled: Charter[] = [];
  for (const { id } of CHARTERS) bundled.push(await charterNamed(id, io));
  return { charters: [...bundled, ...given.charters], overlays: [...OVERLAYS, ...given.overlays] };
}

const EXAMPLES = `
Examples:
  $ charterclock answer request.json
  $ charterclock answer < request.json`;
