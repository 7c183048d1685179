// Unions of words of which each has a comment: the generator makes an `enum` of them and drops the comments; here each word
// keeps what it means.
import { BaseType } from "ts-json-schema-generator";
import type { Definition, SubNodeParser, SubTypeFormatter } from "ts-json-schema-generator";
import ts from "typescript";

/** Words, each with what it means. */
class WordsType extends BaseType {
  constructor(readonly meanings: ReadonlyMap<string, string>) {
    super();
  }

  getId(): string {
    return `words-${JSON.stringify([...this.meanings])}`;
  }
}

/** Reads a union of words that all have a comment. */
export const wordsParser: SubNodeParser = {
  supportsNode: (node) => ts.isUnionTypeNode(node) && node.types.every((type) => meaningOf(type) !== undefined),
  createType: (node) =>
    new WordsType(new Map((node as ts.UnionTypeNode).types.map((type) => [wordOf(type) ?? "", meaningOf(type) ?? ""]))),
};

/** Writes each word as a constant next to its meaning. */
export const wordsFormatter: SubTypeFormatter = {
  supportsType: (type) => type instanceof WordsType,
  getChildren: () => [],
  getDefinition: (type): Definition => ({
    oneOf: [...(type as WordsType).meanings].map(([word, description]) => ({ const: word, description })),
  }),
};

function wordOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** The comment between a word and what is before it; the bar of the union is after the comment. */
function meaningOf(type: ts.TypeNode): string | undefined {
  if (wordOf(type) === undefined) return undefined;
  const text = type.getSourceFile().text.slice(0, type.getStart());
  return /\/\*\*\s*([^*]+?)\s*\*\/\s*\|?\s*$/.exec(text)?.[1];
}
