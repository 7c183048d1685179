import type { CalendarEdition } from "../calendar/types.js";
import englandAndWalesEdition from "../../charters/calendars/england-and-wales/2026-02-25.json";
import northernIrelandEdition from "../../charters/calendars/northern-ireland/2026-02-25.json";
import { deepFreeze } from "../charter/deep-freeze.js";

export { scotland } from "./calendar-of-scotland.js";

/** Bank holidays in England and Wales, 2000 to 2028. */
export const englandAndWales: CalendarEdition = deepFreeze(englandAndWalesEdition as unknown as CalendarEdition);

/** Bank holidays in Northern Ireland, 2000 to 2028. */
export const northernIreland: CalendarEdition = deepFreeze(northernIrelandEdition as unknown as CalendarEdition);
