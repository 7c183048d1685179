import * as z from "zod/mini";
import type { DefinitionProof, Direction, Finding, Proof, Searched, SearchProof } from "../../diff/findings/types.js";
import { RULE_IDS } from "../../diff/rules/rule-ids.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { described, expecting } from "../shape/parts/describe.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import { anyText } from "./instant.js";
import { measuredWitness, witness } from "./witness.js";

/** A JSON path into a document. */
export const path: z.ZodMiniType<string> = expecting(z.string().check(z.regex(/^\$/)), 'a JSON path, such as "$.officeHours"');

/** A digest as documents and findings have it. */
export const digest: z.ZodMiniType<string> = expecting(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)), "sha256: and 64 hexadecimal digits");

/** A number of cases or findings. */
export const amount: z.ZodMiniType<number> = expecting(z.int().check(z.minimum(0)), "a whole number from 0");

/** What a change does to the customer. */
export const direction: z.ZodMiniType<Direction> = described(
  choice<Direction>({
    better: "An earlier date, or more of a promise.",
    worse: "A later date, or less of a promise.",
    mixed: "Some dates become earlier, some later.",
    neutral: "No date and no promise moves.",
  }),
  { id: "direction", title: "Direction", description: "What a change does to the customer." },
);

/** How much was searched, and how much of it moved. */
export const searched: z.ZodMiniType<Searched> = strict<Searched>(
  { id: "searched", title: "How much was searched" },
  {
    from: field(civilDate, "The first date of receipt."),
    through: field(civilDate, "The last date of receipt."),
    cases: field(amount, "Cases that were computed under both texts."),
    earlier: field(amount, "Those whose date became earlier."),
    later: field(amount, "Those whose date became later."),
  },
);

const proof = oneOf<Proof>('a proof by "search" or by "definition"', [
  strict<SearchProof>(
    { id: "searchProof", title: "Proof by search", description: "The calculator was asked about every date of the calendars." },
    {
      by: field(z.literal("search"), "By what."),
      searched: field(searched, "How much was searched."),
      why: optional(anyText, "Why some cases cannot be compared, where some cannot."),
      witnesses: field(list(witness), "One case for each way that a date moves."),
    },
  ),
  strict<DefinitionProof>(
    { id: "definitionProof", title: "Proof by definition", description: "No date depends on it; the direction follows from what the rule is about." },
    {
      by: field(z.literal("definition"), "By what."),
      why: field(anyText, "Why, in words."),
      witnesses: field(list(measuredWitness), "For a limit on a measured value: a measurement that keeps one limit and not the other."),
    },
  ),
]);

/** A difference that has a name, and what it does to the customer. */
export const finding: z.ZodMiniType<Finding> = strict<Finding>(
  { id: "finding", title: "Finding", description: "A difference that has a name, and what it does to the customer." },
  {
    rule: field(z.enum(RULE_IDS), "The name of the rule; stable."),
    direction: field(direction, "Which way it cuts."),
    path: field(path, "Where it stands in the document."),
    commitment: optional(anyText, "The row id of the commitment that it is about."),
    clause: optional(anyText, "The clause of that promise."),
    before: optional(anyText, "The value before, in words; absent where there was none."),
    after: optional(anyText, "The value after, in words; absent where there is none."),
    proof: field(proof, "Why the direction is what it is."),
    edits: field(list(path), "The paths of the edits that it names."),
    fingerprint: field(digest, "The same finding has the same one in every run: the hash of rule, path and values."),
  },
);
