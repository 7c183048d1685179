import { verifyDeadline } from "../../verify/index.js";
import type { VerifyShelf } from "../../verify/index.js";
import { bufferOf } from "../terminal/buffer.js";
import type { Buffer } from "../terminal/buffer.js";
import { linesOf } from "../batch/lines.js";
import type { NumberedLine } from "../batch/lines.js";
import { failureOf, warnOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import type { Session } from "../terminal/session.js";
import { storedLine } from "./stored-line.js";
import { verificationLines } from "./text.js";
import { addTo, noTotals } from "./totals.js";
import type { Totals } from "./totals.js";

/** How the lines are answered: each in JSON, or in words those alone that did not come out again. */
export type Format = "json" | "text";

/** Verifies the lines of a text one after another, keeping none of them; a line that cannot be read spoils no other. */
export async function verifyLines(pieces: AsyncIterable<string>, shelf: VerifyShelf, format: Format, session: Session): Promise<Totals> {
  const output = bufferOf(session.io);
  const totals = noTotals();
  for await (const line of linesOf(pieces)) await verifyLine(line, shelf, format, totals, output, session);
  await output.flush();
  return totals;
}

async function verifyLine(line: NumberedLine, shelf: VerifyShelf, format: Format, totals: Totals, output: Buffer, session: Session): Promise<void> {
  const { number } = line;
  try {
    const stored = storedLine(line);
    const verification = verifyDeadline(shelf, stored.deadline);
    addTo(totals, number, verification);
    if (format === "json") await output.add(JSON.stringify({ line: number, reference: stored.reference, verification }));
    else if (verification.outcome !== "reproduced") await output.add(verificationLines(number, stored, verification, session).join("\n"));
  } catch (error) {
    addTo(totals, number, undefined);
    await sayNotRead(number, failureOf(error), format, output, session);
  }
}

async function sayNotRead(line: number, failure: Failure, format: Format, output: Buffer, { io }: Session): Promise<void> {
  if (format === "json") return output.add(JSON.stringify({ line, error: failure }));
  await output.add(`${String(line).padStart(5)}  not read: ${failure.code}`);
  await output.flush();
  warnOf({ ...failure, message: `line ${line}: ${failure.message}` }, format, io);
}
