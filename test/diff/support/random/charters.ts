import fc from "fast-check";
import * as bundled from "../../../../src/bundled/charters/index.js";
import type { CharterVersion } from "../../../../src/index.js";
import { problemsInCharter } from "../../../../src/schema/index.js";
import { BESIDE } from "../pairs.js";
import { chains } from "./chains.js";
import type { ChangedPair } from "./chains.js";
import { ENTRIES, HOURS, WEEKS, WORKED } from "./days.js";
import { pick, put, rest, shuffle } from "./pick.js";
import type { Change, Draft } from "./pick.js";
import { PROMISE_CHANGES, promiseBy, relate } from "./promises.js";
import { addReading, changeOption, chooseReading, dropReading, relyOn } from "./readings.js";

const DIVISIONS = [
  ["scotland"],
  ["england-and-wales"],
  [],
  ["scotland", "england-and-wales"],
  ["england-and-wales", "scotland"],
];

const OF_CHARTERS: readonly Change[] = [
  (draft, at, to) => shuffle(draft, "add", ENTRIES, at, to),
  (draft, at, to) => shuffle(draft, "add", ENTRIES, at, to),
  (draft, at, to) => shuffle(draft, "remove", WORKED, at, to),
  (draft, _at, to) => put(draft, "officeHours", pick([null, ...HOURS], to)),
  (draft, _at, to) => put(draft, "workingWeek", pick(WEEKS, to)),
  (draft, _at, to) => put(draft, "divisions", pick(DIVISIONS, to)),
  (draft, _at, to) => put(draft, "timeZone", pick(["Europe/London", "Asia/Kathmandu"], to)),
  (draft, _at, to) =>
    put(draft, pick(["effectiveFrom", "effectiveTo"], to), pick([null, "2021-01-01", "2024-06-01"], rest(to, 2))),
  (draft, _at, to) =>
    put(
      draft,
      pick(["landlord", "title", "reviewDue", "version", "id"], to),
      pick(["2021-01-01", "2022-02-02"], rest(to, 5)),
    ),
  (draft, _at, to) => put(draft, "source", pick([{ title: "A leaflet" }, { title: "A leaflet", note: "Torn" }], to)),
  (draft) => draft.commitments.reverse(),
  (draft, at) => draft.commitments.splice(at % (draft.commitments.length + 1), 1),
  (draft, at, to) => draft.commitments.splice(at % (draft.commitments.length + 1), 0, promiseBy(`NEW-${to % 3}`, to)),
  relate,
  (draft, _at, to) =>
    put(
      draft,
      "precision",
      pick([undefined, {}, { effectiveFrom: "month" }], draft.effectiveFrom?.endsWith("-01") === true ? to : 0),
    ),
];

const OF_READINGS: readonly Change[] = [
  chooseReading,
  chooseReading,
  addReading,
  addReading,
  dropReading,
  relyOn,
  changeOption,
  (draft) => draft.readings.reverse(),
  (draft, at, to) =>
    put(pick<Draft>(pick<Draft>(draft.readings, at)?.options ?? [], 0), "worseThan", pick([undefined, ["way-1"]], to)),
  (draft, at, to) => put(pick(draft.readings, at), pick(["why", "question"], to), "Other words."),
];

const MADE_UP: Draft = {
  id: "generated",
  version: "2020",
  landlord: "A landlord",
  title: "A generated charter",
  source: { title: "Generated" },
  timeZone: "Europe/London",
  effectiveFrom: "2020-01-01",
  effectiveTo: null,
  workingWeek: WEEKS[0],
  divisions: ["scotland"],
  officeHours: HOURS[0],
  readings: [],
  commitments: [
    promiseBy("GEN-0", 0),
    promiseBy("GEN-1", 1),
    promiseBy("GEN-2", 2),
    promiseBy("GEN-3", 3),
    promiseBy("GEN-4", 4),
  ],
};

const isValid = (draft: Draft): boolean => problemsInCharter(draft, BESIDE).length === 0;
const FIRST_CHARTERS = [bundled.calvay, bundled.paisley, bundled.southWestern].map(
  ({ versions }) => versions[0] as CharterVersion,
);

/** A few promises of a bundled charter, with the readings that they rely on; a made-up one where they need others. */
function excerpt(version: CharterVersion, at: number): Draft {
  const commitments = version.commitments.slice(at % version.commitments.length, (at % version.commitments.length) + 2);
  const ids = commitments.flatMap(({ readings = [] }) => readings);
  const draft = structuredClone({
    ...version,
    commitments,
    readings: version.readings.filter(({ id }) => ids.includes(id)),
  }) as Draft;
  return isValid(draft) ? draft : MADE_UP;
}

const starts: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(MADE_UP) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FIRST_CHARTERS), fc.nat({ max: 200 }))
      .map(([version, at]) => excerpt(version, at)),
  },
);

/** Pairs of valid charters, one of them made from the other by some changes. */
export const charterPairs: fc.Arbitrary<ChangedPair> = chains({
  kind: "charter",
  starts,
  changes: [...OF_CHARTERS, ...PROMISE_CHANGES, ...OF_READINGS],
  isValid,
});

/** Pairs of charters that differ in what is promised, for the days and hours alike. */
export const promisePairs: fc.Arbitrary<ChangedPair> = chains({
  kind: "charter",
  starts: fc.constant(MADE_UP),
  changes: PROMISE_CHANGES,
  isValid,
});
