import type { Command } from "commander";
import type { Charter } from "../../index.js";
import { commitmentNamed } from "../documents/charter.js";
import { Refusal } from "../terminal/refusal.js";

/** Whether cases come from standard input. */
export interface SourceOptions {
  readonly stdin?: true;
}

/** Adds the option to read cases from standard input. */
export function addStandardInput(command: Command): Command {
  return command.option("--stdin", "read cases from standard input, JSON lines or CSV");
}

/** Whether the cases come from standard input; refuses `given` options, which state one case, at the same time. */
export function readsStandardInput(
  commitmentName: string | undefined,
  options: SourceOptions,
  given: readonly string[],
): boolean {
  if (options.stdin !== true && commitmentName !== "-") return false;
  if (given.length === 0) return true;
  throw new Refusal("usage", {
    asked: "To read cases from standard input",
    found: `${given.join(", ")}, which is for a single case`,
    remedy: "Say so in the line of each case, or leave out --stdin",
  });
}

/** The row id of the commitment that an argument names. */
export function requireCommitment(charter: Charter, name: string | undefined): string {
  if (name !== undefined) return commitmentNamed(charter, name).id;
  throw new Refusal("usage", {
    asked: "Which commitment",
    found: "none",
    remedy: `Name one by row id or slug (\`charterclock commitments ${charter.id}\` lists them), or give --stdin`,
  });
}

/** Finds the row id for what a line calls its commitment; where it says nothing, `otherwise` is meant. */
export function commitmentFinder(charter: Charter, otherwise: string | undefined): (name: unknown) => string {
  const known = new Map<unknown, string>();
  const fallback = otherwise === "-" ? undefined : otherwise;
  return (name) => {
    const found = known.get(name) ?? requireCommitment(charter, typeof name === "string" ? name : fallback);
    known.set(name, found);
    return found;
  };
}
