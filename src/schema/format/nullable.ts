import type * as z from "zod";

/** A value, or `null` where the document leaves it open. */
export function nullable<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return schema.nullable();
}
