import type { Threshold } from "../../charter/commitment.js";
import { withinRatio } from "../../deadline/threshold/exact-ratio.js";
import type { MeasuredWitness } from "./proof.js";

type Measured = Readonly<Record<string, number>>;

/** Measurements that keep one limit and not the other, one for each way; none where the limits are on different measures. */
export function measuredWitnesses(commitment: string, before: Threshold, after: Threshold): readonly MeasuredWitness[] {
  const tried = [...edgesOf(before), ...edgesOf(after)];
  const found = tried.flatMap((measured): readonly MeasuredWitness[] => {
    const [was, is] = [isKept(before, measured), isKept(after, measured)];
    if (was === undefined || is === undefined || was === is) return [];
    return [{ direction: is ? "worse" : "better", commitment, measured, before: word(was), after: word(is) }];
  });
  return (["better", "worse"] as const).flatMap((way) => found.find(({ direction }) => direction === way) ?? []);
}

/** The values at a limit and just past it. */
function edgesOf(threshold: Threshold): readonly Measured[] {
  if ("measure" in threshold)
    return [threshold.atMost, threshold.atMost + 1].map((value) => ({ [threshold.measure]: value }));
  const [share, of] = threshold.atMost;
  return [share, share + 1].map((part) => ({ [threshold.part]: part, [threshold.whole]: of }));
}

function isKept(threshold: Threshold, measured: Measured): boolean | undefined {
  if ("measure" in threshold) {
    const value = measured[threshold.measure];
    return value === undefined ? undefined : value <= threshold.atMost;
  }
  const [part, whole] = [measured[threshold.part], measured[threshold.whole]];
  return part === undefined || whole === undefined || whole === 0
    ? undefined
    : withinRatio(part, whole, threshold.atMost);
}

function word(isMet: boolean): "met" | "missed" {
  return isMet ? "met" : "missed";
}
