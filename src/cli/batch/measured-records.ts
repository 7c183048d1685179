import { shown } from "../../errors.js";
import type { Commitment, InstantInput, MeasuredRecord } from "../../index.js";
import { measuredValue } from "../options/measured.js";
import { checkMeasures } from "../options/measures.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "../options/moment.js";
import { didYouMean } from "../../input/nearest.js";
import { Refusal } from "../terminal/refusal.js";
import { linesOf } from "./lines.js";
import type { NumberedLine } from "./lines.js";
import { namedValues } from "./named-values.js";
import { readerFor } from "./records.js";
import type { Fields, RecordKind, RecordReader } from "./records.js";

const KEYS = ["at", "measured"];

/** Records of what was measured, one a line. */
const RECORDS: RecordKind = {
  name: "A record",
  example: '{ "at": …, "measured": { "rings": 4 } }',
  check: (name) => {
    if (KEYS.includes(name) || /^measured\.[^.]+$/.test(name)) return;
    throw new Refusal("invalid-line", {
      asked: `The column ${shown(name)}`,
      found: "no column of that name",
      remedy: didYouMean(name, KEYS) ?? "Use at, and measured.NAME for each value",
    });
  },
};

/**
 * The records that a text holds, as CSV or as JSON lines. One that cannot be read spoils the whole, because a judgement
 * without it would be another: the refusal names its line.
 */
export async function readRecords(
  text: string,
  commitment: Commitment,
  style: DateStyle,
): Promise<readonly MeasuredRecord[]> {
  const records: MeasuredRecord[] = [];
  let reader: RecordReader | undefined;
  for await (const line of linesOf(inOnePiece(text))) {
    if (reader === undefined) {
      reader = readerFor(line, RECORDS);
      if (reader.hasHeader) continue;
    }
    records.push(recordOf(line, reader, commitment, style));
  }
  return records;
}

function recordOf(line: NumberedLine, reader: RecordReader, commitment: Commitment, style: DateStyle): MeasuredRecord {
  try {
    const fields = reader.read(line);
    const measured = namedValues(fields, "measured", measuredValue) ?? {};
    if (commitment.kind === "threshold") checkMeasures(commitment.id, commitment.threshold, Object.keys(measured));
    return { at: momentOf(fields, style), measured };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details } = error;
    throw new Refusal(code, { ...details, asked: `Line ${line.number}: ${details.asked}` });
  }
}

function momentOf({ at }: Fields, style: DateStyle): InstantInput {
  return typeof at === "string" ? readMoment(at, style, "When it was measured (at)") : (at as InstantInput);
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
