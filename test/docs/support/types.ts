import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./page.js";
import type { Program } from "./page.js";
import { withoutThrowing } from "./program.js";

/** What the compiler says about TypeScript programs, with the settings of the tests; what is shown to fail is left out. */
export function typeErrorsOf(programs: readonly Program[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, "test/tsconfig.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    },
  });
  const options = config?.options ?? {};
  const sources = new Map(programs.map((program, at) => [join(ROOT, `test/docs/example-${at}.ts`), sourceOf(program)]));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...rest) => {
    const source = sources.get(file);
    return source === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, source, version);
  };
  const all = ts.createProgram([...sources.keys(), join(ROOT, "src/version.ts")], options, host);
  return [...sources.keys()].flatMap((file, at) =>
    ts.getPreEmitDiagnostics(all, all.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const shown = sources.get(file)?.slice(start).split("\n")[0] ?? "";
      return `${programs[at]?.name ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")} Here: ${shown}`;
    }),
  );
}

/** The code of a program as one module; JSON that it imports from its page has any shape. */
function sourceOf({ pieces }: Program): string {
  const code = pieces.filter(({ kind }) => kind === "code").map(({ text }) => withoutThrowing(text));
  const whole = code.join("\n").replace(/^import (\w+) from "\.\/[^"]+".*$/gm, "declare const $1: any;");
  return `${whole}\nexport {};`;
}
