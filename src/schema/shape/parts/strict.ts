import * as z from "zod/mini";
import { described, EXPECTATIONS, OPTIONAL } from "./describe.js";
import type { Description } from "./describe.js";
import { keeping } from "./rule.js";
import type { RuleFault } from "./rule.js";

/** A key that may be left out. */
export type OptionalField<Value> = z.ZodMiniExactOptional<z.ZodMiniType<Value>>;

/** A key that must be there: no wrapper of another schema. */
export type RequiredField<Value> = z.ZodMiniType<Value> & { readonly def: { readonly innerType?: never } };

/** One schema for each key of an interface, required or optional as the interface says; no key more, none less. */
export type ShapeOf<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? OptionalField<Exclude<Value[Key], undefined>>
    : RequiredField<Value[Key]>;
};

/**
 * An object with exactly the keys of an interface, which the compiler holds, and with the rule that its parts must keep
 * together, if there is one.
 */
export function strict<Value extends object>(
  description: Description,
  shape: ShapeOf<Value>,
  faultsOf?: (value: Value) => readonly RuleFault[],
): z.ZodMiniType<Value> {
  const object = z.strictObject(shape) as unknown as z.ZodMiniType<Value>;
  EXPECTATIONS.add(object, { phrase: phraseOf(shape) });
  return described(faultsOf === undefined ? object : keeping(object, faultsOf), description);
}

/** An object in words: by the first of the keys that it must have. */
function phraseOf(shape: Readonly<Record<string, z.ZodMiniType>>): string {
  const keys = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodMiniExactOptional));
  const rest = keys.length - MOST_NAMED;
  return keys.length === 0
    ? "an object"
    : `an object with ${keys.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more keys` : ""}`;
}

const MOST_NAMED = 6;

/** A required key. */
export function field<Value>(schema: z.ZodMiniType<Value>, description: string): RequiredField<Value> {
  return described(schema, description);
}

/** A key that may be left out, but not be `undefined` or `null`. */
export function optional<Value>(schema: z.ZodMiniType<Value>, description: string): OptionalField<Value> {
  const field = described(schema, description);
  OPTIONAL.add(field);
  return z.exactOptional(field);
}

/** A list, with the fewest and the most entries that it may have. */
export function list<Value>(item: z.ZodMiniType<Value>, atLeast = 0, atMost?: number): z.ZodMiniType<readonly Value[]> {
  const entries = atLeast === 0 ? z.array(item) : z.array(item).check(z.minLength(atLeast));
  return atMost === undefined ? entries : entries.check(z.maxLength(atMost));
}

/** Several forms of which one must fit; `phrase` names them all, for messages that cannot tell which was meant. */
export function oneOf<Value>(phrase: string, forms: readonly z.ZodMiniType<Value>[]): z.ZodMiniType<Value> {
  const union = z.union(forms);
  EXPECTATIONS.add(union, { phrase });
  return union;
}
