import { verifyDeadline } from "../../verify/index.js";
import { jsonLinesIn } from "../batch/json-lines.js";
import { linesOf } from "../batch/lines.js";
import type { NumberedLine } from "../batch/lines.js";
import { piecesOf } from "../documents/json-file.js";
import { bufferOf } from "../terminal/buffer.js";
import type { Buffer } from "../terminal/buffer.js";
import { failureOf, warnOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import { Refusal } from "../terminal/refusal.js";
import { jsonLine } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import { noRecords } from "./duplicates.js";
import type { Records } from "./duplicates.js";
import type { GivenShelf } from "./shelf.js";
import { storedLine } from "./stored-line.js";
import { verificationLines } from "./text.js";
import { addDuplicate, addTo, noTotals } from "./totals.js";
import type { Totals } from "./totals.js";
import { noneUsed } from "./unused.js";
import type { Unused } from "./unused.js";
import type { UnreadLine, VerifiedLine } from "./verified-line.js";

/** How the lines are answered: each in JSON, or in words those alone that were not reproduced. */
export type Format = "json" | "text";

interface Run {
  readonly shelf: GivenShelf;
  readonly format: Format;
  readonly session: Session;
  readonly output: Buffer;
  readonly totals: Totals;
  readonly records: Records;
  readonly unused: Unused;
}

/** Verifies the lines of a file one after another, keeping none of them; a line that cannot be read spoils no other. */
export async function verifyLines(name: string, shelf: GivenShelf, format: Format, session: Session): Promise<Totals> {
  const asked = `The stored deadlines in ${name === "-" ? "standard input" : name}`;
  const [output, totals, records, unused] = [
    bufferOf(session.io),
    noTotals(),
    noRecords(),
    noneUsed(shelf, shelf.sources),
  ];
  const run: Run = { shelf, format, session, output, totals, records, unused };
  for await (const line of linesOf(jsonLinesIn(piecesOf(name, session.io), asked))) await verifyLine(line, run);
  if (totals.lines === 0) throw new Refusal("empty-file", { asked, found: "no content", remedy: EMPTY });
  await output.flush();
  totals.unused = unused.options();
  totals.duplicates.comparedWith = records.remembered();
  return totals;
}

const EMPTY = "Check how the file was made: due --stdin --json writes one deadline per line";

async function verifyLine(line: NumberedLine, run: Run): Promise<void> {
  const { shelf, format, session, output, totals, records, unused } = run;
  const { number } = line;
  try {
    const stored = storedLine(line);
    const verification = verifyDeadline(shelf, stored.deadline);
    const duplicate = records.duplicateOf(stored);
    unused.use(stored.deadline);
    addTo(totals, number, verification);
    if (duplicate !== undefined) addDuplicate(totals, number, duplicate);
    if (format === "json")
      await output.add(jsonLine<VerifiedLine>({ line: number, reference: stored.reference, verification, duplicate }));
    else if (verification.outcome !== "reproduced")
      for (const words of verificationLines(number, stored, verification, session)) await output.add(words);
  } catch (error) {
    addTo(totals, number, undefined);
    await sayNotRead(number, failureOf(error), format, output, session);
  }
}

async function sayNotRead(
  line: number,
  failure: Failure,
  format: Format,
  output: Buffer,
  { io }: Session,
): Promise<void> {
  if (format === "json") return output.add(jsonLine<UnreadLine>({ line, error: failure }));
  await output.add(`${String(line).padStart(5)}  not read: ${failure.code}`);
  await output.flush();
  warnOf({ ...failure, message: `line ${line}: ${failure.message}` }, format, io);
}
