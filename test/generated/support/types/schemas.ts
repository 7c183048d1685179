// The published schemas that are made from types: what functions give, and what the command line writes.
import type { Schema } from "../schema-file.js";
import { definitionsOfOutputs } from "./definitions.js";
import { plainSchema } from "./plain-schema.js";

const OUTPUTS = definitionsOfOutputs();

/** The types of single schemas by path, and what each is called. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly title: string }>> = {
  "diff.schema.json": { type: "Diff", title: "Diff" },
  "response.schema.json": { type: "Answer", title: "Response" },
  "verification.schema.json": { type: "Verification", title: "Verification" },
};

const ofTypes = Object.entries(TYPES).map(([path, { type, title }]) => {
  return [path, schemaOf(path, title, plainSchema(OUTPUTS[type] as Schema))] as const;
});

const ofCommands = Object.entries(OUTPUTS["JsonOutputs"]?.["properties"] as Readonly<Record<string, Schema>>).map(
  ([name, output]) => {
    const path = `cli/${name}.schema.json`;
    const { description, ...form } = output;
    return [path, schemaOf(path, String(description).replace(/\.$/, ""), bodyOf(plainSchema(form)))] as const;
  },
);

const parts = schemaOf("cli/parts.schema.json", "Parts that the outputs of several commands share", {});

/** Every schema that is made from types, by path. */
export const FROM_TYPES: Readonly<Record<string, Schema>> = Object.fromEntries<Schema>([
  ...ofTypes,
  ...ofCommands,
  ["cli/parts.schema.json", { ...parts, definitions: sharedDefinitions() }],
]);

/** A complete schema: a form under its name, with all that it refers to. */
function schemaOf(path: string, title: string, form: Schema): Schema {
  const name = path.replace(/\.schema\.json$/, "").replaceAll("/", ":");
  const definitions = definitionsFor(form);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `urn:charterclock:schema:${name}`,
    title,
    ...form,
    ...(Object.keys(definitions).length === 0 ? {} : { definitions }),
  };
}

/** The form that a reference names, so that a whole schema begins with its own keys. */
function bodyOf(form: Schema): Schema {
  const { $ref } = form;
  return typeof $ref === "string" ? definitionNamed(lastStep($ref)) : form;
}

/** The definitions that a form refers to, and those that these refer to, by name. */
function definitionsFor(form: Schema): Readonly<Record<string, Schema>> {
  const found = new Map<string, Schema>();
  const visit = (part: unknown): void => {
    for (const name of referencesIn(part)) {
      if (found.has(name)) continue;
      const definition = definitionNamed(name);
      found.set(name, definition);
      visit(definition);
    }
  };
  visit(form);
  return inOrder(found);
}

/** What more than one command uses; `answer` has all of it, because it answers for the others. */
function sharedDefinitions(): Readonly<Record<string, Schema>> {
  const uses = ofCommands
    .filter(([path]) => path !== "cli/answer.schema.json")
    .flatMap(([, { definitions = {} }]) => Object.entries(definitions as Record<string, Schema>));
  return inOrder(new Map(uses.filter(([name], at) => uses.findIndex(([other]) => other === name) !== at)));
}

function inOrder(definitions: ReadonlyMap<string, Schema>): Readonly<Record<string, Schema>> {
  return Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function definitionNamed(name: string): Schema {
  return plainSchema(OUTPUTS[name.charAt(0).toUpperCase() + name.slice(1)] as Schema);
}

function referencesIn(part: unknown): readonly string[] {
  const references = JSON.stringify(part).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g);
  return [...references].map(([, name = ""]) => name);
}

function lastStep(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
