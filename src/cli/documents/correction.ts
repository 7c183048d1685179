/** The name of a version and the round of its correction: `2022-03`, 2 of `2022-03-r2`; the first text is round 1. */
export function roundOf(version: string): readonly [base: string, round: number] {
  const [, base = version, round = "1"] = /^(.*?)(?:-r(\d+))?$/.exec(version) ?? [];
  return [base, Number(round)];
}

/** The name for the next correction of a version: `undated-r2` of `undated`, `2022-03-r3` of `2022-03-r2`. */
export function correctionOf(version: string): string {
  const [base, round] = roundOf(version);
  return `${base}-r${round + 1}`;
}
