import { readNamedValues } from "./named-value.js";

const OPTION = { asked: "A measured value", remedy: 'Write its name and number, "rings=4"' };

/** Reads measured values written as name=number. */
export function readMeasured(written: readonly string[]): Readonly<Record<string, number>> {
  return readNamedValues(written, OPTION, (value) => (Number.isFinite(Number(value)) ? Number(value) : undefined));
}
