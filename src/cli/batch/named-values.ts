import { shown } from "../../errors.js";
import { Refusal } from "../terminal/refusal.js";
import type { Fields } from "./records.js";

/**
 * Values that have names of their own, under a common one: an object in JSON, or columns such as `measured.rings`.
 * `undefined` where the line has none; `read` makes a value of what a cell says.
 */
export function namedValues<Value>(
  fields: Fields,
  common: string,
  read: (cell: string) => Value,
): Readonly<Record<string, Value>> | undefined {
  const whole = fields[common];
  if (typeof whole === "object" && whole !== null) return whole as Readonly<Record<string, Value>>;
  if (whole !== undefined) {
    throw new Refusal("invalid-line", {
      asked: `The values of ${common}`,
      found: shown(whole),
      remedy: `Give each one its own column, ${common}.NAME, or an object in JSON`,
    });
  }
  const start = `${common}.`;
  const columns = Object.entries(fields).filter(([name]) => name.startsWith(start));
  if (columns.length === 0) return undefined;
  return Object.fromEntries(
    columns.map(([name, value]) => [
      name.slice(start.length),
      typeof value === "string" ? read(value) : (value as Value),
    ]),
  );
}
