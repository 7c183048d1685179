import { readNamedValue } from "./named-value.js";

type Measured = readonly [name: string, value: number];

const OPTION = { asked: "A measured value", remedy: 'Write its name and number, "rings=4"' };

/** Reads measured values written as name=number. */
export function readMeasured(written: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    written.map((text) =>
      readNamedValue<Measured>(text, OPTION, (name, value) =>
        Number.isFinite(Number(value)) ? [name, Number(value)] : undefined,
      ),
    ),
  );
}
