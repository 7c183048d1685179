import * as z from "zod/mini";
import type { OptionalField } from "./strict.js";
import { optional } from "./strict.js";

/** A key of a question that may be left out, or be `null` as rows of a database have it. */
export function maybe<Value>(schema: z.ZodMiniType<Value>, description: string): OptionalField<Value> {
  return optional(z.nullable(schema) as unknown as z.ZodMiniType<Value>, description);
}
