import * as core from "../../../src/index.js";
import * as browser from "../../../src/browser.js";
import * as calendars from "../../../src/bundled/calendars.js";
import * as charters from "../../../src/bundled/charters/index.js";
import * as diff from "../../../src/diff/index.js";
import * as json from "../../../src/json/index.js";
import * as overlays from "../../../src/bundled/overlays.js";
import * as schema from "../../../src/schema/index.js";
import * as verify from "../../../src/verify/index.js";
import * as zones from "../../../src/zones/index.js";

/** What each public entry gives, from the sources; the entry of one charter is taken from that of all. */
export const ENTRIES: Readonly<Record<string, unknown>> = {
  charterclock: core,
  "charterclock/calendars": calendars,
  "charterclock/charters": charters,
  "charterclock/charters/abertay": charters,
  "charterclock/charters/calvay": charters,
  "charterclock/charters/south-western": charters,
  "charterclock/diff": diff,
  "charterclock/json": json,
  "charterclock/overlays": overlays,
  "charterclock/schema": schema,
  "charterclock/verify": verify,
  "charterclock/zones": zones,
};

/** What the browser global holds. */
export const BROWSER: unknown = browser;
