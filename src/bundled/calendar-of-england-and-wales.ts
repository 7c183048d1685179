import type { CalendarEdition } from "../calendar/types.js";
import edition from "../../charters/calendars/england-and-wales/2026-02-25.json";
import { deepFreeze } from "../charter/deep-freeze.js";

/** Bank holidays in England and Wales, 2000 to 2028. */
export const englandAndWales: CalendarEdition = deepFreeze(edition as unknown as CalendarEdition);
