export { answer, answerText } from "./answer.js";
export type { Answer, AnswerError, Request, Shelf } from "./answer.js";
export type { Ask } from "./asks.js";
