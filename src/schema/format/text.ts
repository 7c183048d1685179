import * as z from "zod";
import { described, expecting } from "./describe.js";

/** Some text: at least one character that is not a space. */
export const text: z.ZodType<string> = expecting(z.string().regex(/\S/), "some text");

/** The name of a thing that others refer to: `end-of-last-day`. */
export const name: z.ZodType<string> = expecting(
  z.string().max(100).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { abort: true }),
  'a name in small letters, digits and hyphens, such as "end-of-last-day"',
);

/** The stable id of a commitment: `CAL-16`. */
export const rowId: z.ZodType<string> = expecting(
  z.string().max(100).regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/),
  'an id in letters and digits, with hyphens or dots between them, such as "CAL-16"',
);

/** The readable alias of a commitment: `repairs.routine`. */
export const slug: z.ZodType<string> = expecting(
  z.string().max(100).regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  'a slug in small letters and digits, with dots or hyphens between them, such as "repairs.routine"',
);

/** The key by which editors find the JSON Schema of a file. */
export const schemaReference: z.ZodType<string> = described(
  expecting(z.string(), "the address of a JSON Schema"),
  "The JSON Schema of this file, for editors; charterclock does not read it.",
);
