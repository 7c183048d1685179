/**
 * When something is due for every receipt of a span, in pieces. In each piece the due moment stays where it is (slope 0)
 * or moves along with the receipt (1); with a pause that moves along too, it may also move twice as fast (2).
 */
export interface DueFunction {
  /** The first instant of each piece, ascending; the first is that of the span. */
  readonly starts: Float64Array;
  /** When it is due for a receipt at that instant: `NaN` where it cannot be counted, `Infinity` where nothing is due. */
  readonly dues: Float64Array;
  readonly slopes: Float64Array;
  /** The instant after the last. */
  readonly until: number;
}

/** Nothing is due, whenever it is received. */
export function nothingDue(from: number, until: number): DueFunction {
  return { starts: Float64Array.of(from), dues: Float64Array.of(Infinity), slopes: Float64Array.of(0), until };
}

/** Pieces in the order of time, as they are found; one that continues the piece before it becomes part of it. */
export interface PieceList {
  readonly add: (start: number, due: number, slope: number) => void;
  readonly until: (instant: number) => DueFunction;
}

/** An empty list of pieces. */
export function pieceList(): PieceList {
  const starts: number[] = [];
  const dues: number[] = [];
  const slopes: number[] = [];
  const continues = (start: number, due: number, slope: number): boolean => {
    const last = starts.length - 1;
    if (last < 0 || slope !== slopes[last]) return false;
    return isSameMoment(due, (dues[last] as number) + (slope === 0 ? 0 : slope * (start - (starts[last] as number))));
  };
  return {
    add: (start, due, slope) => {
      if (continues(start, due, slope)) return;
      starts.push(start);
      dues.push(due);
      slopes.push(slope);
    },
    until: (instant) => ({
      starts: Float64Array.from(starts),
      dues: Float64Array.from(dues),
      slopes: Float64Array.from(slopes),
      until: instant,
    }),
  };
}

/** Whether two due moments are the same; two that cannot be counted are. */
export function isSameMoment(one: number, other: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}
