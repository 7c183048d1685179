import * as z from "zod/mini";
import type {
  Construct,
  DefinitionProof,
  Direction,
  Finding,
  Known,
  MovedPart,
  Proof,
  Searched,
  SearchProof,
} from "../../diff/findings/types.js";
import { LEMMA_IDS } from "../../diff/lemmas/lemmas.js";
import { RULE_IDS } from "../../diff/rules/rule-ids.js";
import { choice } from "../shape/parts/choice.js";
import { civilDate } from "../shape/days/civil-date.js";
import { described, expecting } from "../shape/parts/describe.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import { anyText } from "./instant.js";
import { measuredWitness, witness } from "./witness.js";

/** A JSON path into a document. */
export const path: z.ZodMiniType<string> = expecting(
  z.string().check(z.regex(/^\$/)),
  'a JSON path, such as "$.officeHours"',
);

/** A digest as documents and findings have it. */
export const digest: z.ZodMiniType<string> = expecting(
  z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  "sha256: and 64 hexadecimal digits",
);

/** A number of dates, findings or milliseconds. */
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

const movedPart = strict<MovedPart>(
  { id: "movedPart", title: "How much moves one way" },
  {
    dates: field(amount, "Dates on which a receipt at some moment moves so, in some comparison."),
    milliseconds: field(amount, "For how many milliseconds of receipt it moves so, of all comparisons together."),
  },
);

/** What was compared, and how much of it moves. */
export const searched: z.ZodMiniType<Searched> = strict<Searched>(
  { id: "searched", title: "What was compared, and how much of it moves" },
  {
    from: field(civilDate, "The first date of receipt."),
    through: field(civilDate, "The last date of receipt."),
    dates: field(amount, "How many dates these are."),
    comparisons: field(
      amount,
      "Pairs of due moments that were compared at every instant: of each promise, each kind of case, and each text that the change was tried on.",
    ),
    milliseconds: field(
      amount,
      "For how many milliseconds of receipt, of all comparisons together, there is something to compare.",
    ),
    earlier: field(movedPart, "What becomes due earlier."),
    later: field(movedPart, "What becomes due later."),
    kindsOfCase: optional(
      list(anyText),
      "The kinds of case, in words; absent where nothing more is known of them than the receipt.",
    ),
  },
);

const proof = oneOf<Proof>('a proof by "search" or by "definition"', [
  strict<SearchProof>(
    {
      id: "searchProof",
      title: "Proof by search",
      description: "Both texts were compared at every instant of receipt of the dates that the calendars cover.",
    },
    {
      by: field(z.literal("search"), "By what."),
      searched: field(searched, "What was compared."),
      why: optional(anyText, "Why some cases cannot be compared, where some cannot."),
      witnesses: field(list(witness), "One case for each way that a date moves."),
    },
  ),
  strict<DefinitionProof>(
    {
      id: "definitionProof",
      title: "Proof by definition",
      description: "No date depends on it; the direction follows from what the rule is about.",
    },
    {
      by: field(z.literal("definition"), "By what."),
      why: field(anyText, "Why, in words."),
      witnesses: field(
        list(measuredWitness),
        "For a limit on a measured value: a measurement that keeps one limit and not the other.",
      ),
    },
  ),
]);

const known = oneOf<Known>("how the direction is known", [
  strict<Extract<Known, { how: "for-all" }>>(
    {
      id: "knownForAll",
      title: "For ever",
      description: "Lemmas say it of every instant, whatever the calendar, the hours and the year.",
    },
    {
      how: field(z.literal("for-all"), "How."),
      never: field(
        choice<Extract<Known, { how: "for-all" }>["never"]>({
          earlier: "No case is ever due earlier.",
          later: "No case is ever due later.",
          either: "No date ever moves.",
        }),
        "What never happens.",
      ),
      lemmas: field(list(z.enum(LEMMA_IDS)), "The lemmas by which it holds."),
    },
  ),
  strict<Extract<Known, { how: "exact" }>>(
    {
      id: "knownExactly",
      title: "Exactly",
      description: "At every instant of receipt of the dates that were compared.",
    },
    { how: field(z.literal("exact"), "How.") },
  ),
  strict<Extract<Known, { how: "by-definition" }>>(
    {
      id: "knownByDefinition",
      title: "By definition",
      description: "No date depends on it, or what it means decides.",
    },
    { how: field(z.literal("by-definition"), "How.") },
  ),
  strict<Extract<Known, { how: "not-decided" }>>(
    { id: "notDecided", title: "Not decided", description: "No calculation decides all of it." },
    {
      how: field(z.literal("not-decided"), "How."),
      construct: field(
        choice<Construct>({
          "order-of-events": "Which of two events or dates comes first.",
          "cases-not-counted": "Cases that one of the texts cannot count.",
          "no-common-measure": "Which of two measures is more.",
        }),
        "What is not decided.",
      ),
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
    known: field(known, "How the direction is known."),
    edits: field(list(path), "The paths of the edits that it names."),
    fingerprint: field(digest, "The same finding has the same one in every run: the hash of rule, path and values."),
  },
);
