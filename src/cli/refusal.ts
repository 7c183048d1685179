import type { Fault } from "../errors.js";

/** Every way in which the command line itself refuses; the library's refusals keep their own codes. */
export type RefusalCode =
  | "usage"
  | "unknown-charter"
  | "unknown-commitment"
  | "unknown-overlay"
  | "file-not-read"
  | "not-json"
  | "unclear-date"
  | "invalid-option"
  | "invalid-line"
  | "lines-not-answered";

/** A refusal of the command line, in the same parts as the library's errors. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Fault;

  constructor(code: RefusalCode, details: Fault) {
    super(`${details.asked}: found ${details.found}. ${details.remedy}${details.remedy.endsWith("?") ? "" : "."}`);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}
