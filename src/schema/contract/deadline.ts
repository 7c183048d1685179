import * as z from "zod/mini";
import type { Case } from "../../deadline/case/case.js";
import type { Deadline } from "../../deadline/result/compute.js";
import { described } from "../shape/parts/describe.js";
import { maybe } from "../shape/parts/maybe.js";
import { attributes, endings } from "./case.js";
import { formatOf } from "./format-of.js";
import type { JsonForm } from "./format-of.js";
import { FORMS, SHARED } from "./response.js";

type StoredDeadline = Deadline & Pick<Case, "completedAt" | "withdrawnAt" | "events">;

const { deadline = {}, pauseGiven = {} } = FORMS;

const stored = formatOf(orNull(deadline), { ...FORMS, pauseGiven: orNull(pauseGiven) }, SHARED) as z.ZodMiniObject;

/** A deadline as a row of a database has it: `null` for what is absent, and how it ended next to it. */
export const storedDeadline: z.ZodMiniType<StoredDeadline> = described(
  z.extend(stored, {
    attributes: maybe(attributes, "What the case is like."),
    ...endings,
  }) as unknown as z.ZodMiniType<StoredDeadline>,
  {
    id: "storedDeadline",
    title: "Stored deadline",
    description: "What computeDeadline gave (the response schema describes its keys), and how the case ended.",
  },
);

/** The same object, but what may be absent may be `null` too. */
function orNull({ properties = {}, required = [], ...form }: JsonForm): JsonForm {
  const parts = Object.entries(properties).map(([key, part]): [string, JsonForm] => [
    key,
    required.includes(key) ? part : { anyOf: [part, { type: "null" }] },
  ]);
  return { ...form, required, properties: Object.fromEntries(parts) };
}
