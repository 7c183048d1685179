/** What a change does to the customer. */
export type Direction =
  /** An earlier date, or more of a promise. */
  | "better"
  /** A later date, or less of a promise. */
  | "worse"
  /** Some dates become earlier, some later. */
  | "mixed"
  /** No date and no promise moves. */
  | "neutral";
