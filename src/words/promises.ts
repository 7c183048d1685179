import type { Commitment, DeadlineCommitment, Threshold } from "../charter/charter.js";
import { allowanceWords } from "./lengths.js";

const STANDARD_WORDS: Readonly<Record<string, string>> = {
  "all-contact": "in all contact",
  "on-request": "on request",
  availability: "always there",
  delegated: "left to another document",
  customer: "expected of the customer",
  quality: "about quality, no time",
  "no-period": "no period",
};

/** What a commitment promises, in words short enough for a table. */
export function promiseWords(commitment: Commitment): string {
  switch (commitment.kind) {
    case "deadline":
      return deadlineWords(commitment);
    case "recurring":
      return commitment.every === undefined ? "again and again" : `every ${allowanceWords(commitment.every)}`;
    case "threshold":
      return thresholdWords(commitment.threshold);
    case "standard":
      return STANDARD_WORDS[commitment.standard] ?? commitment.standard;
  }
}

/** A threshold in words: "at most 5 rings". */
export function thresholdWords(threshold: Threshold): string {
  if ("measure" in threshold) return `at most ${threshold.atMost} ${threshold.unit}`;
  const [share, of] = threshold.atMost;
  return `at most ${share} in ${of} (${threshold.part} / ${threshold.whole})`;
}

function deadlineWords(commitment: DeadlineCommitment): string {
  const { aim, term, anyOf = [], tiers = [], agreedTime, boundBy = [] } = commitment;
  const terms = [term, ...tiers.map((tier) => tier.term)].filter((one) => one !== undefined);
  const ways = anyOf.map((limb) =>
    limb.term === undefined ? eventWords(limb.event) : allowanceWords(limb.term.allowance),
  );
  const parts = [
    ...(terms.length === 0 ? [] : [terms.map(({ allowance }) => allowanceWords(allowance)).join(" or ")]),
    ...(ways.length === 0 ? [] : [ways.join(", or ")]),
    ...(aim === undefined ? [] : [`aim: ${allowanceWords(aim.allowance)}`]),
    ...(agreedTime === undefined ? [] : ["or as agreed"]),
    ...boundBy.map((binding) => `within ${binding.commitment}`),
  ];
  return parts.length === 0 ? "no time limit" : parts.join("; ");
}

function eventWords(event: string | undefined): string {
  return (event ?? "").replaceAll("-", " ");
}
