export { verifyDeadline } from "./verify-deadline.js";
export type * from "./types.js";
export type { Case } from "../index.js";
