/** A span `[from, to)` on any number line: milliseconds of a local date, instants, days. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same points as sorted intervals that neither overlap nor touch; empty ones disappear. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const result: Interval[] = [];
  for (const interval of sorted) {
    const last = result[result.length - 1];
    if (last !== undefined && interval.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    } else {
      result.push(interval);
    }
  }
  return result;
}

/** What is left of `intervals` (joined) outside `removed`. */
export function without(intervals: readonly Interval[], removed: readonly Interval[]): Interval[] {
  let left = [...intervals];
  for (const hole of removed) {
    left = left.flatMap(({ from, to }) =>
      hole.to <= from || hole.from >= to
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, hole.from) },
            { from: Math.max(from, hole.to), to },
          ].filter((part) => part.from < part.to),
    );
  }
  return left;
}
