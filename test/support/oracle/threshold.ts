/** Whether a part is at most `allowed` (numerator, denominator) of a whole, compared exactly; nothing measured is no answer. */
export function oracleWithinRatio(
  part: number,
  whole: number,
  [numerator, denominator]: readonly [number, number],
): boolean | "not-measured" {
  if (part === 0 && whole === 0) return "not-measured";
  return BigInt(part) * BigInt(denominator) <= BigInt(numerator) * BigInt(whole);
}
