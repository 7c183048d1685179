import type { Charter } from "../../index.js";
import { LONDON } from "../../time/london.js";
import { triedTogether } from "../rules/tried-together.js";
import { entriesTriedTogether } from "../rules/entries-tried-together.js";
import type { Edit } from "../edits/find-edits.js";
import { withEdits } from "../edits/with-edits.js";
import type { Document } from "../document.js";
import { momentsFor } from "./moments.js";
import type { Moments } from "./moments.js";
import type { Trial } from "./trial.js";
import { partCache } from "./part-cache.js";
import type { PartCache } from "./part-cache.js";
import { madeUpLandlordFor, worldOf } from "./world.js";
import type { World } from "./world.js";

/** What the proofs of one comparison share: both texts, the moments that are tried, and what was compiled so far. */
export interface ProofContext {
  readonly before: World;
  readonly after: World;
  readonly moments: Moments;
  readonly parts: PartCache;
  /** Both texts with and without some edits; one trial where these are all there are. */
  readonly trialsOf: (own: readonly Edit[]) => readonly Trial[];
}

/** The context of a comparison. `charter` gives promises to documents that have none; without it they are made up. */
export function proofContextOf(
  before: Document,
  after: Document,
  edits: readonly Edit[],
  charter: Charter | undefined,
): ProofContext {
  const asked = charter ?? madeUpLandlordFor(before, { zones: [LONDON] });
  const worldWith = (value: Document["value"]): World =>
    worldOf(underOneId({ ...before, value } as Document, [before, after], asked), asked);
  const [old, young] = [worldWith(before.value), worldWith(after.value)];
  const trialsOf = (own: readonly Edit[]): readonly Trial[] => {
    const linked = [...own, ...entriesTriedTogether(own, edits)];
    const companions =
      before.kind === "charter" && after.kind === "charter"
        ? triedTogether(linked, edits, before.value, after.value)
        : [];
    const paths = new Set([...linked, ...companions].map(({ path }) => path));
    if (edits.every(({ path }) => paths.has(path))) return [{ before: old, after: young, triedOn: "before" }];
    return [
      { before: old, after: worldWith(withEdits(before.value, after.value, paths)), triedOn: "before" },
      { before: worldWith(withEdits(after.value, before.value, paths)), after: young, triedOn: "after" },
    ];
  };
  const moments = momentsFor([old, young], [before, after], edits);
  return { before: old, after: young, moments, parts: partCache(), trialsOf };
}

/** A calendar that was renamed stands where the charter names either of its ids. */
function underOneId(document: Document, [before, after]: readonly [Document, Document], asked: Charter): Document {
  if (document.kind !== "calendar") return document;
  const named = [before.value.id, after.value.id].find((id) => asked.calendars.some((calendar) => calendar.id === id));
  return { ...document, value: { ...document.value, id: named ?? document.value.id } };
}
