export { diffCalendars, diffOverlays, diffVersions } from "./compare.js";
export type { AskedCharter, BesideVersions } from "./compare.js";
export { RULE_IDS, RULES } from "./rules/index.js";
export type * from "./types.js";
export { CharterClockError } from "../errors.js";
