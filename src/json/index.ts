export { answer, answerText } from "./answer.js";
export type { Request, Shelf } from "./answer.js";
export type * from "./answer-types.js";
export type { AnswerError } from "../errors.js";
export type { Ask } from "./asks.js";
