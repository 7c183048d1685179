import { readNamedValues } from "./named-value.js";

const OPTION = { asked: "A measured value", remedy: 'Write its name and number, "rings=4"' };

/** Reads measured values written as name=number. */
export function readMeasured(written: readonly string[]): Readonly<Record<string, number>> {
  return readNamedValues(written, OPTION, (value) => (isKept(value) ? Number(value) : undefined));
}

/** A measured value as a cell has it. What is no number that a program keeps is left as text: the refusal quotes it. */
export function measuredValue(cell: string): number {
  return isKept(cell) ? Number(cell) : (cell as unknown as number);
}

function isKept(text: string): boolean {
  return Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER;
}
