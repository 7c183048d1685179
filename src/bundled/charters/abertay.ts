import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/charter.js";
import { LONDON } from "../../time/london.js";
import march2020 from "../../../charters/abertay/2020-03.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";
import { scotland } from "../calendar-of-scotland.js";
import { ABERTAY_2020_03 } from "../digests.js";
import { released } from "../released.js";

/** Abertay Housing Association, Dundee. */
export const abertay: Charter = deepFreeze({
  id: "abertay",
  versions: [released<CharterVersion>(march2020, ABERTAY_2020_03)],
  calendars: [scotland, englandAndWales],
  zones: [LONDON],
});
