import type { Effect } from "../findings/types.js";
import { visible } from "../../unseen.js";

/** What the net effects of a diff are called. */
export const NET_EFFECT = "All changes together";

/** What stands in place of net effects where there are none. */
export const NO_NET_EFFECT = "no due date moves in cases without a pause or an agreed time";

/** Whose dates move: "CAL-16 Complete a routine repair"; a made-up promise by its title alone. */
export function effectName({ commitment, title, witnesses }: Effect): string {
  return visible(witnesses[0]?.promise === undefined ? `${commitment} ${title}` : title);
}
