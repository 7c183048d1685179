/**
 * Whether part/whole is at most a/b, compared exactly as the numbers are written in decimal: 0.07 in 1 is seven in a
 * hundred, though binary arithmetic makes it a little more.
 */
export function withinRatio(part: number, whole: number, [share, of]: readonly [number, number]): boolean {
  const places = Math.max(...[part, whole, share, of].map(decimalPlaces));
  const scaled = (value: number): bigint => scaledInteger(value, places);
  return scaled(part) * scaled(of) <= scaled(share) * scaled(whole);
}

function decimalPlaces(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}

function scaledInteger(value: number, places: number): bigint {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const zeros = places + Number(exponent) - fraction.length;
  return BigInt(whole + fraction) * 10n ** BigInt(zeros);
}
