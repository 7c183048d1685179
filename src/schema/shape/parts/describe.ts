import * as z from "zod/mini";

/** What an editor shows next to a part of the format; a named part is written once in the JSON Schema. */
export interface Description {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
}

/** The descriptions of the format's parts, kept apart from zod's global registry, which belongs to the application. */
export const DESCRIPTIONS: z.core.$ZodRegistry<Description> = z.registry<Description>();

/** What a part expects, in words that follow "expected"; parts made from it inherit them. */
export const EXPECTATIONS: z.core.$ZodRegistry<{ readonly phrase: string }> = z.registry<{ readonly phrase: string }>();

/** Keys that may be left out. */
export const OPTIONAL: WeakSet<object> = new WeakSet();

/** The same schema with its own description; `id` gives it a name in the JSON Schema. */
export function described<Value>(
  schema: z.ZodMiniType<Value>,
  description: Description | string,
): z.ZodMiniType<Value> {
  const copy = schema.clone();
  DESCRIPTIONS.add(copy, typeof description === "string" ? { description } : description);
  return copy;
}

/** The same schema with the words that a message uses after "expected". */
export function expecting<Value>(schema: z.ZodMiniType<Value>, phrase: string): z.ZodMiniType<Value> {
  const copy = schema.clone();
  EXPECTATIONS.add(copy, { phrase });
  return copy;
}
