import { compileFunction } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import { CharterClockError } from "../../../src/index.js";

/** A piece of a program: code, or the text that everything printed since the last such text must equal. */
export interface Piece {
  readonly kind: "code" | "output";
  readonly text: string;
  readonly line: number;
}

/** What a program has at hand: the modules it may import, and names that are simply there. */
export interface Surroundings {
  readonly modules: Readonly<Record<string, unknown>>;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** Runs the pieces as one program and holds every `// →`, every `// throws` and every printed text to be true. */
export function run(pieces: readonly Piece[], { modules, globals = {} }: Surroundings): void {
  let printed: string[] = [];
  let assertions = 0;
  const given: Record<string, unknown> = {
    ...globals,
    exports: {},
    require: (name: string): unknown => {
      if (!(name in modules)) throw new Error(`an example imports ${name}, which the package does not export`);
      return Object.defineProperty({ ...(modules[name] as object) }, "__esModule", { value: true });
    },
    console: { log: (...values: unknown[]) => printed.push(...values.map(String).join(" ").split("\n")) },
    $is: (actual: unknown, expected: unknown, where: string) => {
      assertions += 1;
      expect(actual, where).toStrictEqual(expected);
    },
    $throws: (act: () => void, code: string, isShown: boolean, where: string) => {
      assertions += 1;
      const error = thrownBy(act);
      expect(error instanceof CharterClockError ? error.code : error, where).toBe(code);
      if (isShown) printed.push(...(error as Error).message.split("\n"));
    },
    $printed: (text: string, line: number) => {
      assertions += 1;
      expect(printed.map((each) => each.trimEnd()).join("\n"), `the output shown on line ${line}`).toBe(text);
      printed = [];
    },
  };
  const source = pieces
    .map(({ kind, text, line }) =>
      kind === "code" ? withAssertions(text, line) : `$printed(${JSON.stringify(text)}, ${line});`,
    )
    .join("\n");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const program = compileFunction(outputText, Object.keys(given)) as (...values: unknown[]) => void;
  program(...Object.values(given));
  expect(printed, "output that no text block shows").toEqual([]);
  expect(assertions, "assertions in this example").toBeGreaterThan(0);
}

/** What a code block imports: for each name, an import of that name alone. */
export function importsOf(code: string): Map<string, string> {
  const imports = new Map<string, string>();
  for (const statement of parsed(code).statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause === undefined) continue;
    const { name, namedBindings, isTypeOnly } = statement.importClause;
    const from = `${isTypeOnly ? "type " : ""}%s from ${statement.moduleSpecifier.getText()};`;
    const names = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    if (name !== undefined) imports.set(name.text, `import ${from.replace("%s", name.text)}`);
    for (const each of names) imports.set(each.name.text, `import ${from.replace("%s", `{ ${each.getText()} }`)}`);
  }
  return imports;
}

/** The code without the statements that are shown to fail. */
export function withoutThrowing(code: string): string {
  const file = parsed(code);
  const kept = file.statements.filter((statement) => !/^throws /.test(remarkAfter(statement, code)));
  return kept.map((statement) => statement.getText(file)).join("\n");
}

function withAssertions(code: string, line: number): string {
  const file = parsed(code);
  return file.statements
    .map((statement) => {
      const text = statement.getText(file);
      const remark = remarkAfter(statement, code);
      const where = JSON.stringify(
        `line ${line + 1 + file.getLineAndCharacterOfPosition(statement.getStart(file)).line}: ${remark}`,
      );
      const failure = /^throws ([a-z-]+)(, saying:)?$/.exec(remark);
      if (failure !== null) {
        return `$throws(() => { ${text} }, ${JSON.stringify(failure[1])}, ${String(failure[2] !== undefined)}, ${where});`;
      }
      const expected = expectedBy(remark);
      if (expected === undefined) return text;
      const value = valueOf(statement, file);
      return ts.isExpressionStatement(statement)
        ? `$is(${value}, ${expected}, ${where});`
        : `${text}\n$is(${value}, ${expected}, ${where});`;
    })
    .join("\n");
}

/** The value that `→ value: why` or `→ value, why` names; parsed as the first element of a list, so that the reason falls away. */
function expectedBy(remark: string): string | undefined {
  if (!remark.startsWith("→ ")) return undefined;
  const [statement] = parsed(`[${remark.slice(2)}]`).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return undefined;
  const list = statement.expression;
  return ts.isArrayLiteralExpression(list) ? list.elements[0]?.getText() : undefined;
}

function valueOf(statement: ts.Statement, file: ts.SourceFile): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (declared === undefined || !ts.isIdentifier(declared))
    throw new Error(`nothing to compare in: ${statement.getText(file)}`);
  return declared.getText(file);
}

function remarkAfter(statement: ts.Statement, code: string): string {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return comment === undefined ? "" : code.slice(comment.pos + 2, comment.end).trim();
}

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return "nothing was thrown";
}

function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
}
