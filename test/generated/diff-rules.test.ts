import { expect, test } from "vitest";
import { LEMMAS, RULES } from "../../src/diff/index.js";
import type { Finding, RuleId } from "../../src/diff/index.js";
import { diffOf, pairIn } from "../diff/support/pairs.js";
import { exampleWords } from "./support/example-words.js";

type Rule = (typeof RULES)[number];

const MOVING = RULES.filter(({ proof }) => proof.by === "search");

/** The headings of the page, and the file of `src/diff/rules` whose rules stand under each, by its first rule. */
const GROUPS: readonly (readonly [first: RuleId, heading: string, about: string])[] = [
  ["commitment-added", "Promises", "Whole promises, and the events that start, keep, end or excuse them."],
  ["allowance-shortened", "Time", "How long a promise takes: its limit, its aim, its tiers, its period."],
  ["count-starts-earlier", "Counting", "How an allowance becomes a date."],
  ["threshold-tightened", "Thresholds", "Limits on measured values."],
  ["reading-changed", "Readings", "How an unclear text is read."],
  ["working-week-lengthened", "Days", "Which days a landlord works."],
  ["office-hours-shortened", "Hours", "When the office is open."],
  ["holiday-added", "Bank holidays", "The list of a division, and the rules that project past it."],
  ["document-renamed", "Names", "Names, references, words and order."],
];

test("docs/diff-rules.md is what the rules say and find (npm run generate rewrites it)", async () => {
  const page = `<!-- Generated from src/diff/rules and test/diff by \`npm run generate\`. -->

# Rules of the diff

All ${RULES.length} rules by which \`charterclock/diff\` names what changed. An id is stable: programs and baselines refer to it. [Write a
rule](write-a-rule.md) says how one more comes to be.

**What it does to the customer** is \`better\`, \`worse\`, \`mixed\` or \`neutral\`. *The calculator decides*: both texts are compared at every
instant of receipt of the dates that the calendars cover, and the direction is what the due dates do. Of a rule that is compared so, a
direction in the table is a claim; a test fails where the calculator contradicts it. Where no date moves, such a change is \`neutral\`,
unless the table says what follows then. [What the words of a diff mean](auditing.md#what-the-words-of-a-diff-mean) says what is compared.

**Known** is how that is known. *For ever*: if a finding meets the conditions of one of the [lemmas](#lemmas) that are named, no date moves the
other way in any year, by any calendar and hours; else it is known *exactly*, for the dates compared. *By definition*: no date depends on it, or
what it means decides. *Not decided*: no calculation decides it, and what is not is named. Of the ${MOVING.length} rules that can move a date,
${MOVING.filter(({ known }) => known.how === "for-all").length} can hold for ever.

**Mirror** is the rule that names the same change backwards.

The examples are of the two documents in \`test/diff/<rule>/\`: made-up ones, which differ by that one change.

${GROUPS.map(section).join("\n\n")}

## Lemmas

After such a change no case is due earlier than before; back again, none is due later. [What holds for ever](proofs.md) says how they are checked.

| lemma | what changes | conditions |
|---|---|---|
${LEMMAS.map(({ id, says, when }) => `| \`${id}\` | ${says} | ${when} |`).join("\n")}
`;
  await expect(page).toMatchFileSnapshot("../../docs/diff-rules.md");
}, 300_000);

function section([first, heading, about]: (typeof GROUPS)[number], at: number): string {
  const from = RULES.findIndex(({ id }) => id === first);
  const next = GROUPS[at + 1];
  const rules = RULES.slice(from, next === undefined ? undefined : RULES.findIndex(({ id }) => id === next[0]));
  return `## ${heading}

${about}

| rule | what it says | for the customer | proved | known | mirror | in |
|---|---|---|---|---|---|---|
${rules.map(row).join("\n")}

${rules.map(example).join("\n")}`;
}

function row({ id, says, direction, proof, known, mirror, kinds }: Rule): string {
  const cells = [
    `\`${id}\``,
    says,
    direction === "either" ? "the calculator decides" : direction,
    proofWords(proof),
    knownWords(known),
    mirror === id ? "itself" : `\`${mirror}\``,
    kinds.join(", "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

const SEARCHED: Readonly<Record<string, string>> = {
  plain: "at every instant",
  paused: "at every instant, for pauses of three shapes",
  agreed: "at every instant, for times agreed ten minutes and 90 days after the receipt",
  "as-known": "at every instant, as known on the days around an announcement",
};

const EVERY_LEMMA = LEMMAS.length;

function knownWords(known: Rule["known"]): string {
  if (known.how === "for-all")
    return `for ever: ${known.lemmas.length === EVERY_LEMMA ? "any lemma" : known.lemmas.map((id) => `\`${id}\``).join(", ")}`;
  if (known.how === "not-decided") return `not decided: ${known.construct.replaceAll("-", " ")}`;
  return known.how === "exact" ? "exactly" : "by definition";
}

function proofWords(proof: Rule["proof"]): string {
  if (proof.by === "definition") return `by definition: ${lowered(proof.why)}`;
  const { ifNoDateMoves } = proof;
  const searched = SEARCHED[proof.questions] ?? "";
  return ifNoDateMoves === undefined
    ? searched
    : `${searched}; where no date moves, ${ifNoDateMoves.direction}: ${lowered(ifNoDateMoves.why)}`;
}

function example({ id }: Rule): string {
  const finding = diffOf(pairIn(id)).findings.find(({ rule }) => rule === id) as Finding;
  return `- \`${id}\`: ${exampleWords(finding)}`;
}

/** A sentence as the rest of another one. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}
