import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { LONDON } from "../../time/london.js";
import march2020 from "../../../charters/abertay/2020-03.json";
import { scotland } from "../calendar-of-scotland.js";

/** Abertay Housing Association, Dundee. */
export const abertay: Charter = deepFreeze({
  id: "abertay",
  versions: [march2020 as unknown as CharterVersion],
  calendars: [scotland],
  zones: [LONDON],
});
