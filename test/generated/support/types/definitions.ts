// JSON Schemas of the types of answers, with their comments as descriptions and the forms that their tags state.
import { resolve } from "node:path";
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from "ts-json-schema-generator";
import type { CompletedConfig } from "ts-json-schema-generator";
import type { Schema } from "../schema-file.js";
import { wordsFormatter, wordsParser } from "./words.js";

const ROOT = resolve(import.meta.dirname, "../../../..");

const CONFIG: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: resolve(ROOT, "src/cli/commands/json-output.ts"),
  type: "JsonOutputs",
  tsconfig: resolve(ROOT, "test/tsconfig.json"),
  // The compiler checks the types elsewhere.
  skipTypeCheck: true,
  jsDoc: "extended",
  sortProps: false,
};

const program = createProgram(CONFIG);
const generator = new SchemaGenerator(
  program,
  createParser(program, CONFIG, (parser) => parser.addNodeParser(wordsParser)),
  createFormatter(CONFIG, (formatter) => formatter.addTypeFormatter(wordsFormatter)),
  CONFIG,
);

/** The definitions of what the command line writes and of everything in it, under the names of the types. */
export function definitionsOfOutputs(): Readonly<Record<string, Schema>> {
  const { definitions = {} } = generator.createSchema(CONFIG.type);
  return definitions as Readonly<Record<string, Schema>>;
}
