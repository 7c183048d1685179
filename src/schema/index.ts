export { charterSchema, parseCharter, problemsInCharter } from "./charter.js";
export type { ParseCharterOptions } from "./charter.js";
export { calendarSchema, parseCalendar, problemsInCalendar } from "./calendar.js";
export { overlaySchema, parseOverlay, problemsInOverlay } from "./overlay.js";
export { CharterClockError } from "../errors.js";
export type { ErrorCode, ErrorDetails, Problem } from "../errors.js";
