import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  calendarJsonSchema,
  charterJsonSchema,
  overlayJsonSchema,
  requestJsonSchema,
  responseJsonSchema,
} from "../../../src/schema/index.js";
import { diffJsonSchema } from "../../../src/schema/contract/diff-json-schema.js";
import { verificationJsonSchema } from "../../../src/schema/contract/verification-json-schema.js";
import { lockJsonSchema } from "../../../src/schema/lock-json-schema.js";

/** A JSON Schema as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The folder of the published schemas. */
export const FOLDER: string = resolve(import.meta.dirname, "../../../charters/schema");

/** The schemas that are made from zod, by file name. */
export const MADE: Readonly<Record<string, Schema>> = {
  "calendar.schema.json": calendarJsonSchema(),
  "charter.schema.json": charterJsonSchema(),
  "diff.schema.json": diffJsonSchema(),
  "lock.schema.json": lockJsonSchema(),
  "overlay.schema.json": overlayJsonSchema(),
  "request.schema.json": requestJsonSchema(),
  "response.schema.json": responseJsonSchema(),
  "verification.schema.json": verificationJsonSchema(),
};

/** The schemas that are written by hand, by path: of what commands write, and of the lines of the conformance suite. */
export const WRITTEN: readonly string[] = [
  ...readdirSync(resolve(FOLDER, "cli")).map((file) => `cli/${file}`),
  "vectors.schema.json",
];

/** The schema of a path in the folder; one that is made is never read, because its file may be out of date. */
export function schemaAt(path: string): Schema {
  return MADE[path] ?? (JSON.parse(readFileSync(resolve(FOLDER, path), "utf8")) as Schema);
}

/** A schema as its file has it. */
export function textOf(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
