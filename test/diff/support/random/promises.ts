import { pick, put, rest, shuffle } from "./pick.js";
import type { Change, Draft } from "./pick.js";
import { allowanceBy, SETTINGS, termBy } from "./terms.js";

const EVENTS = ["asked", "heard", "visited", "told"];
const CONDITIONS = [
  { complex: true },
  { complex: "true" },
  { urgent: true },
  { size: 3 },
  { size: 3, urgent: true },
  { kind: "b c" },
];

/** The draft of a new promise of any kind. */
export function promiseBy(id: string, to: number): Draft {
  const base = { id, slug: id.toLowerCase(), title: `The promise ${id}`, clause: "1" };
  const { allowance, counting } = termBy(rest(to, 5));
  const kinds: readonly Draft[] = [
    { ...base, kind: "deadline", startsWhen: "asked", term: { allowance, counting } },
    { ...base, kind: "recurring", every: allowance, counting, anchor: "receipt" },
    {
      ...base,
      kind: "deadline",
      startsWhen: "asked",
      anyOf: [
        { id: "way-0", title: "In time", term: { allowance, counting } },
        { id: "way-1", title: "By event", event: "told" },
      ],
    },
    { ...base, kind: "threshold", threshold: { measure: "rings", unit: "rings", atMost: 5 } },
    { ...base, kind: "standard", standard: "quality" },
  ];
  return pick(kinds, to);
}

/** A change of one promise of a kind. */
type OfPromise = readonly [kind: string, change: (promise: Draft, to: number) => void];

const OF_PROMISES: readonly OfPromise[] = [
  [
    "deadline",
    (promise, to) =>
      put(pick(termsIn(promise), to), "allowance", {
        [unitOf(pick(termsIn(promise), to))]: pick([1, 2, 4, 6, 9, 0], rest(to, 5)),
      }),
  ],
  ["any", (promise, to) => setSetting(pick(countingsIn(promise), to), rest(to, 5))],
  ["any", (promise, to) => setSetting(pick(countingsIn(promise), to), rest(to, 7))],
  ["deadline", (promise, to) => Object.assign(pick(termsIn(promise), to) ?? {}, termBy(rest(to, 3)))],
  ["deadline", (promise, to) => put(promise, "term", to % 3 === 0 ? undefined : termBy(rest(to, 3)))],
  ["deadline", (promise, to) => put(promise, "aim", to % 3 === 0 ? undefined : termBy(rest(to, 3)))],
  [
    "deadline",
    (promise, to) =>
      shuffle(
        promise,
        "tiers",
        CONDITIONS.map((when) => ({ when, term: termBy(rest(to, 7)) })),
        rest(to, 3),
        to,
      ),
  ],
  ["deadline", (promise, to) => put(promise, "anyOf", to % 3 === 0 ? undefined : limbsBy(rest(to, 3)))],
  ["deadline", (promise, to) => put(promise, "appliesWhen", pick([undefined, ...CONDITIONS], to))],
  ["deadline", (promise, to) => put(promise, "agreedTime", pick([undefined, "replaces"], to))],
  ["deadline", (promise, to) => put(promise, "excusedBy", pick([undefined, ...EVENTS], to))],
  [
    "deadline",
    (promise, to) =>
      put(promise, "startsWhen", pick([...EVENTS, ["asked", "heard"], { commitment: "GEN-0", outcome: "met" }], to)),
  ],
  [
    "recurring",
    (promise, to) =>
      put(
        promise,
        "startsWhen",
        pick([...EVENTS, undefined, ["asked", "heard"], [{ commitment: "GEN-0", outcome: "due" }]], to),
      ),
  ],
  [
    "recurring",
    (promise, to) => put(promise, "every", { [unitOf({ allowance: promise.every })]: pick([1, 2, 4, 6], to) }),
  ],
  [
    "deadline",
    (promise, to) =>
      shuffle(promise, "boundBy", [{ commitment: "GEN-0" }, { charter: "a-duty", commitment: "D-1" }], rest(to, 3), to),
  ],
  ["recurring", (promise, to) => put(promise, "until", pick([undefined, ...EVENTS], to))],
  ["recurring", (promise, to) => put(promise, "anchor", pick(["receipt", "missed-date", "last-done", "given"], to))],
  ["recurring", (promise, to) => put(promise, "keepsDateWithin", to % 3 === 0 ? undefined : allowanceBy(rest(to, 3)))],
  [
    "recurring",
    (promise, to) =>
      Object.assign(
        promise,
        to % 4 === 0
          ? { every: undefined, counting: undefined }
          : { every: termBy(rest(to, 4)).allowance, counting: termBy(rest(to, 4)).counting },
      ),
  ],
  [
    "threshold",
    (promise, to) =>
      put(
        promise,
        "threshold",
        pick(
          [
            { measure: "rings", unit: "rings", atMost: 4 },
            { part: "lost", whole: "calls", atMost: [5, 100] },
            { part: "lost", whole: "calls", atMost: [1, 20] },
            { part: "lost", whole: "calls", atMost: [1, 15] },
          ],
          to,
        ),
      ),
  ],
  ["standard", (promise, to) => put(promise, "standard", pick(["quality", "on-request", "customer"], to))],
  [
    "any",
    (promise, to) =>
      put(promise, pick(["title", "clause", "note"], to), pick(["Other words", "4.2", "Yet others"], rest(to, 3))),
  ],
  ["any", (promise, to) => put(promise, "slug", `alias-${to % 5}`)],
  ["any", (promise, to) => shuffle(promise, "tags", ["one", "two", "three"], rest(to, 3), to)],
  ["any", (promise, to) => Object.assign(promise, blank(promise), promiseBy(promise.id, to), { slug: promise.slug })],
];

