import { FINE } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { lineOf, withSafeOutput } from "./safe-output.js";
import { styleFor } from "./style.js";
import type { Style } from "./style.js";
import type { DateStyle } from "./date-style.js";
import type { Io } from "./io.js";

/** The options that every command takes. */
export interface GlobalOptions {
  readonly json?: true;
  readonly dateStyle: DateStyle;
}

/** One run: where it reads and writes, how it looks, and how it ended. */
export interface Session {
  readonly io: Io;
  readonly style: Style;
  /** The columns that texts are laid out in. */
  readonly width: number;
  exitCode: ExitCode;
  /** Kept when the help that was asked for is written. */
  helpWritten: Promise<void>;
}

const WIDTH_OF_A_PIPE = 80;
const NARROWEST = 60;
const WIDEST = 120;

/** The session of a run with these arguments. */
export function sessionOf(argv: readonly string[], io: Io): Session {
  const columns = io.columns ?? WIDTH_OF_A_PIPE;
  const colour = argv.includes("--no-color") ? "off" : argv.includes("--color") ? "on" : io.colour;
  return {
    io: withSafeOutput(io, colour),
    style: styleFor(colour),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    exitCode: FINE,
    helpWritten: Promise.resolve(),
  };
}

/** Writes lines to standard output. */
export async function say(session: Session, lines: readonly string[]): Promise<void> {
  await session.io.write(lines.map(lineOf).join(""));
}

/** Writes a value to standard output as indented JSON; callers name its type, from which its published schema is made. */
export async function sayJson<Output>(session: Session, output: Output): Promise<void> {
  await session.io.write(`${JSON.stringify(output, undefined, 2)}\n`);
}

/** A value as one line of JSON; callers name its type, from which its published schema is made. */
export function jsonLine<Output>(output: Output): string {
  return JSON.stringify(output);
}
