import type { Charter, CharterVersion } from "../../charter/charter.js";
import { LONDON } from "../../time/london.js";
import undated from "../../../charters/calvay/undated.json";
import { englandAndWales } from "../calendar-of-england-and-wales.js";
import { scotland } from "../calendar-of-scotland.js";
import { CALVAY_UNDATED } from "../digests.js";
import { released } from "../released.js";
import { deepFreeze } from "../../charter/deep-freeze.js";

/** Calvay Housing Association, Glasgow. */
export const calvay: Charter = deepFreeze({
  id: "calvay",
  versions: [released<CharterVersion>(undated, CALVAY_UNDATED)],
  calendars: [scotland, englandAndWales],
  zones: [LONDON],
});