/** Changes of promises. */
export const PROMISE_CHANGES: readonly Change[] = OF_PROMISES.map(([kind, change]) => (draft, at, to) => {
  const promises: readonly Draft[] = draft.commitments.filter((one: Draft) => kind === "any" || one.kind === kind);
  const promise = pick(promises, at);
  if (promise === undefined) return;
  change(promise, to);
  for (const key of Object.keys(promise)) if (promise[key] === undefined) delete promise[key];
});

/** Two promises that contradict each other or hold together, or no longer. */
export const relate: Change = (draft, _at, to) => {
  const [one, other] = draft.commitments;
  if (other === undefined) return;
  const relation = pick(["conflictsWith", "complements"], to);
  const isSaid = one[relation] !== undefined;
  for (const key of ["conflictsWith", "complements"]) {
    put(one, key, isSaid || key !== relation ? undefined : [other.id]);
    put(other, key, isSaid || key !== relation ? undefined : [one.id]);
  }
};

function blank(promise: Draft): Draft {
  return Object.fromEntries(
    Object.keys(promise)
      .filter((key) => !["id", "slug", "title", "clause"].includes(key))
      .map((key) => [key, undefined]),
  );
}

function limbsBy(to: number): readonly Draft[] {
  const limbs = [
    { id: "way-0", title: "In time", term: termBy(to) },
    { id: "way-1", title: "By event", event: pick(EVENTS, to) },
    { id: "way-2", title: "By another event", event: "written" },
    { id: "way-3", title: "In time too", term: termBy(rest(to, 3)) },
  ];
  return [limbs.slice(0, 2), limbs.slice(1, 3), limbs.slice(0, 3), [limbs[3], limbs[1], limbs[0]]][
    to % 4
  ] as readonly Draft[];
}

function termsIn(promise: Draft): readonly Draft[] {
  const { term, aim, anyOf = [], tiers = [] } = promise;
  return [term, aim, ...anyOf.map((limb: Draft) => limb.term), ...tiers.map((tier: Draft) => tier.term)].filter(
    (one) => one !== undefined,
  );
}

function countingsIn(promise: Draft): readonly Draft[] {
  return [
    ...termsIn(promise).map(({ counting }) => counting),
    ...(promise.counting === undefined ? [] : [promise.counting]),
  ];
}

/** Sets one of the settings that a term has; what a pause does to days may go where no pause is allowed. */
function setSetting(counting: Draft, to: number): void {
  if (counting === undefined) return;
  const setting = pick(Object.keys(counting), to) as keyof typeof SETTINGS;
  counting[setting] = structuredClone(pick(SETTINGS[setting], rest(to, 9)));
  if (counting.pausing === "refused" && to % 2 === 0) delete counting.pauseDays;
}

function unitOf(term: Draft): string {
  return Object.keys(term?.allowance ?? { hours: 1 })[0] ?? "hours";
}
