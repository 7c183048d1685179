import type { CalendarEdition } from "../calendar/types.js";
import edition from "../../charters/calendars/scotland/2026-02-25.json";
import { SCOTLAND_2026_02_25 } from "./digests.js";
import { released } from "./released.js";

/** Bank holidays in Scotland, 2000 to 2028. */
export const scotland: CalendarEdition = released(edition, SCOTLAND_2026_02_25);
