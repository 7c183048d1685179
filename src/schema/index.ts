export { charterSchema, parseCharter, problemsInCharter } from "./charter.js";
export type { ParseCharterOptions } from "./reference-data.js";
export { calendarSchema, parseCalendar, problemsInCalendar } from "./calendar.js";
export { overlaySchema, parseOverlay, problemsInOverlay } from "./overlay.js";
export type { ParseOverlayOptions } from "./overlay.js";
export { calendarJsonSchema, charterJsonSchema, overlayJsonSchema } from "./json-schema.js";
export type { JsonSchema } from "./json-schema.js";
export type {
  DocumentSchema,
  SchemaError,
  SchemaIssue,
  SchemaResult,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from "./document-schema.js";
export { requestJsonSchema, requestSchema, responseJsonSchema, responseSchema } from "./contract/index.js";
export { CharterClockError } from "../errors.js";
export type { ErrorCode, ErrorDetails, Problem } from "../errors.js";
export type { CalendarEdition } from "../calendar/types.js";
export type { Charter, CharterVersion, Overlay } from "../charter/charter.js";
export type * from "../json/answer-types.js";
export type { AnswerError, Ask, Request } from "../json/index.js";
