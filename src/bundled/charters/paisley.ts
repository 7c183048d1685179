import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/charter.js";
import { LONDON } from "../../time/london.js";
import march2022 from "../../../charters/paisley/2022-03.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";
import { scotland } from "../calendar-of-scotland.js";
import { PAISLEY_2022_03 } from "../digests.js";
import { released } from "../released.js";

/** Paisley Housing Association. */
export const paisley: Charter = deepFreeze({
  id: "paisley",
  versions: [released<CharterVersion>(march2022, PAISLEY_2022_03)],
  calendars: [scotland, englandAndWales],
  zones: [LONDON],
});
