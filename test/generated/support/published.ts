import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  calendarJsonSchema,
  charterJsonSchema,
  overlayJsonSchema,
  requestJsonSchema,
} from "../../../src/schema/index.js";
import { lockJsonSchema } from "../../../src/schema/lock-json-schema.js";
import { FOLDER } from "./schema-file.js";
import type { Schema } from "./schema-file.js";

/** The schemas that are made from zod, by path. */
export const FROM_ZOD: Readonly<Record<string, Schema>> = {
  "calendar.schema.json": calendarJsonSchema(),
  "charter.schema.json": charterJsonSchema(),
  "lock.schema.json": lockJsonSchema(),
  "overlay.schema.json": overlayJsonSchema(),
  "request.schema.json": requestJsonSchema(),
};

/** The schema of the lines of the conformance suite, which is written by hand. */
export const WRITTEN: Readonly<Record<string, Schema>> = {
  "vectors.schema.json": JSON.parse(readFileSync(resolve(FOLDER, "vectors.schema.json"), "utf8")) as Schema,
};
