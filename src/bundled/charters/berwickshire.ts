import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/charter.js";
import { LONDON } from "../../time/london.js";
import january2020 from "../../../charters/berwickshire/2020-01-13.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";
import { scotland } from "../calendar-of-scotland.js";
import { BERWICKSHIRE_2020_01_13 } from "../digests.js";
import { released } from "../released.js";

/** Berwickshire Housing Association, Duns. */
export const berwickshire: Charter = deepFreeze({
  id: "berwickshire",
  versions: [released<CharterVersion>(january2020, BERWICKSHIRE_2020_01_13)],
  calendars: [scotland, englandAndWales],
  zones: [LONDON],
});
