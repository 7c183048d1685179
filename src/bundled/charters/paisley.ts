import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { LONDON } from "../../time/london.js";
import march2022 from "../../../charters/paisley/2022-03.json";
import { scotland } from "../calendar-of-scotland.js";

/** Paisley Housing Association. */
export const paisley: Charter = deepFreeze({
  id: "paisley",
  versions: [march2022 as unknown as CharterVersion],
  calendars: [scotland],
  zones: [LONDON],
});
