import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../../..");
const DIST = join(ROOT, "dist/");

interface Conditions {
  readonly types: string;
  readonly default: string;
}

/** A public entry in one of the two module systems: its name, its declarations, and the module they describe. */
export interface Entry {
  readonly name: string;
  readonly system: "import" | "require";
  readonly types: string;
  readonly module: string;
}

/** Every entry that package.json exports as code, once for each module system. */
export function entries(): readonly Entry[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<Entry["system"], Conditions>>>>;
  };
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    const name = `charterclock${path.slice(1)}`;
    return (["import", "require"] as const).map((system) => ({
      name,
      system,
      types: join(ROOT, target[system].types),
      module: join(ROOT, target[system].default),
    }));
  });
}

/** The compiler's view of all entries, for questions about what they declare. */
export interface Declarations {
  /** The names of an entry that have a value, and those that are types alone. */
  readonly valuesOf: (entry: Entry) => readonly string[];
  /** Types that an entry's functions and constructors name in their signatures, by "function: Type", and do not export there. */
  readonly unnamedInSignatures: (entry: Entry) => readonly string[];
  /** Types that can be reached from what an entry exports, and are exported neither there nor by `home`. */
  readonly unreachable: (entry: Entry, home: Entry) => readonly string[];
  /** Optional keys, by "Type.key", of what an entry's functions are given, that refuse an `undefined` that is written out. */
  readonly refusingUndefined: (entry: Entry) => readonly string[];
}

/** What parsers and functions give, and files hold: a key there is present or absent. */
const DOCUMENTS = [
  "CalendarEdition",
  "Charter",
  "CharterVersion",
  "Deadline",
  "Diff",
  "ErrorDetails",
  "Explanation",
  "Office",
  "Overlay",
  "WorkingCalendar",
  "ZoneTable",
];

/** Reads the declarations of the entries as a consumer without DOM and Node types would. */
export function declarationsOf(all: readonly Entry[]): Declarations {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  const program = ts.createProgram(
    all.map(({ types }) => types),
    options,
  );
  const checker = program.getTypeChecker();
  const real = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportsOf = ({ types }: Entry): readonly ts.Symbol[] => {
    const source = program.getSourceFile(types);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  };
  const isOurs = (symbol: ts.Symbol): boolean =>
    (symbol.declarations ?? []).some((one) => one.getSourceFile().fileName.startsWith(DIST));

  /** The types of this package that a piece of a declaration names; what it says of a value (`typeof X`) names none. */
  function typesNamedIn(node: ts.Node): readonly ts.Symbol[] {
    if (ts.isTypeQueryNode(node)) return [];
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : undefined;
    const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    const named =
      symbol === undefined
        ? []
        : [real(symbol)].filter((one) => isOurs(one) && !(one.flags & ts.SymbolFlags.TypeParameter));
    const inside: ts.Symbol[] = [];
    ts.forEachChild(node, (child) => {
      inside.push(...typesNamedIn(child));
    });
    return [...named, ...inside];
  }

  function reachedFrom(start: readonly ts.Symbol[], except: readonly string[] = []): ReadonlySet<ts.Symbol> {
    const reached = new Set<ts.Symbol>();
    const next = [...start];
    for (let symbol = next.pop(); symbol !== undefined; symbol = next.pop()) {
      if (reached.has(symbol) || except.includes(symbol.name)) continue;
      reached.add(symbol);
      next.push(...(symbol.declarations ?? []).flatMap(typesNamedIn));
    }
    return reached;
  }

  return {
    valuesOf: (entry) =>
      exportsOf(entry)
        .filter((symbol) => real(symbol).flags & ts.SymbolFlags.Value)
        .map(({ name }) => name)
        .sort(),
    unnamedInSignatures: (entry) => {
      const known = new Set(exportsOf(entry).map(real));
      return exportsOf(entry)
        .map(real)
        .filter((symbol) => symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class))
        .flatMap((symbol) =>
          (symbol.declarations ?? [])
            .flatMap(typesNamedIn)
            .filter((type) => !known.has(type))
            .map((type) => `${symbol.name}: ${type.name}`),
        );
    },
    unreachable: (entry, home) => {
      const known = new Set([...exportsOf(entry), ...exportsOf(home)].map(real));
      return [...reachedFrom(exportsOf(entry).map(real))]
        .filter((symbol) => !known.has(symbol))
        .map(({ name }) => name);
    },
    refusingUndefined: (entry) => {
      const parameters = exportsOf(entry)
        .flatMap((symbol) => real(symbol).declarations ?? [])
        .filter((declaration) => ts.isFunctionDeclaration(declaration))
        .flatMap((declaration) => [...declaration.parameters]);
      return [...reachedFrom(parameters.flatMap(typesNamedIn), DOCUMENTS)]
        .flatMap((symbol) => symbol.declarations ?? [])
        .filter((declaration) => ts.isInterfaceDeclaration(declaration))
        .flatMap((declaration) =>
          declaration.members
            .filter((member) => ts.isPropertySignature(member))
            .filter(
              ({ questionToken, type }) => questionToken !== undefined && !/\| undefined$/.test(type?.getText() ?? ""),
            )
            .map((member) => `${declaration.name.text}.${member.name.getText()}`),
        );
    },
  };
}
