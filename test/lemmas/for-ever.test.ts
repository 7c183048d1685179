// What is known for ever is never contradicted by the engine: in years far from those that were compared, by other
// calendars and other hours, with pauses where the lemma is about pauses.
import fc from "fast-check";
import { expect, vi } from "vitest";
import { findEdits } from "../../src/diff/edits/find-edits.js";
import { withEdits } from "../../src/diff/edits/with-edits.js";
import type { Finding, LemmaId, Witness } from "../../src/diff/index.js";
import { MADE_UP_LANDLORDS } from "../../src/diff/prove/made-up-landlord.js";
import { entriesTriedTogether } from "../../src/diff/rules/entries-tried-together.js";
import { triedTogether } from "../../src/diff/rules/tried-together.js";
import { CharterClockError } from "../../src/index.js";
import type { CharterVersion, OfficeHours } from "../../src/index.js";
import { diffOf, LANDLORD } from "../diff/support/pairs.js";
import type { DocumentPair } from "../diff/support/pairs.js";
import { charterPairs, promisePairs } from "../diff/support/random/charters.js";
import { HOURS, WEEKS } from "../diff/support/random/days.js";
import { calendarPairs, overlayPairs } from "../diff/support/random/others.js";
import { dueUnder } from "../diff/support/reproduce.js";
import { runs } from "../diff/support/runs.js";
import { law } from "../support/law.js";

vi.setConfig({ testTimeout: 300_000 });

/** These lemmas compare the days or hours that the texts state; the others hold by any. */
const OF_THE_TEXTS: readonly LemmaId[] = [
  "same-count",
  "fewer-working-days",
  "less-open-time",
  "later-closing",
  "cut-off-at-earlier-closing",
];
const OF_PAUSES: readonly LemmaId[] = ["pauses-allowed", "wider-pauses"];

const pairs = fc.oneof(
  { weight: 2, arbitrary: charterPairs },
  { weight: 3, arbitrary: promisePairs },
  calendarPairs,
  overlayPairs,
);
const instant = fc
  .oneof(
    fc.tuple(fc.integer({ min: 1974, max: 1998 }), fc.nat({ max: 366 * 24 * 4 })),
    fc.tuple(fc.integer({ min: 2040, max: 2094 }), fc.nat({ max: 366 * 24 * 4 })),
  )
  .map(([year, quarters]) => Date.UTC(year, 0, 1) + quarters * 900_000);
const pause = fc.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 1, max: 96 }));
const cases = fc.array(fc.record({ instant, pause }), { minLength: 30, maxLength: 30 });

/** Another landlord: its week, its hours, its closures around the receipts. */
const landlord = fc.record({
  workingWeek: fc.constantFrom(...WEEKS),
  officeHours: fc.constantFrom<OfficeHours>(...HOURS),
  closed: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
});

law([pairs, cases, landlord], runs(12))("no case moves a way that is ruled out for ever", (pair, moments, other) => {
  for (const finding of diffOf(pair).findings) {
    const { known } = finding;
    if (known.how !== "for-all") continue;
    const isOfTexts = known.lemmas.some((id) => OF_THE_TEXTS.includes(id));
    for (const triedOn of ["before", "after"] as const) {
      const texts = textsOf(pair, finding, triedOn);
      for (const { instant: at, pause: gap } of moments) {
        const placed = isOfTexts ? texts : laidOn(texts, other, at);
        const pauses = known.lemmas.some((id) => OF_PAUSES.includes(id)) ? [pauseOf(at, gap)] : undefined;
        for (const witness of witnessesAt(pair, finding, at, pauses)) expectNever(placed, witness, finding);
      }
    }
  }
});

