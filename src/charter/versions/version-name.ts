/** The name of a version and the round of its correction: `2022-03`, 2 of `2022-03-r2`; the first text is round 1. */
export function roundOf(version: string): readonly [base: string, round: number] {
  const [, base = version, round = "1"] = /^(.*?)(?:-r(\d+))?$/.exec(version) ?? [];
  return [base, Number(round)];
}

/** Whether one of these texts corrects a text: `2022-03-r2` supersedes `2022-03`, `2022-03-r3` both. */
export function isSuperseded(version: string, versions: readonly string[]): boolean {
  const [base, round] = roundOf(version);
  return versions.some((other) => {
    const [otherBase, otherRound] = roundOf(other);
    return otherBase === base && otherRound > round;
  });
}
