import type * as z from "zod/mini";
import type { Problem } from "../../errors.js";
import type { Read } from "../../input/json/read.js";
import { shapeFindings } from "../problems/shape-findings.js";
import { suggester } from "../problems/suggest.js";
import type { Suggest } from "../problems/suggest.js";
import { placeOf } from "./places/place.js";
import type { Place } from "./places/place.js";

/** Finds the problems that one part of a document has with another or with the reference data given with it. */
export type Rules<Value> = (document: Place<Value>, suggest: Suggest) => readonly Problem[];

/** Every problem of a document that was read: of its text, its shape and its meaning, all in one list. */
export function problemsOf<Value>(read: Read, schema: z.ZodMiniType<Value>, rules: Rules<Value>): readonly Problem[] {
  if (read.value === undefined) return read.problems;
  const suggest = suggester();
  const shape = shapeFindings(schema, read.value, suggest);
  const told = new Set(read.problems.flatMap(({ path }) => [path, path.replace(LAST_STEP, "")]));
  return distinct([
    ...read.problems,
    ...shape.problems.filter(({ path }) => !told.has(path)),
    ...rules(placeOf<Value>(read.value, shape.unsound), suggest),
  ]);
}

/** What was not read is not told again as missing, nor what it belonged to as empty. */
const LAST_STEP = /(?:\.\w+|\[[^\]]*\])$/;

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}
