import type { CalendarEdition } from "../calendar/types.js";
import edition from "../../charters/calendars/england-and-wales/2026-02-25.json";
import { ENGLAND_AND_WALES_2026_02_25 } from "./digests.js";
import { released } from "./released.js";

/** Bank holidays in England and Wales, 2000 to 2028. */
export const englandAndWales: CalendarEdition = released(edition, ENGLAND_AND_WALES_2026_02_25);
