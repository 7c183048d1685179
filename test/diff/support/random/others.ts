import fc from "fast-check";
import { problemsInCalendar, problemsInOverlay } from "../../../../src/schema/index.js";
import { LANDLORD, pairIn } from "../pairs.js";
import { chains } from "./chains.js";
import type { ChangedPair } from "./chains.js";
import { ENTRIES, HOURS, WORKED } from "./days.js";
import { pick, put, rest, shuffle } from "./pick.js";
import type { Change, Draft } from "./pick.js";

const HOLIDAYS: readonly Draft[] = [
  { date: "2021-06-14", title: "Midsummer", kind: "regular", basis: "made up", sources: ["made"] },
  {
    date: "2021-06-15",
    title: "Jubilee",
    kind: "special",
    announced: "2021-02-01",
    basis: "made up",
    sources: ["made", "other"],
  },
  {
    date: "2022-06-13",
    title: "Midsummer",
    kind: "moved",
    announced: null,
    replaces: "2022-06-20",
    basis: "made up",
    sources: ["other"],
  },
  {
    date: "2022-12-26",
    title: "Winter day",
    kind: "substitute",
    substituteFor: "2022-12-25",
    basis: "made up",
    sources: ["made"],
    confidence: "low",
  },
];

const OF_CALENDARS: readonly Change[] = [
  (draft, at, to) => {
    draft.holidays = [
      ...draft.holidays.filter((_one: Draft, index: number) => index !== at),
      structuredClone(pick(HOLIDAYS, to)),
    ].sort((a: Draft, b: Draft) => (a.date < b.date ? -1 : 1));
  },
  (draft, at) => draft.holidays.splice(at % (draft.holidays.length + 1), 1),
  (draft, at, to) => put(pick(draft.holidays, at), "standing", pick([undefined, "observed"], to)),
  (draft, at, to) => put(pick(draft.holidays, at), "announced", pick([null, "2021-01-05", "2020-03-01"], to)),
  (draft, at, to) =>
    put(
      pick(draft.holidays, at),
      pick(["title", "basis", "note"], to),
      pick(["Other words", "Yet others"], rest(to, 3)),
    ),
  (draft, at, to) => put(pick(draft.holidays, at), "sources", pick([["made"], ["other", "made"]], to)),
  (draft, _at, to) =>
    put(
      draft.coverage,
      pick(["from", "through"], to),
      pick(["2019-01-01", "2020-06-01", "2024-12-31", "2026-12-31"], rest(to, 2)),
    ),
  (draft, at, to) => shuffle(draft, "rules", ENTRIES, at, to),
  (draft, at, to) =>
    shuffle(
      draft,
      "decisions",
      [
        { date: "2021-07-12", decision: "No holiday." },
        { date: "2021-07-13", decision: "No holiday either.", against: ["x", "x", "x (2)"] },
      ],
      at,
      to,
    ),
  (draft, _at, to) => put(draft, pick(["id", "edition", "title"], to), pick(["2021", "2022"], rest(to, 3))),
  (draft, _at, to) =>
    put(draft.sources, pick(["other", "third"], to), pick([undefined, "Made up", "Made up again"], rest(to, 2))),
];

const OF_OVERLAYS: readonly Change[] = [
  (draft, at, to) => shuffle(draft, "add", ENTRIES, at, to),
  (draft, at, to) => shuffle(draft, "remove", WORKED, at, to),
  (draft, _at, to) => put(draft, "officeHours", pick([undefined, ...HOURS], to)),
  (draft, _at, to) =>
    put(
      draft,
      "readings",
      pick([undefined, { "day-one": "yes" }, { holidays: "none" }, { holidays: "england", "day-one": "no" }], to),
    ),
  (draft, _at, to) => put(draft, pick(["id", "title", "source"], to), pick(["one", "two"], rest(to, 3))),
  (draft, _at, to) => put(draft, "charter", pick([undefined, LANDLORD.id], to)),
];

/** Pairs of valid calendars. */
export const calendarPairs: fc.Arbitrary<ChangedPair> = chains({
  kind: "calendar",
  starts: fc.constant(pairIn("holiday-added").before.value),
  changes: OF_CALENDARS,
  isValid: (draft) => problemsInCalendar(draft).length === 0,
});

/** Pairs of valid overlays of the made-up landlord. */
export const overlayPairs: fc.Arbitrary<ChangedPair> = chains({
  kind: "overlay",
  starts: fc.constant({ id: "made-up-office", title: "The office of a made-up landlord" }),
  changes: OF_OVERLAYS,
  isValid: (draft) => problemsInOverlay(draft, { charter: LANDLORD }).length === 0,
});
