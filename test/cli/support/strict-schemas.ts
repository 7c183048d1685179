import { Ajv } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../../../charters/schema/cli");

/** The published schemas of what commands write, by name. */
export const SCHEMA_NAMES: readonly string[] = readdirSync(FOLDER).map((file) => file.replace(/\.schema\.json$/, ""));

/** What a value has that its published schema does not allow, or does not describe. */
export function faultsBy(schema: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`urn:charterclock:schema:cli:${schema}`);
  if (validate === undefined) throw new Error(`There is no schema ${schema}`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const ajv = new Ajv({ allErrors: true });
for (const file of readdirSync(FOLDER)) ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as object);
