import type { Problem } from "../../errors.js";

/** Plain data read from an input (`undefined`: nothing could be read), and every problem met on the way. */
export interface Read {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}
