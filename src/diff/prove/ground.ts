import type { Charter } from "../../index.js";
import { LONDON } from "../../time/london.js";
import { companionsOf } from "../rules/companions.js";
import type { Edit } from "../edits/find-edits.js";
import { withEdits } from "../edits/with-edits.js";
import type { Document } from "../types.js";
import { momentsFor } from "./moments.js";
import type { Moments } from "./moments.js";
import type { Trial } from "./search.js";
import { sharedParts } from "./shared.js";
import type { Shared } from "./shared.js";
import { probeFor, worldOf } from "./world.js";
import type { World } from "./world.js";

/** What the proofs of one comparison share: both texts, the moments that are tried, and what was compiled so far. */
export interface Ground {
  readonly before: World;
  readonly after: World;
  readonly moments: Moments;
  readonly shared: Shared;
  readonly edits: readonly Edit[];
  /** Both texts with and without some edits; one trial where these are all there are. */
  readonly trialsOf: (own: readonly Edit[]) => readonly Trial[];
}

/** The ground of a comparison. `charter` gives promises to documents that have none; without it they are made up. */
export function groundOf(before: Document, after: Document, edits: readonly Edit[], charter: Charter | undefined): Ground {
  const asked = charter ?? probeFor(before, { zones: [LONDON] });
  const worldWith = (value: Document["value"]): World => worldOf({ ...before, value } as Document, asked);
  const [old, young] = [worldWith(before.value), worldWith(after.value)];
  const trialsOf = (own: readonly Edit[]): readonly Trial[] => {
    const companions = before.kind === "charter" && after.kind === "charter" ? companionsOf(own, edits, before.value, after.value) : [];
    const paths = new Set([...own, ...companions].map(({ path }) => path));
    if (edits.every(({ path }) => paths.has(path))) return [{ before: old, after: young, triedOn: "before" }];
    return [
      { before: old, after: worldWith(withEdits(before.value, after.value, paths)), triedOn: "before" },
      { before: worldWith(withEdits(after.value, before.value, paths)), after: young, triedOn: "after" },
    ];
  };
  const moments = momentsFor([old, young], [before, after], datesIn(edits));
  return { before: old, after: young, moments, shared: sharedParts(), edits, trialsOf };
}

/** Every date that stands in an edit or in the way to it. */
function datesIn(edits: readonly Edit[]): readonly string[] {
  const texts = edits.map(({ path, before, after }) => JSON.stringify([path, before, after]));
  return [...new Set(texts.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []))];
}
