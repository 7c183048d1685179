import * as z from "zod/mini";
import { EXPECTATIONS } from "./describe.js";
import { oneOf } from "./strict.js";

/** A value, or `null` where the document leaves it open. */
export function nullable<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value | null> {
  return oneOf<Value | null>(`${EXPECTATIONS.get(schema)?.phrase ?? "a value"}, or null`, [schema, z.null()]);
}
