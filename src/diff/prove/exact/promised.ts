import type { TermPlan } from "../../../deadline/plan/plan.js";

/** Where a date comes from: the earliest of some terms, or a time agreed so many milliseconds after the receipt. */
export type Promised =
  { readonly by: "terms"; readonly terms: readonly TermPlan[] } | { readonly by: "agreement"; readonly after: number };
