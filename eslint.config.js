import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const byName = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Export by name." },
];
const argument = "An answer depends on its arguments alone: take it as one.";

export default defineConfig(
  globalIgnores(["dist/"]),
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        URL: "readonly",
        console: "readonly",
        performance: "readonly",
        process: "readonly",
      },
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "test/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // `"close" | string` tells the reader more than `string`.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // A draft of a document has no type until a parser accepts it.
    files: ["test/diff/support/random/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...byName] },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "Only src/cli may use Node." }] }],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: argument },
        { object: "Math", property: "random", message: argument },
      ],
      "no-restricted-syntax": [
        "error",
        ...byName,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: argument },
        { selector: "CallExpression[callee.name='Date']", message: argument },
      ],
    },
  },
);
