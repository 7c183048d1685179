import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { LONDON } from "../../time/london.js";
import undated from "../../../charters/south-western/undated.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";

/** South Western Housing Society. */
export const southWestern: Charter = deepFreeze({
  id: "south-western",
  versions: [undated as unknown as CharterVersion],
  calendars: [englandAndWales],
  zones: [LONDON],
});
