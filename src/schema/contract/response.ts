import type * as z from "zod/mini";
import type { Answer } from "../../json/answer-types.js";
import type { JsonSchema } from "../json-schema-of.js";
import { civilDate } from "../shape/days/civil-date.js";
import { allowance } from "../shape/promises/allowance.js";
import FORMS_OF_ANSWERS from "./answer-forms.json";
import { formatOf } from "./format-of.js";
import type { Forms, JsonForm } from "./format-of.js";

/** The published JSON Schema of a response without its descriptions: `npm run generate` makes both from the types of answers. */
const schema: JsonForm & { readonly definitions: Forms } = FORMS_OF_ANSWERS;

/** What answers are made of, by name. */
export const FORMS: Forms = schema.definitions;

/** The schemas that answers share with questions. */
export const SHARED: Readonly<Record<string, z.ZodMiniType>> = { civilDate, allowance };

/** The answer to one question, as JSON. */
export const responseFormat: z.ZodMiniType<Answer> = formatOf(schema, FORMS, SHARED) as z.ZodMiniType<Answer>;

/** The JSON Schema of a response, without the descriptions that the published file has. */
export function responseJsonSchema(): JsonSchema {
  return JSON.parse(JSON.stringify(schema)) as JsonSchema;
}
