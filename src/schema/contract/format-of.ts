import * as z from "zod/mini";
import { described } from "../shape/parts/describe.js";

/** As much of JSON Schema as the forms of answers use. */
export interface JsonForm {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonForm | readonly JsonForm[];
  readonly properties?: Forms;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonForm | boolean;
  readonly anyOf?: readonly JsonForm[];
}

/** Forms by name. */
export type Forms = Readonly<Record<string, JsonForm>>;

/**
 * A form as a zod schema. What it refers to is in `definitions`; `known` has the schemas that questions have too, by the
 * names that answers give them.
 */
export function formatOf(
  form: JsonForm,
  definitions: Forms,
  known: Readonly<Record<string, z.ZodMiniType>>,
): z.ZodMiniType {
  const made = new Map(Object.entries(known));

  function named(name: string): z.ZodMiniType {
    const format = made.get(name) ?? described(of(definitions[name] ?? {}), { id: name });
    made.set(name, format);
    return format;
  }

  function of(part: JsonForm): z.ZodMiniType {
    const { $ref, anyOf, items } = part;
    if ($ref !== undefined) return named($ref.slice($ref.lastIndexOf("/") + 1));
    if (anyOf !== undefined) return z.union(anyOf.map(of));
    if (part.const !== undefined) return z.literal(part.const as string | boolean);
    if (part.enum !== undefined) return z.enum(part.enum);
    if (items === undefined) return part.type === "object" ? objectOf(part) : plainOf(part);
    return "length" in items ? z.tuple(items.map(of) as [z.ZodMiniType]) : z.array(of(items));
  }

  function objectOf({ properties = {}, required = [], additionalProperties }: JsonForm): z.ZodMiniType {
    if (typeof additionalProperties === "object") return z.record(z.string(), of(additionalProperties));
    const keys = Object.entries(properties).map(([key, part]): [string, z.ZodMiniType] => {
      return [key, required.includes(key) ? of(part) : z.exactOptional(of(part))];
    });
    return z.strictObject(Object.fromEntries(keys));
  }

  return of(form);
}

function plainOf({ type, pattern, minLength, minimum, maximum }: JsonForm): z.ZodMiniType {
  switch (type) {
    case "string":
      return z
        .string()
        .check(
          ...(pattern === undefined ? [] : [z.regex(new RegExp(pattern))]),
          ...(minLength === undefined ? [] : [z.minLength(minLength)]),
        );
    case "integer":
    case "number":
      return (type === "integer" ? z.int() : z.number()).check(
        ...(minimum === undefined ? [] : [z.minimum(minimum)]),
        ...(maximum === undefined ? [] : [z.maximum(maximum)]),
      );
    case "boolean":
      return z.boolean();
    case "null":
      return z.null();
    default:
      return z.unknown();
  }
}
