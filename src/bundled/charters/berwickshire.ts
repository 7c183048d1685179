import { deepFreeze } from "../../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../../charter/types.js";
import { LONDON } from "../../time/london.js";
import january2020 from "../../../charters/berwickshire/2020-01-13.json";
import { scotland } from "../calendar-of-scotland.js";

/** Berwickshire Housing Association, Duns. */
export const berwickshire: Charter = deepFreeze({
  id: "berwickshire",
  versions: [january2020 as unknown as CharterVersion],
  calendars: [scotland],
  zones: [LONDON],
});
