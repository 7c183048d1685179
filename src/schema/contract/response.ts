import * as z from "zod/mini";
import type { Answer } from "../../json/answer.js";
import { described } from "../shape/parts/describe.js";
import { oneOf } from "../shape/parts/strict.js";
import { answerError } from "./answer-error.js";
import { deadline } from "./deadline.js";
import { deadlines } from "./deadlines.js";
import { explanation, occurrenceExplanation, pausedExplanation } from "./explanation.js";
import { ended, nextOccurrence, occurrences, unknown } from "./occurrences.js";
import { deadlineStatus, periodStatus, thresholdStatus } from "./status.js";

const ANSWERS: readonly z.ZodMiniType[] = [
  answered("deadline", deadline),
  answered(
    "explain",
    oneOf<unknown>("an explanation, unknown or ended", [
      explanation,
      pausedExplanation,
      occurrenceExplanation,
      unknown,
      ended,
    ]),
  ),
  answered("deadlines", deadlines),
  answered("status", oneOf<unknown>("the status of a promise or of a threshold", [deadlineStatus, thresholdStatus])),
  answered("occurrences", occurrences),
  answered("next-occurrence", oneOf<unknown>("an occurrence, unknown or ended", [nextOccurrence, ended])),
  answered("period", periodStatus),
  described(z.strictObject({ ok: z.literal(false), error: answerError }), { id: "refused", title: "Refused" }),
];

/** The answer to one question, as JSON. */
export const responseFormat: z.ZodMiniType<Answer> = described(
  oneOf<Answer>("an answer { ok, … }", ANSWERS as readonly z.ZodMiniType<Answer>[]),
  { title: "Response", description: "The answer to one question to charterclock, as JSON." },
);

function answered(ask: string, result: z.ZodMiniType): z.ZodMiniType {
  return described(z.strictObject({ ok: z.literal(true), ask: z.literal(ask), result }), {
    id: `answer-${ask}`,
    title: ask,
  });
}
