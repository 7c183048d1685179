import type { CalendarEdition } from "../calendar/types.js";
import edition from "../../charters/calendars/scotland/2026-02-25.json";
import { deepFreeze } from "../charter/deep-freeze.js";

/** Bank holidays in Scotland, 2000 to 2028. */
export const scotland: CalendarEdition = deepFreeze(edition as unknown as CalendarEdition);
