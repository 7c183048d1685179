import {
  calendarJsonSchema,
  charterJsonSchema,
  overlayJsonSchema,
  requestJsonSchema,
} from "../../../src/schema/index.js";
import { lockJsonSchema } from "../../../src/schema/lock-json-schema.js";
import type { Schema } from "./schema-file.js";

/** The schemas that are made from zod, by path. */
export const FROM_ZOD: Readonly<Record<string, Schema>> = {
  "calendar.schema.json": calendarJsonSchema(),
  "charter.schema.json": charterJsonSchema(),
  "lock.schema.json": lockJsonSchema(),
  "overlay.schema.json": overlayJsonSchema(),
  "request.schema.json": requestJsonSchema(),
};
