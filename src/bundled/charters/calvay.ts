import type { Charter, CharterVersion } from "../../charter/types.js";
import { LONDON } from "../../time/london.js";
import undated from "../../../charters/calvay/undated.json";
import { scotland } from "../calendar-of-scotland.js";
import { deepFreeze } from "../../charter/deep-freeze.js";

/** Calvay Housing Association, Glasgow. */
export const calvay: Charter = deepFreeze({
  id: "calvay",
  versions: [undated as unknown as CharterVersion],
  calendars: [scotland],
  zones: [LONDON],
});
