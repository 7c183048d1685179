import { overlayFormat } from "./shape/overlay.js";
import { jsonSchemaOf } from "./json-schema-of.js";
import type { JsonSchema } from "./json-schema-of.js";
import { calendarEdition } from "./shape/calendar-edition.js";
import { charterVersion } from "./shape/charter-version.js";

export type { JsonSchema } from "./json-schema-of.js";

/** The JSON Schema of a charter version: its shape, for editors; the rules between its parts are not in it. */
export function charterJsonSchema(): JsonSchema {
  return jsonSchemaOf("charter", charterVersion);
}

/** The JSON Schema of a calendar edition: its shape, for editors. */
export function calendarJsonSchema(): JsonSchema {
  return jsonSchemaOf("calendar", calendarEdition);
}

/** The JSON Schema of an overlay: its shape, for editors. */
export function overlayJsonSchema(): JsonSchema {
  return jsonSchemaOf("overlay", overlayFormat);
}
