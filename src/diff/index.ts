export { diffCalendars, diffOverlays, diffVersions } from "./compare.js";
export type { AskedCharter, ReferenceData } from "./compare.js";
export { diffMarkdown } from "./format/markdown.js";
export { diffText } from "./format/text.js";
export type { FormatOptions } from "./format/accepted.js";
export { RULE_IDS, RULES } from "./rules/index.js";
export type * from "./findings/types.js";
export { CharterClockError } from "../errors.js";
