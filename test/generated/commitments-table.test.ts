import { expect, test } from "vitest";
import * as charters from "../../src/bundled/charters/index.js";
import { allowanceWords } from "../../src/words/lengths.js";
import { eventsNamed, lapsesNamed } from "../../src/charter/start.js";
import { promiseWords } from "../../src/words/promises.js";
import type { CharterVersion, Commitment, RecurringAnchor, Term } from "../../src/index.js";

const CHARTERS = [charters.calvay, charters.paisley, charters.berwickshire, charters.abertay, charters.southWestern];

const ANCHOR_WORDS: Readonly<Record<RecurringAnchor, string>> = {
  receipt: "the receipt",
  "missed-date": "the date that was missed",
  "last-done": "the last time",
  given: "a date that the landlord gives",
};

test("docs/commitments.md is what the charters say (npm run generate rewrites it)", async () => {
  const versions = CHARTERS.flatMap((charter) => charter.versions);
  const total = versions.reduce((sum, { commitments }) => sum + commitments.length, 0);
  expect(total).toBe(151);
  const page = `<!-- Generated from charters/ by \`npm run generate\`. -->

# Commitments

All ${total} commitments of the five charters, as data. An id or a slug names a commitment in a case. Titles are our own short words;
the documents' sentences are not copied.

A \`deadline\` has a time in which it is kept. A \`recurring\` duty comes back. A \`threshold\` is a limit on a measured value. A
\`standard\` has no time in it. How each time is counted is in the charter's JSON file and in [Counting](counting.md); two
commitments that cannot both be meant name each other under "conflicts with", two that add to each other under "complements".

| charter | commitments | with a time | thresholds | without a time |
|---|---|---|---|---|
${versions.map(summary).join("\n")}

${versions.map(section).join("\n\n")}
`;
  await expect(page).toMatchFileSnapshot("../../docs/commitments.md");
});

function summary({ landlord, commitments }: CharterVersion): string {
  const count = (...kinds: Commitment["kind"][]): number =>
    commitments.filter(({ kind }) => kinds.includes(kind)).length;
  const anchor = landlord.toLowerCase().replaceAll(" ", "-");
  return `| [${landlord}](#${anchor}) | ${commitments.length} | ${count("deadline", "recurring")} | ${count("threshold")} | ${count("standard")} |`;
}

function section(version: CharterVersion): string {
  const { id, landlord, source, commitments } = version;
  return `## ${landlord}

\`${id}\`, version \`${version.version}\`: ${source.title}. ${inForce(version)}

| id | slug | kind | promise | time | starts | clause | conflicts with | complements |
|---|---|---|---|---|---|---|---|---|
${commitments.map(row).join("\n")}`;
}

function inForce({ effectiveFrom, reviewDue }: CharterVersion): string {
  const from = effectiveFrom === null ? "It bears no date." : `In force from ${effectiveFrom}.`;
  return reviewDue === undefined ? from : `${from} Its review was due by ${reviewDue}.`;
}

function row(commitment: Commitment): string {
  const { id, slug, kind, title, clause, conflictsWith = [], complements = [] } = commitment;
  const cells = [
    id,
    `\`${slug}\``,
    kind,
    title,
    timeWords(commitment),
    startWords(commitment),
    clause,
    conflictsWith.join(", "),
    complements.join(", "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |");
}

function timeWords(commitment: Commitment): string {
  if (commitment.kind !== "deadline") return promiseWords(commitment).replace(/^every 1 /, "every ");
  const { term, aim, anyOf = [], tiers = [], agreedTime, excusedBy } = commitment;
  const ways = anyOf.map((limb) => (limb.term === undefined ? spaced(limb.event ?? "") : termWords(limb.term)));
  return [
    ...(term === undefined ? [] : [termWords(term)]),
    ...tiers.map((tier) => `${Object.keys(tier.when).join(", ")}: ${termWords(tier.term)}`),
    ...(ways.length === 0 ? [] : [ways.join(", or ")]),
    ...(aim === undefined ? [] : [`if possible ${termWords(aim)}`]),
    ...(agreedTime === undefined ? [] : ["an agreed time replaces it"]),
    ...(excusedBy === undefined ? [] : [`unless ${spaced(excusedBy)}`]),
  ].join("; ");
}

/** An allowance, and a time of day on the last day where the term names one. */
function termWords({ allowance, counting: { dueTime = "" } }: Term): string {
  const amount = allowanceWords(allowance);
  return dueTime.includes(":") ? `${amount}, until ${dueTime}` : amount;
}

function startWords(commitment: Commitment): string {
  if (commitment.kind === "recurring") {
    const until = commitment.until === undefined ? "" : `, until ${spaced(commitment.until)}`;
    const lapses = lapsesNamed(commitment.startsWhen).map((lapse) => lapse.commitment);
    const of = lapses.length === 0 ? "" : ` of ${lapses.join(", ")}`;
    return `${ANCHOR_WORDS[commitment.anchor]}${of}${until}`;
  }
  if (commitment.kind !== "deadline") return "";
  const { startsWhen } = commitment;
  const events = eventsNamed(startsWhen);
  if (events.length > 0 || typeof startsWhen === "string" || !("outcome" in startsWhen))
    return events.map(spaced).join(", ");
  const ends: Readonly<Record<typeof startsWhen.outcome, string>> = { ended: "ends", met: "is kept", failed: "fails" };
  return `${startsWhen.commitment} ${ends[startsWhen.outcome]}`;
}

/** The name of an event as words: `letter-received` as "letter received". */
function spaced(event: string): string {
  return event.replaceAll("-", " ");
}
