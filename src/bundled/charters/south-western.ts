import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/charter.js";
import { LONDON } from "../../time/london.js";
import undated from "../../../charters/south-western/undated.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";
import { scotland } from "../calendar-of-scotland.js";
import { SOUTH_WESTERN_UNDATED } from "../digests.js";
import { released } from "../released.js";

/** South Western Housing Society. */
export const southWestern: Charter = deepFreeze({
  id: "south-western",
  versions: [released<CharterVersion>(undated, SOUTH_WESTERN_UNDATED)],
  calendars: [englandAndWales, scotland],
  zones: [LONDON],
});
