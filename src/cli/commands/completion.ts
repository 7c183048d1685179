import { Argument } from "commander";
import type { Command } from "commander";
import { bashScript } from "../completion/bash.js";
import { fishScript } from "../completion/fish.js";
import { completionModel } from "../completion/model.js";
import type { CompletionModel } from "../completion/model.js";
import { zshScript } from "../completion/zsh.js";
import type { Session } from "../terminal/session.js";

type Shell = "bash" | "zsh" | "fish";

const SCRIPTS: Readonly<Record<Shell, (model: CompletionModel) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Adds `completion`: scripts by which a shell completes commands, options, charters and commitments. */
export function addCompletion(program: Command, session: Session): void {
  program
    .command("completion")
    .description("Print the completion script for a shell")
    .addArgument(new Argument("<shell>", "which shell").choices(Object.keys(SCRIPTS)))
    .addHelpText("after", EXAMPLES)
    .action(async (shell: Shell) => {
      await session.io.write(SCRIPTS[shell](completionModel(program)));
    });
}

const EXAMPLES = `
Examples:
  $ eval "$(charterclock completion bash)"
  $ source <(charterclock completion zsh)
  $ charterclock completion fish | source`;
