import { resolve } from "node:path";

/** A JSON Schema as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The folder of the published schemas. */
export const FOLDER: string = resolve(import.meta.dirname, "../../../charters/schema");

/** A schema as its file has it. */
export function textOf(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
