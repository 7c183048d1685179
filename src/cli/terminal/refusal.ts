import { faultMessage } from "../../errors.js";
import type { ErrorDetails } from "../../errors.js";

/** Every way in which the command line itself refuses; the library's refusals keep their own codes. */
export type RefusalCode =
  | "usage"
  | "unknown-charter"
  | "unknown-commitment"
  | "unknown-overlay"
  | "unknown-document"
  | "unknown-version"
  | "several-versions"
  | "document-problems"
  | "different-kinds"
  | "git-missing"
  | "no-repository"
  | "unknown-revision"
  | "not-in-revision"
  | "file-not-read"
  | "empty-folder"
  | "under-another-lock"
  | "not-a-folder"
  | "file-not-written"
  | "file-in-use"
  | "output-not-written"
  | "no-reviewed-lock"
  | "file-changed"
  | "not-json"
  | "not-json-lines"
  | "empty-file"
  | "unclear-date"
  | "invalid-option"
  | "invalid-line"
  | "lines-not-answered";

/** A refusal of the command line, in the same parts as the library's errors. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: ErrorDetails;

  constructor(code: RefusalCode, details: ErrorDetails) {
    super(faultMessage(details));
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}
