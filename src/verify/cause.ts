import type { Cause, CauseCode } from "./types.js";

/** What stands for a value that is not there. */
export const none = "none";

/** A cause with its sentence. */
export function cause(code: CauseCode, message: string, parts: Omit<Cause, "code" | "message"> = {}): Cause {
  return { code, message, ...parts };
}
