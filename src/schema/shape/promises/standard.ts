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
        "all-contact": "In all contact.",
        "on-request": "When it is asked for.",
        availability: "At certain times or places.",
        delegated: "Another document states the times.",
        customer: "Expected of the customer.",
        quality: "About how well something is done, not when.",
        "no-period": "Something to be done, but the document does not say when.",
      }),
      "The kind of promise.",
    ),
  },
);
