import * as z from "zod";
import { described, EXPECTATIONS } from "./describe.js";
import type { Description } from "./describe.js";

/** A key that may be left out. */
export type OptionalField<Value> = z.ZodExactOptional<z.ZodType<Value>>;

/** One schema for each key of an interface, required or optional as the interface says; no key more, none less. */
export type ShapeOf<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? OptionalField<Exclude<Value[Key], undefined>>
    : z.ZodType<Value[Key]>;
};

/** An object with exactly the keys of an interface; the compiler holds that none is missing here. */
export function strict<Value extends object>(description: Description, shape: ShapeOf<Value>): z.ZodType<Value> {
  return described(z.strictObject(shape) as unknown as z.ZodType<Value>, description);
}

/** A required key. */
export function field<Value>(schema: z.ZodType<Value>, description: string): z.ZodType<Value> {
  return described(schema, description);
}

/** A key that may be left out, but not be `undefined` or `null`. */
export function optional<Value>(schema: z.ZodType<Value>, description: string): OptionalField<Value> {
  return described(schema, description).exactOptional();
}

/** A list, with the fewest and the most entries that it may have. */
export function list<Value>(item: z.ZodType<Value>, atLeast = 0, atMost?: number): z.ZodType<readonly Value[]> {
  const entries = atLeast === 0 ? z.array(item) : z.array(item).min(atLeast);
  return atMost === undefined ? entries : entries.max(atMost);
}

/** Several forms of which one must fit; `phrase` names them all, for messages that cannot tell which was meant. */
export function oneOf<Value>(phrase: string, forms: readonly z.ZodType<Value>[]): z.ZodType<Value> {
  const union = z.union(forms);
  EXPECTATIONS.add(union, { phrase });
  return union;
}
