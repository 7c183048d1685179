import { deepFreeze } from "../charter/deep-freeze.js";
import type { Overlay } from "../charter/charter.js";
import abertayHoursOverlay from "../../charters/overlays/abertay-hours.json";
import christmasShutdownOverlay from "../../charters/overlays/christmas-shutdown.json";
import dundeeOfficeOverlay from "../../charters/overlays/dundee-office.json";
import glasgowOfficeOverlay from "../../charters/overlays/glasgow-office.json";
import trainingAfternoonsOverlay from "../../charters/overlays/training-afternoons.json";

/** Office hours for Abertay, whose charter states none: an example. */
export const abertayHours: Overlay = deepFreeze(abertayHoursOverlay as unknown as Overlay);

/** A shutdown over Christmas and New Year: an example. */
export const christmasShutdown: Overlay = deepFreeze(christmasShutdownOverlay as unknown as Overlay);

/** An office that keeps the local holidays of Dundee. */
export const dundeeOffice: Overlay = deepFreeze(dundeeOfficeOverlay as unknown as Overlay);

/** An office that keeps the local holidays of Glasgow. */
export const glasgowOffice: Overlay = deepFreeze(glasgowOfficeOverlay as unknown as Overlay);

/** Two training afternoons a month: an example for Paisley. */
export const trainingAfternoons: Overlay = deepFreeze(trainingAfternoonsOverlay as unknown as Overlay);
