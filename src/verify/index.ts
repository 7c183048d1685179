export { verifyDeadline } from "./verify-deadline.js";
export { caseOf } from "./case-of.js";
export type { CaseParts } from "./case-of.js";
export type * from "./types.js";
export type { Case } from "../index.js";
