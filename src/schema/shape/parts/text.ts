import * as z from "zod/mini";
import { described, expecting } from "./describe.js";
import { keeping } from "./rule.js";
import type { RuleFault } from "./rule.js";

/** Some text: at least one character that is not a space. */
export const text: z.ZodMiniType<string> = expecting(z.string().check(z.regex(/\S/)), "some text");

/** The name of a thing that others refer to: `end-of-last-day`. Names become keys, so that none may be one of JavaScript's. */
export const name: z.ZodMiniType<string> = keeping(
  expecting(
    z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { abort: true })),
    'a name in lower-case letters, digits and hyphens, such as "end-of-last-day"',
  ),
  noNameOfJavaScript,
);

function noNameOfJavaScript(text: string): readonly RuleFault[] {
  return text in {}
    ? [{ wrong: `In JavaScript, every object already has something named "${text}"`, remedy: "Choose another name" }]
    : [];
}

/** The name of an overlay, or those of several that were stacked: `glasgow+shutdown`. */
export const overlayName: z.ZodMiniType<string> = keeping(
  expecting(
    z.string().check(z.maxLength(1_000), z.regex(/^[a-z0-9]+(?:[-+][a-z0-9]+)*$/, { abort: true })),
    'a name in lower-case letters, digits and hyphens, such as "glasgow-office", or several joined by "+"',
  ),
  noNameOfJavaScript,
);

/** The stable id of a commitment: `CAL-16`. */
export const rowId: z.ZodMiniType<string> = expecting(
  z.string().check(z.maxLength(100), z.regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/)),
  'an id of letters and digits, with hyphens or dots between them, such as "CAL-16"',
);

/** The readable alias of a commitment: `repairs.routine`. */
export const slug: z.ZodMiniType<string> = expecting(
  z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  'a slug of lower-case letters and digits, with dots or hyphens between them, such as "repairs.routine"',
);

/** The key by which editors find the JSON Schema of a file. */
export const schemaReference: z.ZodMiniType<string> = described(
  expecting(z.string(), "the address of a JSON Schema"),
  "The JSON Schema of this file, for editors; charterclock does not read it.",
);
