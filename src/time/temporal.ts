/** A `Temporal.PlainDate`, of the runtime or of a polyfill. */
export interface PlainDate {
  readonly [Symbol.toStringTag]: "Temporal.PlainDate";
  toString(): string;
}

/** A `Temporal.PlainDateTime`, of the runtime or of a polyfill. */
export interface PlainDateTime {
  readonly [Symbol.toStringTag]: "Temporal.PlainDateTime";
  toString(): string;
}

/** Whether a value is an object of Temporal of that kind, which its standard tag says. */
export function isTemporal<Kind extends "PlainDate" | "PlainDateTime">(
  value: unknown,
  kind: Kind,
): value is Kind extends "PlainDate" ? PlainDate : PlainDateTime {
  if (typeof value !== "object" || value === null) return false;
  return (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === `Temporal.${kind}`;
}
