import * as calendarsByName from "../../bundled/calendars.js";
import * as chartersByName from "../../bundled/charters/index.js";
import * as overlaysByName from "../../bundled/overlays.js";
import type { CalendarEdition, Charter, Overlay } from "../../index.js";

/** The bank holidays that come with the package. */
export const CALENDARS: readonly CalendarEdition[] = Object.values(calendarsByName);

/** The charters that come with the package, in the order of their ids. */
export const CHARTERS: readonly Charter[] = Object.values<Charter>(chartersByName).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The overlays that come with the package, as examples and for local holidays. */
export const OVERLAYS: readonly Overlay[] = Object.values<Overlay>(overlaysByName);
