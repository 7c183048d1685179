import * as z from "zod";
import { described, EXPECTATIONS, OPTIONAL } from "./describe.js";
import type { Description } from "./describe.js";
import { keeping } from "./rule.js";
import type { RuleFault } from "./rule.js";

/** A key that may be left out. */
export type OptionalField<Value> = z.ZodExactOptional<z.ZodType<Value>>;

/** One schema for each key of an interface, required or optional as the interface says; no key more, none less. */
export type ShapeOf<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? OptionalField<Exclude<Value[Key], undefined>>
    : z.ZodType<Value[Key]>;
};

/**
 * An object with exactly the keys of an interface, which the compiler holds, and with the rule that its parts must keep
 * together, if there is one.
 */
export function strict<Value extends object>(
  description: Description,
  shape: ShapeOf<Value>,
  faultsOf?: (value: Value) => readonly RuleFault[],
): z.ZodType<Value> {
  const object = z.strictObject(shape) as unknown as z.ZodType<Value>;
  EXPECTATIONS.add(object, { phrase: phraseOf(shape) });
  return described(faultsOf === undefined ? object : keeping(object, faultsOf), description);
}

/** An object in words: by the first of the keys that it must have. */
function phraseOf(shape: Readonly<Record<string, z.ZodType>>): string {
  const keys = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodExactOptional));
  const rest = keys.length - MOST_NAMED;
  return keys.length === 0 ? "an object" : `an object with ${keys.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more keys` : ""}`;
}

const MOST_NAMED = 6;

/** A required key. */
export function field<Value>(schema: z.ZodType<Value>, description: string): z.ZodType<Value> {
  return described(schema, description);
}

/** A key that may be left out, but not be `undefined` or `null`. */
export function optional<Value>(schema: z.ZodType<Value>, description: string): OptionalField<Value> {
  const field = described(schema, description);
  OPTIONAL.add(field);
  return field.exactOptional();
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
