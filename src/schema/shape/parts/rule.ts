import type * as z from "zod/mini";

/** A fault that a rule found in a value whose shape is right: where below it, what is wrong, what to do. */
export interface RuleFault {
  readonly at?: readonly PropertyKey[];
  readonly wrong: string;
  readonly remedy: string;
}

/** The same schema with a rule that its value must keep beyond its shape; rules of what holds the value wait for it. */
export function keeping<Value>(
  schema: z.ZodMiniType<Value>,
  faultsOf: (value: Value) => readonly RuleFault[],
): z.ZodMiniType<Value> {
  return schema.check(({ value, issues }) => {
    for (const { at = [], wrong, remedy } of faultsOf(value)) {
      issues.push({ code: "custom", input: value, path: [...at], message: faultText(wrong, remedy) });
    }
  });
}

/** A problem in two sentences: what is wrong, and what to do about it. */
export function faultText(wrong: string, remedy: string): string {
  return `${wrong}. ${remedy}.`;
}
