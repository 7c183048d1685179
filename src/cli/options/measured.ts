import { Refusal } from "../terminal/refusal.js";

/** Reads measured values written as name=number. */
export function readMeasured(written: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(written.map(readOne));
}

function readOne(text: string): [string, number] {
  const [, name = "", number = ""] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(text) ?? [];
  const value = Number(number);
  if (name !== "" && number !== "" && Number.isFinite(value)) return [name, value];
  throw new Refusal("invalid-option", {
    asked: "A measured value",
    found: JSON.stringify(text),
    remedy: 'Write its name and number, "rings=4"',
  });
}
