import * as z from "zod";
import { EXPECTATIONS } from "./describe.js";
import { oneOf } from "./strict.js";

/** A value, or `null` where the document leaves it open. */
export function nullable<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return oneOf<Value | null>(`${EXPECTATIONS.get(schema)?.phrase ?? "a value"}, or null`, [schema, z.null()]);
}
