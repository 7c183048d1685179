import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a verifier says of one record: `yes`, `no: why` or `not checked: why`, three times. */
export interface Answers {
  readonly texts: string;
  readonly whole: string;
  readonly date: string;
}

const FILE = fileURLToPath(new URL("../../../docs/verifier/verifier.py", import.meta.url));

/** The command that is tried; a verifier of somebody else's is named by the environment, `CHARTERCLOCK_VERIFIER`. */
const [command = "python3", ...before] = process.env["CHARTERCLOCK_VERIFIER"]?.split(" ") ?? ["python3", FILE];

/** Why no verifier can be run here; `undefined` where one can. */
export const whyNot: string | undefined =
  spawnSync(command, ["--version"]).error === undefined
    ? undefined
    : `${command} is not installed, so no verifier is run`;

/** The answers about records, all of them in one run, with the texts that the verifier is given. */
export function answersOf(texts: readonly object[], records: readonly unknown[]): readonly Answers[] {
  return run(texts, records.map((record) => `${JSON.stringify(record)}\n`).join("")).answers;
}

/** One run over lines of input, in a folder with one file of all texts: its exit code, and its answers. */
export function run(
  texts: readonly object[],
  input: string,
  environment: Readonly<Record<string, string>> = {},
): { readonly exitCode: number | null; readonly answers: readonly Answers[] } {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-texts-"));
  try {
    mkdirSync(join(folder, "inside"));
    writeFileSync(join(folder, "inside", "texts.json"), JSON.stringify(texts));
    const env = { ...process.env, ...environment };
    const { status, stdout, stderr } = spawnSync(command, [...before, folder], {
      input,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env,
    });
    if (stderr !== "") throw new Error(`The verifier wrote to standard error:\n${stderr}`);
    const lines = stdout.split("\n").filter((line) => line !== "");
    return { exitCode: status, answers: lines.map((line) => JSON.parse(line) as Answers) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether an answer is one of the three, a `no` or `not checked` with a reason. */
export function isAnswer(answer: unknown): boolean {
  return typeof answer === "string" && /^(?:yes|(?:no|not checked): \S.*)$/s.test(answer);
}

/** Whether an answer is a `no`. */
export function isNo(answer: string): boolean {
  return answer.startsWith("no: ");
}
