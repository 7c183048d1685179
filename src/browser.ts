export * from "./index.js";
export * from "./bundled/charters/index.js";
export * from "./bundled/calendars.js";
export * from "./bundled/overlays.js";
