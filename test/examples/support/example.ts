import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { ENTRIES } from "../../docs/support/entries.js";

/** The folder of the examples. */
export const EXAMPLES: string = resolve(import.meta.dirname, "../../../docs/examples");

const require = createRequire(import.meta.url);

/** What a file of docs/examples exports, with "charterclock…" meaning the sources. */
export function example<Exports>(path: string): Exports {
  const file = join(EXAMPLES, path);
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    // By the name .mjs the compiler would keep its imports.
    fileName: file.replace(/\.mjs$/, ".js"),
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      esModuleInterop: true,
    },
  });
  const exports = {};
  const run = compileFunction(outputText, ["exports", "require"]) as (...values: unknown[]) => void;
  run(exports, (name: string): unknown => {
    if (name in ENTRIES) return Object.defineProperty({ ...(ENTRIES[name] as object) }, "__esModule", { value: true });
    return name.startsWith(".") ? example(join(dirname(path), name)) : (require(name) as unknown);
  });
  return exports as Exports;
}

/** What the compiler says of an example, with the settings of its tsconfig.json and the sources as "charterclock". */
export function typeErrors(folder: string): string[] {
  const config = join(EXAMPLES, folder, "tsconfig.json");
  const parsed = ts.getParsedCommandLineOfConfigFile(config, ownNames(), {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    },
  });
  if (parsed === undefined) throw new Error(`${config} could not be read`);
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const found = [
    ...parsed.errors,
    ...parsed.fileNames.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))),
  ];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** The package's names as the tests have them, as absolute paths. */
function ownNames(): ts.CompilerOptions {
  const tests = resolve(import.meta.dirname, "../..");
  const { config } = ts.readConfigFile(join(tests, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: { paths: Record<string, string[]> } };
  };
  const paths = Object.entries(config.compilerOptions.paths);
  return {
    resolveJsonModule: true,
    paths: Object.fromEntries(paths.map(([name, files]) => [name, files.map((file) => resolve(tests, file))])),
  };
}

/** A package without types, given the part of them that a test needs. */
export function external<Exports>(name: string): Exports {
  return require(name) as Exports;
}
