import * as z from "zod/mini";
import type { InstantInput } from "../../time/instant.js";
import { described, expecting } from "../shape/parts/describe.js";
import { oneOf } from "../shape/parts/strict.js";

const PATTERN =
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?$/;

/** A moment of a request: ISO text, with an offset or as wall time of the charter's zone, or epoch milliseconds. */
export const instant: z.ZodMiniType<InstantInput> = described(
  oneOf<InstantInput>('ISO text such as "2026-06-10T10:20:00+01:00", or epoch milliseconds', [
    expecting(
      z.string().check(z.maxLength(40), z.regex(PATTERN)),
      "ISO text with an offset, or wall time of the charter's zone",
    ),
    expecting(z.number(), "epoch milliseconds"),
  ]),
  {
    id: "moment",
    title: "Moment",
    description: "ISO text with an offset, wall time of the charter's zone, or epoch milliseconds.",
  },
);

/** Any text. */
export const anyText: z.ZodMiniType<string> = expecting(z.string(), "text");
