import * as z from "zod/mini";
import type { Deadlines, StartedPromise } from "../../deadline/event/compute-deadlines.js";
import type { Contradiction } from "../../deadline/event/contradictions.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import { answerError } from "./answer-error.js";
import { deadline } from "./deadline.js";
import { anyText } from "./instant.js";
import { occurrence } from "./occurrences.js";

type In<State extends StartedPromise["state"]> = Extract<StartedPromise, { readonly state: State }>;

const commitment = field(anyText, "The row id.");
const reason = field(anyText, "Why.");

const startedPromise: z.ZodMiniType<StartedPromise> = oneOf<StartedPromise>("a promise and how its date stands", [
  strict<In<"due">>(
    { id: "due", title: "Due" },
    { state: z.literal("due"), commitment, deadline: field(deadline, "Its deadline.") },
  ),
  strict<In<"recurring">>(
    { id: "recurring", title: "Comes back" },
    { state: z.literal("recurring"), commitment, next: field(occurrence, "Its first occurrence.") },
  ),
  strict<In<"paused">>({ id: "paused", title: "Paused" }, { state: z.literal("paused"), commitment, reason }),
  strict<In<"pending">>(
    { id: "pending", title: "Pending" },
    { state: z.literal("pending"), commitment, waitsFor: field(anyText, "What its date waits for.") },
  ),
  strict<In<"untimed">>(
    { id: "untimed", title: "Without a time" },
    { state: z.literal("untimed"), commitment, reason },
  ),
  strict<In<"refused">>(
    { id: "refusedPromise", title: "Refused" },
    {
      state: z.literal("refused"),
      commitment,
      error: field(answerError, "Why it has no answer; the other promises have theirs."),
    },
  ),
]);

const contradiction = strict<Contradiction>(
  { id: "contradiction", title: "Contradiction", description: "Promises for the same thing that differ." },
  {
    commitments: field(list(anyText), "Their row ids."),
    governing: optional(anyText, "The one that is due first."),
  },
);

/** Every promise that an event starts. */
export const deadlines: z.ZodMiniType<Deadlines> = strict<Deadlines>(
  { id: "deadlines", title: "Promises started", description: "Soonest first." },
  {
    charter: field(anyText, "The charter."),
    event: field(anyText, "The event."),
    promises: field(list(startedPromise), "Soonest first."),
    contradictions: field(list(contradiction), "Promises that differ, and which governs."),
  },
);
