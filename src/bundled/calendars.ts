import type { CalendarEdition } from "../calendar/types.js";
import edition from "../../charters/calendars/northern-ireland/2026-02-25.json";
import { NORTHERN_IRELAND_2026_02_25 } from "./digests.js";
import { released } from "./released.js";

export { englandAndWales } from "./calendar-of-england-and-wales.js";
export { scotland } from "./calendar-of-scotland.js";

/** Bank holidays in Northern Ireland, 2000 to 2028. */
export const northernIreland: CalendarEdition = released(edition, NORTHERN_IRELAND_2026_02_25);