function expectNever(texts: DocumentPair, witness: Witness, { known, rule }: Finding): void {
  if (known.how !== "for-all") return;
  const [was, is] = [texts.before, texts.after].map((text) => {
    try {
      return Date.parse(dueUnder(text, witness, LANDLORD)?.dueAt ?? "9999-12-31T00:00Z");
    } catch (error) {
      // Not counted, such as without hours: nothing is said of it.
      if (error instanceof CharterClockError) return NaN;
      throw error;
    }
  }) as [number, number];
  const way = is < was ? "earlier" : is > was ? "later" : "the same";
  const ruledOut = known.never === "either" ? ["earlier", "later"] : [known.never];
  if (ruledOut.includes(way))
    expect(`${rule} ${known.lemmas.join()} ${JSON.stringify(witness.case)}: ${way}`).toBe(`never ${known.never}`);
}

/** The cases that a finding is about, received then: its promise, or all of them. */
function witnessesAt(
  pair: DocumentPair,
  { commitment }: Finding,
  at: number,
  pauses: Witness["case"]["pauses"],
): Witness[] {
  const receivedAt = new Date(at).toISOString();
  const promised = promisesOf(pair).filter(({ id }) => commitment === undefined || id === commitment);
  return promised.map(
    ({ id, of }) =>
      ({
        case: { commitment: id, receivedAt, ...(pauses === undefined ? {} : { pauses }) },
        of: "limit",
        ...(of === undefined ? {} : { promise: { title: `, ${of}` } }),
      }) as Witness,
  );
}

function promisesOf({ before, after }: DocumentPair): readonly { readonly id: string; readonly of?: string }[] {
  if (before.kind === "calendar")
    return MADE_UP_LANDLORDS.map((probe) => probe([])).flatMap(({ version, commitments }) =>
      commitments.map(({ id }) => ({ id, of: version })),
    );
  const all =
    before.kind === "charter" && after.kind === "charter"
      ? [before.value, after.value].flatMap(({ commitments }) => commitments)
      : LANDLORD.versions.flatMap(({ commitments }) => commitments);
  return [...new Set(all.map(({ id }) => id))].map((id) => ({ id }));
}

function pauseOf(at: number, [gap, length]: readonly [number, number]): { readonly from: string; readonly to: string } {
  const from = at + gap * 1_800_000;
  return { from: new Date(from).toISOString(), to: new Date(from + length * 1_800_000).toISOString() };
}

/** Both texts of a finding, all else as it is in one of them. */
function textsOf(pair: DocumentPair, finding: Finding, triedOn: "before" | "after"): DocumentPair {
  const [before, after] = [pair.before.value, pair.after.value];
  const edits = findEdits(before, after);
  const named = edits.filter(({ path }) => finding.edits.includes(path));
  const own = [...named, ...entriesTriedTogether(named, edits)];
  const others =
    pair.before.kind === "charter" && pair.after.kind === "charter"
      ? triedTogether(own, edits, pair.before.value, pair.after.value)
      : [];
  const paths = new Set([...own, ...others].map(({ path }) => path));
  const withValue = (value: unknown): DocumentPair["before"] => ({ ...pair.before, value }) as DocumentPair["before"];
  return triedOn === "before"
    ? { before: pair.before, after: withValue(withEdits(before, after, paths)) }
    : { before: withValue(withEdits(after, before, paths)), after: pair.after };
}

type Landlord = Pick<CharterVersion, "workingWeek"> & {
  readonly officeHours: OfficeHours;
  readonly closed: readonly number[];
};

function laidOn({ before, after }: DocumentPair, other: Landlord, at: number): DocumentPair {
  const [one, two] = [before, after].map((document) => {
    if (document.kind !== "charter") return document;
    const { workingWeek, officeHours, closed } = other;
    const add = closed.map((days) => ({
      title: "Closed",
      on: new Date(at + days * 86_400_000).toISOString().slice(0, 10),
    }));
    return {
      ...document,
      value: { ...document.value, workingWeek, officeHours, add: [...(document.value.add ?? []), ...add] },
    };
  }) as [DocumentPair["before"], DocumentPair["after"]];
  return { before: one, after: two };
}
