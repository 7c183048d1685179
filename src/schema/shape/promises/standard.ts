import * as z from "zod/mini";
import type { StandardCommitment } from "../../../charter/commitment.js";
import { choice } from "../parts/choice.js";
import { commitmentBase } from "./commitment-base.js";
import { field, strict } from "../parts/strict.js";

/** A promise without a time in it. */
export const standard: z.ZodMiniType<StandardCommitment> = strict<StandardCommitment>(
  { id: "standard", title: "Standard", description: "A promise without a time in it." },
  {
    ...commitmentBase,
    kind: field(z.literal("standard"), "A promise without a time in it."),
    standard: field(
      choice<StandardCommitment["standard"]>({
        "all-contact": "Whenever there is contact.",
        "on-request": "When it is asked for.",
        availability: "At certain times or places.",
        delegated: "Another document has the times.",
        customer: "Expected of the customer.",
        quality: "How well, not when.",
        "no-period": "To be done, but the document does not say when.",
      }),
      "What kind of promise without a time.",
    ),
  },
);
