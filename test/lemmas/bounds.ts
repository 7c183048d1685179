import { HOUR } from "./model.js";
import type { Jump } from "./model.js";
import type { Bound } from "./small-world.js";

const NOON = 12 * HOUR;
const JUMPS: readonly Jump[] = [0, 1].flatMap((day) => [3, -3].map((by) => ({ day, at: NOON, by: by * HOUR })));

/** Tried with every run of the tests. */
export const SMALL: readonly Bound[] = [
  { days: 2, jumps: [undefined], amounts: [0, 1, 2], clocks: ["12:00", "18:00"], pausedDays: 1 },
  { days: 1, jumps: JUMPS, amounts: [0, 1, 2], clocks: ["12:00"], pausedDays: 0 },
];

/** Tried by `npm run test:lemmas`. docs/proofs.md says why no larger world has another counterexample. */
export const WHOLE: readonly Bound[] = [
  { days: 5, jumps: [undefined], amounts: [0, 1, 2], clocks: ["12:00", "18:00"], pausedDays: 2 },
  { days: 2, jumps: [undefined, ...JUMPS], amounts: [0, 1, 2, 3], clocks: ["06:00", "12:00", "18:00"], pausedDays: 1 },
];
