import type * as z from "zod";
import { deepFreeze } from "../charter/deep-freeze.js";
import type { Overlay } from "../charter/types.js";
import type { Problem } from "../errors.js";
import { examine } from "./examine.js";
import { overlayFormat } from "./format/overlay.js";
import { refusal } from "./refuse.js";

/** The zod schema of an overlay; `parseOverlay` also holds the rules between its parts. */
export const overlaySchema: z.ZodType<Overlay> = overlayFormat;

/** Every problem of an overlay, given as data or JSON text; none: it is one. */
export function problemsInOverlay(json: unknown): readonly Problem[] {
  return examine(overlaySchema, json, () => []).problems;
}

/** An overlay from data or JSON text, checked and frozen; throws one `invalid-overlay` with all its problems. */
export function parseOverlay(json: unknown): Overlay {
  const { value, problems } = examine(overlaySchema, json, () => []);
  if (problems.length > 0) throw refusal("invalid-overlay", "An overlay", problems);
  return deepFreeze(value as Overlay);
}
