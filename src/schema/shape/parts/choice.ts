import * as z from "zod/mini";

/** What each value of a choice means, for the JSON Schema. */
export const MEANINGS: z.core.$ZodRegistry<{ readonly meanings: Readonly<Record<string, string>> }> = z.registry();

/** One of a closed set of words; the compiler holds that all of them stand here, each with what it means. */
export function choice<Value extends string>(meanings: Readonly<Record<Value, string>>): z.ZodMiniType<Value> {
  const schema = z.enum(Object.keys(meanings) as Value[]);
  MEANINGS.add(schema, { meanings });
  return schema;
}
