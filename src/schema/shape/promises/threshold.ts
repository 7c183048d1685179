import * as z from "zod/mini";
import type { RatioThreshold, Threshold, ThresholdCommitment, ValueThreshold } from "../../../charter/commitment.js";
import { commitmentBase } from "./commitment-base.js";
import { expecting } from "../parts/describe.js";
import { field, oneOf, strict } from "../parts/strict.js";
import { name, text } from "../parts/text.js";

const count = expecting(z.int().check(z.minimum(0)), "a whole number from 0");

const value = strict<ValueThreshold>(
  { id: "valueThreshold", title: "Limit on a value", description: "At most 5 rings." },
  {
    measure: field(name, "What is measured: rings."),
    unit: field(text, "The unit: rings."),
    atMost: field(
      expecting(z.number().check(z.minimum(0)), "a number from 0"),
      "The highest value that keeps the promise.",
    ),
  },
);

const ratio = strict<RatioThreshold>(
  { id: "ratioThreshold", title: "Limit on a share", description: "At most 5 of 100 calls are lost." },
  {
    part: field(name, "What is counted: calls-lost."),
    whole: field(name, "The whole that it is a share of: calls."),
    atMost: field(
      expecting(z.tuple([count, count]), "two whole numbers, such as [5, 100] for 5 in 100"),
      "The highest share that keeps the promise: [5, 100] is 5 in 100.",
    ),
  },
  ({ part, whole, atMost: [share, of] }) => [
    ...(of > 0
      ? []
      : [
          {
            at: ["atMost", 1],
            wrong: "A share of nothing cannot be judged: the second number is 0",
            remedy: "Give at least 1; [5, 100] is 5 in 100",
          },
        ]),
    ...(share <= of || of === 0
      ? []
      : [
          {
            at: ["atMost"],
            wrong: `A share of ${share} in ${of} is more than the whole`,
            remedy: "Put the smaller number first",
          },
        ]),
    ...(part === whole
      ? [
          {
            at: ["whole"],
            wrong: `It is the share of ${part} in ${part}`,
            remedy: "Name the whole that it is a share of",
          },
        ]
      : []),
  ],
);

/** A promise about a measured value. */
export const threshold: z.ZodMiniType<ThresholdCommitment> = strict<ThresholdCommitment>(
  { id: "threshold", title: "Threshold", description: "A promise about a measured value, never converted into time." },
  {
    ...commitmentBase,
    kind: field(z.literal("threshold"), "A promise about a measured value."),
    threshold: field(
      oneOf<Threshold>(
        'a limit on a value { "measure", "unit", "atMost" } or on a share { "part", "whole", "atMost" }',
        [value, ratio],
      ),
      "The limit.",
    ),
  },
);
