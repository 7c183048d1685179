/**
 * The shape of a document. It is a schema of zod, declared here by what callers use of it, so that the types of this
 * entry need neither zod's types nor a browser's; `~standard` is Standard Schema, which other libraries take.
 */
export interface DocumentSchema<Value> {
  /** The value, if it has the shape; throws an error with `issues` if not. */
  readonly parse: (value: unknown) => Value;
  /** The same as data; never throws. */
  readonly safeParse: (value: unknown) => SchemaResult<Value>;
  readonly "~standard": StandardSchema<Value>;
}

/** What a schema found: the value as its type, or what is wrong with it. */
export type SchemaResult<Value> =
  | { readonly success: true; readonly data: Value; readonly error?: never }
  | { readonly success: false; readonly error: SchemaError; readonly data?: never };

/** Why a value does not have the shape of a schema, place by place. */
export interface SchemaError extends Error {
  readonly issues: readonly SchemaIssue[];
}

/** One thing that is wrong, and the keys that lead to it. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Version 1 of Standard Schema (standardschema.dev). */
export interface StandardSchema<Value> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Value> | Promise<StandardResult<Value>>;
  readonly types?: { readonly input: unknown; readonly output: Value } | undefined;
}

/** What Standard Schema calls a result. */
export type StandardResult<Value> =
  { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** What Standard Schema calls an issue. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
