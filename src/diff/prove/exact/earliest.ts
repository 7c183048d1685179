import { pieceList } from "./due-function.js";
import type { DueFunction } from "./due-function.js";
import { inStep } from "./in-step.js";

/** The earlier of two due moments for every receipt, as an aim inside a limit has it. */
export function earliestOf(one: DueFunction, other: DueFunction): DueFunction {
  const pieces = pieceList();
  inStep(one, other, (from, _to, first, second) => {
    const isSecond = second.due < first.due || (second.due === first.due && second.slope < first.slope);
    const { due, slope } =
      Number.isNaN(first.due) || Number.isNaN(second.due) ? { due: NaN, slope: 0 } : isSecond ? second : first;
    pieces.add(from, due, slope);
  });
  return pieces.until(one.until);
}
