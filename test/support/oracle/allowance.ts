import type { OracleAllowance, OracleUnit } from "./types.js";

/** The one unit in which an allowance is said. */
export function unitOf(allowance: OracleAllowance): OracleUnit {
  const [unit, ...others] = Object.keys(allowance) as OracleUnit[];
  if (unit === undefined || others.length > 0) {
    throw new RangeError(`an allowance has one unit, found ${JSON.stringify(allowance)}`);
  }
  return unit;
}

/** How many of its unit an allowance grants. */
export function amountOf(allowance: OracleAllowance): number {
  return allowance[unitOf(allowance)] ?? 0;
}

/** An allowance and its extension as one sum; they must share their unit. */
export function totalOf(allowance: OracleAllowance, extension: OracleAllowance | undefined): OracleAllowance {
  if (extension === undefined) return allowance;
  const unit = unitOf(allowance);
  if (unitOf(extension) !== unit) throw new RangeError(`an extension of ${unit} is said in ${unitOf(extension)}`);
  return { [unit]: amountOf(allowance) + amountOf(extension) };
}
