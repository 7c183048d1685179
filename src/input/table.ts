import { shown } from "../errors.js";
import { inside, misshapen } from "./form.js";
import type { Form, Place, Wanted } from "./form.js";
import { isObject } from "./forms.js";
import { step } from "./json-path.js";
import { didYouMean } from "./nearest.js";

/** One key of a table: the form of its value, and which values mean that it is left out. */
export interface Field<Value> {
  readonly form: Form<Value>;
  readonly absent: readonly unknown[];
}

/** The keys of an object and the form of each; the compiler holds that all keys of the type are there. */
export type Fields<Value> = { readonly [Key in keyof Value]-?: Field<Exclude<Value[Key], undefined>> };

/** A key that must be there. */
export function required<Value>(form: Form<Value>): Field<Value> {
  return { form, absent: [] };
}

/** A key that may be left out or be `undefined`. */
export function optional<Value>(form: Form<Value>): Field<Value> {
  return { form, absent: [undefined] };
}

/** A key that may be left out, be `undefined` or be `null`, as rows of a database have it. */
export function optionalOrNull<Value>(form: Form<Value>): Field<Value> {
  return { form, absent: [undefined, null] };
}

/**
 * Reads an object by a table of its keys, as a new frozen object. Refuses what is no object, a key that the table does
 * not have (it would be lost), and a value that does not have its form.
 */
export function table<Value extends object>(wanted: Wanted, fields: Fields<Value>): Form<Value> {
  const known = Object.entries<Field<unknown>>(fields).map(([name, { form, absent }]) => ({
    name,
    from: step(name),
    form,
    needsValue: !absent.includes(undefined),
    takesNull: !absent.includes(null),
  }));
  const names = new Set(known.map(({ name }) => name));
  return (value, place) => {
    if (!isObject(value)) throw misshapen(wanted, place, shown(value));
    for (const key in value) if (!names.has(key)) throw unknownKey(key, [...names], place);
    const read: Record<string, unknown> = {};
    const { path, code } = place;
    for (const { name, from, form, needsValue, takesNull } of known) {
      const part = value[name];
      if (part === undefined ? needsValue : part !== null || takesNull)
        read[name] = form(part, { path: path + from, code });
    }
    return Object.freeze(read) as Value;
  };
}

function unknownKey(key: string, names: readonly string[], place: Place): Error {
  const meant = didYouMean(key, names);
  const remedy = meant === undefined ? `Use ${names.join(", ")}` : `${meant} The keys are ${names.join(", ")}`;
  return misshapen({ asked: `The key ${shown(key)}`, remedy }, inside(place, key), "no key of that name");
}
